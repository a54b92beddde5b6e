// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;

namespace nesoi
{

class ElidedLabel;
class Label;

/// What stands above a resource: its name, its path, when it was written, and its ETag. Buttons join at the end.
class ResourceHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ResourceHeader(QWidget *parent = nullptr);

    void setName(const QString &name, const QString &path);
    /// updatedAt: microseconds since 1970; 0: not known.
    void setState(qint64 updatedAt, const QByteArray &etag);
    /// "Edited" and the like, beside the name; empty: none.
    void setRemark(const QString &remark);
    /// What else there is to say of it in a line, beside the path; empty: nothing.
    void setFacts(const QString &facts);
    void addButton(QWidget *button);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showState();

    qint64 m_updatedAt = 0;
    QByteArray m_etag;
    ElidedLabel *m_name;
    Label *m_remark;
    ElidedLabel *m_path;
    ElidedLabel *m_facts;
    Label *m_updated;
    ElidedLabel *m_tag;
    QHBoxLayout *m_buttons;
    QTimer m_tick; ///< What was "just now" is not for ever.
};

} // namespace nesoi
