// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/signature.h"

#include <QMessageAuthenticationCode>

namespace nesoi
{

QByteArray webhookSignature(const QByteArray &key, QByteArrayView id, QByteArrayView timestamp, QByteArrayView body)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key);
    for (const QByteArrayView part : {id, QByteArrayView("."), timestamp, QByteArrayView("."), body})
        code.addData(part.data(), part.size());
    return "v1," + code.result().toBase64();
}

} // namespace nesoi
