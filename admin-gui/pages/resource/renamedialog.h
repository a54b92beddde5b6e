// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/resource/namefield.h"

#include <QDialog>

class QPushButton;

namespace nesoi
{

class Label;

/// Asks for another name. Accepted: newPath() has one that is free.
class RenameDialog : public QDialog
{
    Q_OBJECT

public:
    RenameDialog(ResourcePath path, NameField::Taken taken, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<ResourcePath> newPath() const { return m_name->path(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const ResourcePath m_path;
    Label *m_title;
    NameField *m_name;
    Label *m_hint;
    QPushButton *m_cancel;
    QPushButton *m_rename;
};

} // namespace nesoi
