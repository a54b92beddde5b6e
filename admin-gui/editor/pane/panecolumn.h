// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/pane/codepane.h"
#include "editor/text/linediff.h"

#include <QWidget>

class QLabel;

namespace nesoi
{

/// A text that is compared with others: a heading, and below it a pane to read, with numbers and signs beside its
/// lines.
class PaneColumn : public QWidget
{
    Q_OBJECT

public:
    /// How a line looks, its sign included.
    enum class Look : quint8 { Plain, Added, Removed, Conflict, Resolved, Filler };

    explicit PaneColumn(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setTitleVisible(bool visible);
    /// widestNumber: what setNumber() will be given at the widest.
    void setText(const QByteArray &text, const QString &widestNumber);
    void setLook(int row, Look look, const QString &number);
    void markWords(int row, Look look, const std::vector<ByteRange> &words);
    /// The rows that the keyboard is at get a sign, and come into view.
    void setCurrent(const LineRange &rows);

    [[nodiscard]] CodePane &pane() const { return *m_pane; }

private:
    QLabel *m_title;
    CodePane *m_pane;
};

/// Panes that are scrolled and zoomed together.
class PaneGroup : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void add(CodePane &pane);

private:
    void follow(CodePane &leader, CodePane &follower);

    QList<CodePane *> m_panes;
    bool m_isScrolling = false;
};

} // namespace nesoi
