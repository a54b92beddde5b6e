// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "clustermapaccessible.h"

#include "charts/map/clustermap.h"
#include "charts/memberwords.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace nesoi
{

namespace
{

/// A member on the map. It stays valid as long as the map's, whatever becomes of the member.
class MemberInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MemberInterface(ClusterMap *map, int index)
        : m_map(map)
        , m_index(index)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_map && member(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_map ? m_map->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_map); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QRect rect() const override
    {
        const QRect rect = m_map->memberRect(m_index).toAlignedRect();
        return {m_map->mapToGlobal(rect.topLeft()), rect.size()};
    }

    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        if (!isValid())
            return {};
        if (text == QAccessible::Name)
            return MemberWords::sentence(*member(), *m_map->cluster());
        return {};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.invalid = !isValid();
        state.selected = isValid() && member()->id == m_map->current();
        state.focused = state.selected && m_map->hasFocus();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        const QByteArray id = member()->id;
        m_map->setCurrent(id);
        if (name == pressAction())
            Q_EMIT m_map->memberActivated(id);
        else
            m_map->setFocus();
    }

private:
    [[nodiscard]] const MemberStatus *member() const
    {
        const std::optional<ClusterStatus> &cluster = m_map->cluster();
        return cluster && m_index < cluster->members.size() ? &cluster->members.at(m_index) : nullptr;
    }

    QPointer<ClusterMap> m_map;
    int m_index;
};

/// The members come first among its children, in their order; then the widgets on it.
class MapInterface : public QAccessibleWidget
{
public:
    explicit MapInterface(ClusterMap *map)
        : QAccessibleWidget(map, QAccessible::List)
    {
    }

    ~MapInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_members))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return members() + QAccessibleWidget::childCount(); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= members())
            return QAccessibleWidget::child(index - members());
        if (!m_members.contains(index))
            m_members.insert(index, QAccessible::registerAccessibleInterface(new MemberInterface(map(), index)));
        return QAccessible::accessibleInterface(m_members.value(index));
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const int member = map()->memberAt(map()->mapFromGlobal(QPointF(x, y)));
        return member >= 0 ? child(member) : QAccessibleWidget::childAt(x, y);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (auto it = m_members.begin(); it != m_members.end(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == wanted)
                return it.key();
        }
        const int index = QAccessibleWidget::indexOfChild(wanted);
        return index < 0 ? index : index + members();
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        for (int i = 0; i < members(); ++i) {
            if (map()->hasFocus() && map()->cluster()->members.at(i).id == map()->current())
                return child(i);
        }
        return QAccessibleWidget::focusChild();
    }

    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Description ? map()->summary() : QAccessibleWidget::text(text);
    }

private:
    [[nodiscard]] ClusterMap *map() const { return static_cast<ClusterMap *>(widget()); }
    [[nodiscard]] int members() const
    {
        return map()->cluster() ? static_cast<int>(map()->cluster()->members.size()) : 0;
    }

    mutable QHash<int, QAccessible::Id> m_members; ///< Made when they are asked for.
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *map = qobject_cast<ClusterMap *>(object);
    return map ? new MapInterface(map) : nullptr;
}

} // namespace

void installMapAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace nesoi
