// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/places.h"

namespace nesoi
{

namespace
{

QString pageOf(ResourcePath::Kind kind)
{
    switch (kind) {
    case ResourcePath::Kind::Applications:
    case ResourcePath::Kind::Application:
        return pageId::applications;
    case ResourcePath::Kind::Services:
    case ResourcePath::Kind::Service:
    case ResourcePath::Kind::Host:
        return pageId::services;
    case ResourcePath::Kind::AllHooks:
    case ResourcePath::Kind::Hooks:
    case ResourcePath::Kind::Hook:
        break;
    }
    return pageId::webHooks;
}

} // namespace

Place placeOf(const ResourcePath &path)
{
    return {pageOf(path.kind()), QString::fromLatin1(path.text())};
}

Place placeOfMember(const QByteArray &id)
{
    return {pageId::members, QString::fromLatin1(id)};
}

} // namespace nesoi
