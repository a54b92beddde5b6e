// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/resource/namefield.h"

namespace nesoi
{

using namespace Qt::StringLiterals;

NameField::NameField(ResourcePath collection, Taken taken, QWidget *parent)
    : CheckedField(u"name"_s, u"problem"_s, parent)
    , m_collection(std::move(collection))
    , m_taken(std::move(taken))
{
    check();
}

void NameField::setCollection(std::optional<ResourcePath> collection)
{
    m_collection = std::move(collection);
    check();
}

std::optional<ResourcePath> NameField::path() const
{
    if (!m_collection)
        return std::nullopt;
    const Result<ResourcePath, Problem> path = m_collection->member(text().toUtf8());
    return path && !m_taken(*path) ? std::optional(*path) : std::nullopt;
}

QString NameField::problem() const
{
    const QString name = text();
    if (name.isEmpty() || !m_collection)
        return {}; // Not wrong yet.
    const Result<ResourcePath, Problem> path = m_collection->member(name.toUtf8());
    if (path)
        //: %1: a name that somebody typed for something new.
        return m_taken(*path) ? tr("“%1” is there already. Choose another name.").arg(name) : QString();
    if (name.size() > 128)
        return tr("A name has 128 characters at most.");
    if (ResourcePath::isName(name.toUtf8()))
        //: %1: a name that somebody typed for something new.
        return tr("“%1” means something else to Nesoi. Choose another name.").arg(name);
    return tr(
        "A name is made of the letters A to Z and a to z, digits, “.”, “_” and “-”, and is neither “.” nor “..”.");
}

} // namespace nesoi
