// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/resource/resourceheader.h"

namespace nesoi
{

class Catalog;

/// What stands above the hosts of a service: its name and path, how many of its hosts are alive, and which is master.
class ServiceHeader : public ResourceHeader
{
    Q_OBJECT

public:
    /// catalog: outlives it.
    explicit ServiceHeader(const Catalog &catalog, QWidget *parent = nullptr);

    void setService(const QByteArray &service); ///< Empty: none.

protected:
    void changeEvent(QEvent *event) override;

private:
    void showService();

    const Catalog &m_catalog;
    QByteArray m_service;
};

} // namespace nesoi
