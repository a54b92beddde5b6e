// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/text/jsontext.h"

#include "resource/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <vector>

namespace nesoi
{

namespace
{

using Token = JsonWalker::Token;

constexpr int maxDepth = 64; // As the server has it.

QList<QByteArray> stepsOf(QByteArrayView pointer)
{
    QList<QByteArray> steps = pointer.toByteArray().split('/');
    steps.removeFirst(); // What stands before the first slash.
    for (QByteArray &step : steps)
        step.replace("~1", "/").replace("~0", "~");
    return steps;
}

/// The UTF-8 that a text in quotes stands for.
QByteArray decoded(QByteArrayView quoted)
{
    if (!quoted.contains('\\'))
        return quoted.sliced(1, quoted.size() - 2).toByteArray();
    return QJsonDocument::fromJson('[' + quoted.toByteArray() + ']').array().first().toString().toUtf8();
}

void appendLineBreak(QByteArray &out, qsizetype depth)
{
    out.append('\n').append(2 * depth, ' ');
}

/// Follows a pointer's steps through the tokens.
class PlaceFinder
{
public:
    PlaceFinder(QByteArrayView json, QByteArrayView pointer)
        : m_walker(json)
        , m_steps(stepsOf(pointer))
    {
    }

    std::optional<TextRange> find();

private:
    /// A container that is open.
    struct Frame {
        bool onTheWay; ///< The pointer leads through it.
        bool isArray;
        qsizetype elements = 0;
    };

    void beginValue(bool isArray, bool opens);
    [[nodiscard]] bool leadsOn(const Frame &frame) const;
    [[nodiscard]] QByteArray step() const { return m_steps.value(static_cast<qsizetype>(m_frames.size()) - 1); }

    JsonWalker m_walker;
    QList<QByteArray> m_steps;
    std::vector<Frame> m_frames;
    std::optional<qsizetype> m_name; ///< Where the name of the value to come begins, if the pointer leads there.
    qsizetype m_reached = -1; ///< Steps that led to the best place so far.
    std::optional<TextRange> m_place;
};

std::optional<TextRange> PlaceFinder::find()
{
    for (;;) {
        switch (m_walker.next()) {
        case Token::Name:
            m_name.reset();
            if (m_frames.back().onTheWay && decoded(m_walker.text()) == step())
                m_name = m_walker.begin();
            break;
        case Token::Scalar:
            beginValue(false, false);
            break;
        case Token::Open:
            beginValue(m_walker.text() == "[", true);
            break;
        case Token::Close:
            m_frames.pop_back();
            break;
        case Token::Comma:
            ++m_frames.back().elements;
            break;
        case Token::Colon:
            break;
        case Token::End:
        case Token::Fault:
            return m_place;
        }
    }
}

bool PlaceFinder::leadsOn(const Frame &frame) const
{
    if (!frame.onTheWay)
        return false;
    return frame.isArray ? step() == QByteArray::number(frame.elements) : m_name.has_value();
}

void PlaceFinder::beginValue(bool isArray, bool opens)
{
    const auto depth = static_cast<qsizetype>(m_frames.size());
    const bool isReached = m_frames.empty() || leadsOn(m_frames.back());
    if (isReached && depth >= m_reached) {
        const qsizetype begin = m_name.value_or(m_walker.begin());
        m_place = TextRange{begin, m_walker.end() - begin};
        m_reached = depth;
    }
    m_name.reset();
    if (opens)
        m_frames.push_back({isReached && depth < m_steps.size(), isArray});
}

} // namespace

std::optional<JsonFault> findJsonFault(QByteArrayView json)
{
    JsonWalker walker(json);
    for (;;) {
        const Token token = walker.next();
        if (token == Token::Fault)
            return walker.fault();
        if (token == Token::End)
            return std::nullopt;
    }
}

QByteArray formatJson(QByteArrayView json)
{
    QByteArray out;
    out.reserve(2 * json.size());
    JsonWalker walker(json);
    bool isEmpty = false; // The container that was opened last, as far as is known.
    for (;;) {
        const Token token = walker.next();
        if (token == Token::Fault)
            return {};
        if (token == Token::End)
            return out.append('\n');
        if (isEmpty && token != Token::Close)
            appendLineBreak(out, walker.depth() - (token == Token::Open ? 1 : 0));
        if (!isEmpty && token == Token::Close)
            appendLineBreak(out, walker.depth());
        out.append(walker.text());
        if (token == Token::Comma)
            appendLineBreak(out, walker.depth());
        if (token == Token::Colon)
            out.append(' ');
        isEmpty = token == Token::Open;
    }
}

std::optional<TextRange> placeInJson(QByteArrayView json, QByteArrayView pointer)
{
    return PlaceFinder(json, pointer).find();
}

QByteArray canonicalJson(const QByteArray &json)
{
    const Result<CanonicalObject, Problem> object = parseCanonicalObject(json, maxDepth);
    return object ? object->print() : json;
}

} // namespace nesoi
