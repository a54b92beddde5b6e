// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>

namespace nesoi
{

/// A number beside a page's name.
struct Badge {
    qint64 count = 0; ///< 0: none is shown.
    bool needsAttention = false; ///< Drawn as a warning.

    bool operator==(const Badge &) const = default;
};

/// A line of the sidebar: icon, name, badge. Checkable.
class SidebarButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SidebarButton(const QIcon &icon, QWidget *parent = nullptr);

    void setName(const QString &name);
    void setBadge(const Badge &badge);
    [[nodiscard]] const Badge &badge() const { return m_badge; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    [[nodiscard]] QString badgeText() const;

    Badge m_badge;
};

} // namespace nesoi
