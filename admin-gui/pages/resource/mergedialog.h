// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/jsoneditor.h"

#include <QByteArray>
#include <QDialog>

namespace nesoi
{

class Label;
class MergeView;

/// Merges what was edited with what somebody else wrote meanwhile. Accepted: mergedText() is to be sent.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    struct Texts {
        QByteArray base; ///< That both began with.
        QByteArray mine;
        QByteArray theirs;
    };

    /// check: of the result.
    MergeDialog(const Texts &texts, QString path, JsonEditor::Check check, QWidget *parent = nullptr);

    [[nodiscard]] const QByteArray &mergedText() const { return m_merged; }
    [[nodiscard]] MergeView &view() const { return *m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const QString m_path;
    QByteArray m_merged;
    Label *m_title;
    MergeView *m_view;
};

} // namespace nesoi
