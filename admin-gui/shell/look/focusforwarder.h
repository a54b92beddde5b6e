// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFocusEvent>
#include <QObject>
#include <QWidget>

namespace nesoi
{

/// Gives the focus that a widget gets to one inside it, which need not be the first there. A focus proxy would do so,
/// too, but has the Tab key leap over all that comes before it.
class FocusForwarder : public QObject
{
public:
    FocusForwarder(QWidget &from, QWidget &to)
        : QObject(&from)
        , m_to(to)
    {
        from.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn)
            m_to.setFocus(static_cast<const QFocusEvent *>(event)->reason());
        return false;
    }

private:
    QWidget &m_to;
};

} // namespace nesoi
