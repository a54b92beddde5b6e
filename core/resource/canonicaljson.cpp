// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "resource/canonicaljson.h"

// nlohmann asserts that strtod() reads a whole number, which fails in a locale whose decimal point has several bytes.
// Reader looks at the letters alone, so that the value does not matter, and no client may end the process.
#define JSON_ASSERT(condition) static_cast<void>(0)
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <span>
#include <string>

namespace nesoi
{

namespace
{

using Type = JsonMember::Type;

// ---- Printing

void appendEscaped(QByteArray &out, char character)
{
    switch (character) {
    case '"':
        out.append("\\\"");
        return;
    case '\\':
        out.append("\\\\");
        return;
    case '\b':
        out.append("\\b");
        return;
    case '\f':
        out.append("\\f");
        return;
    case '\n':
        out.append("\\n");
        return;
    case '\r':
        out.append("\\r");
        return;
    case '\t':
        out.append("\\t");
        return;
    default:
        out.append("\\u00").append(QByteArray(1, character).toHex());
        return;
    }
}

void appendString(QByteArray &out, QByteArrayView utf8)
{
    out.append('"');
    qsizetype plain = 0; // Where the characters that need no escaping begin
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if (static_cast<uchar>(utf8[i]) >= 0x20 && utf8[i] != '"' && utf8[i] != '\\')
            continue;
        out.append(utf8.sliced(plain, i - plain));
        appendEscaped(out, utf8[i]);
        plain = i + 1;
    }
    out.append(utf8.sliced(plain)).append('"');
}

void appendLineBreak(QByteArray &out, int depth)
{
    out.append('\n').append(2 * depth, ' ');
}

/// Where the string ends that begins with a quote at an offset of valid JSON.
qsizetype endOfString(QByteArrayView json, qsizetype begin)
{
    qsizetype i = begin + 1;
    while (json[i] != '"')
        i += json[i] == '\\' ? 2 : 1;
    return i + 1;
}

/// Valid JSON without white space, in the house layout. depth: of the container that it stands in.
QByteArray indented(QByteArrayView compact, int depth)
{
    QByteArray out;
    out.reserve(2 * compact.size());
    for (qsizetype i = 0; i < compact.size(); ++i) {
        const char c = compact[i];
        if (c == '"') {
            const qsizetype end = endOfString(compact, i);
            out.append(compact.sliced(i, end - i));
            i = end - 1;
        } else if (c == '{' || c == '[') {
            out.append(c);
            const char next = compact[i + 1];
            if (next == '}' || next == ']')
                out.append(compact[++i]);
            else
                appendLineBreak(out, ++depth);
        } else if (c == '}' || c == ']') {
            appendLineBreak(out, --depth);
            out.append(c);
        } else if (c == ',') {
            out.append(c);
            appendLineBreak(out, depth);
        } else if (c == ':') {
            out.append(": ");
        } else {
            out.append(c);
        }
    }
    return out;
}

// ---- Numbers

/// The digits of a number from its first to its last that is not 0; none for zero.
QByteArray significantDigits(QByteArrayView number)
{
    QByteArray digits;
    qsizetype significant = 0;
    for (const char c : number) {
        if (c == 'e' || c == 'E')
            break;
        if (c < '0' || c > '9' || (c == '0' && digits.isEmpty()))
            continue;
        digits.append(c);
        if (c != '0')
            significant = digits.size();
    }
    digits.truncate(significant);
    return digits;
}

/// Whether the double nearest to a decimal, printed to as many significant digits, gives the same digits again.
bool isHeldByDouble(QByteArrayView decimal)
{
    constexpr qsizetype mostDigits = 767; // No double has more, written out exactly.
    const QByteArray digits = significantDigits(decimal);
    if (digits.isEmpty())
        return true;
    double value = 0;
    const auto read = std::from_chars(decimal.begin(), decimal.end(), value);
    if (read.ec != std::errc{} || value == 0 || digits.size() > mostDigits)
        return false;
    std::array<char, mostDigits + 16> text;
    const auto printed = std::to_chars(text.data(), text.data() + text.size(), std::abs(value),
                                       std::chars_format::scientific, static_cast<int>(digits.size()) - 1);
    return significantDigits({text.data(), printed.ptr}) == digits;
}

bool isInteger(QByteArrayView number)
{
    return std::all_of(number.begin(), number.end(), [](char c) { return c == '-' || (c >= '0' && c <= '9'); });
}

// ---- Faults

/// "line 3, column 7" of the character that the last of so many bytes belongs to; both count from 1.
QByteArray place(QByteArrayView json, qsizetype bytes)
{
    const QByteArrayView upTo = json.first(std::clamp<qsizetype>(bytes, 1, json.size()));
    const QByteArrayView before = upTo.chopped(1);
    const QByteArrayView line = upTo.sliced(before.lastIndexOf('\n') + 1);
    const auto column
        = std::count_if(line.begin(), line.end(), [](char c) { return (static_cast<uchar>(c) & 0xC0) != 0x80; });
    return "line " + QByteArray::number(before.count('\n') + 1) + ", column " + QByteArray::number(column);
}

Problem badJson(QByteArrayView json, qsizetype bytes, QByteArrayView reason, QByteArray pointer)
{
    return {400, "bad-json", "Correct the JSON at " + place(json, bytes) + ": " + reason.toByteArray() + ".",
            std::move(pointer)};
}

/// What nlohmann would let pass, or would not explain.
std::optional<Problem> refuseBeforeParsing(QByteArrayView json)
{
    if (json.trimmed().isEmpty())
        return Problem{400, "bad-json", "Send a JSON object: the body is empty.", ""};
    if (json.startsWith("\xEF\xBB\xBF"))
        return badJson(json, 1, "leave out the byte order mark", "");
    if (const qsizetype nul = json.indexOf('\0'); nul >= 0)
        return badJson(json, nul + 1, "leave out the NUL byte; in a string it is written \\u0000", "");
    return std::nullopt;
}

// ---- Reading

/// Takes the events of nlohmann's SAX parser (whose names its functions bear) and makes a CanonicalObject of them.
///
/// A member's value is first printed without white space; an object in it is put into order as it ends, which
/// copies no more than its bytes. The indentation, which may be most of the text, is added when the value is complete.
class Reader
{
public:
    Reader(QByteArrayView json, int maxDepth)
        : m_json(json)
        , m_maxDepth(maxDepth)
    {
        m_frames.reserve(8);
        m_compact.reserve(std::min<qsizetype>(json.size(), 1024));
    }

    bool null() { return scalar(Type::Null, "null"); }
    bool boolean(bool value) { return scalar(Type::Boolean, value ? QByteArrayView("true") : QByteArrayView("false")); }
    bool number_integer(qint64 value);
    bool number_unsigned(quint64 value) { return integer(value); }
    bool number_float(double value, const std::string &letters);
    bool string(std::string &value);
    bool binary(nlohmann::json::binary_t &) { return false; } // JSON has none.
    bool start_object(size_t) { return start(Type::Object, '{'); }
    bool key(std::string &key);
    bool end_object();
    bool start_array(size_t) { return start(Type::Array, '['); }
    bool end_array();
    bool parse_error(size_t position, const std::string &lastToken, const nlohmann::json::exception &error);

    [[nodiscard]] Result<CanonicalObject, Problem> result() &&;

private:
    /// A container that is being read.
    struct Frame {
        Type type;
        qsizetype begin; ///< Of its text in m_compact.
        size_t firstMember; ///< Of an object's members in m_members.
        qsizetype elements = 0; ///< Of an array: how many are complete.
    };
    /// A member of an object below the top level that is being read.
    struct Member {
        qsizetype key, keySize; ///< In m_keys.
        qsizetype begin, size; ///< In m_compact, the printed key included.
    };

    bool beginValue(Type type);
    void endValue();
    bool scalar(Type type, QByteArrayView text);
    template <typename Integer>
    bool integer(Integer value);
    bool start(Type type, char bracket);
    bool endTopLevel();
    bool orderMembers(const Frame &frame);
    bool fail(QByteArray type, QByteArray detail);
    bool failNumber(QByteArrayView letters);
    bool failDuplicate(QByteArrayView key);
    [[nodiscard]] QByteArrayView keyOf(const Member &member) const;
    [[nodiscard]] QByteArray pointer(bool intoInnermost) const;

    QByteArrayView m_json;
    int m_maxDepth;
    CanonicalObject m_object;
    std::vector<Frame> m_frames; ///< From the top level inwards.
    std::vector<Member> m_members; ///< Of all open objects below the top level.
    QByteArray m_keys; ///< Decoded, of m_members.
    QByteArray m_compact; ///< The value of the last of m_object's members, as far as it was read.
    bool m_keyWaits = false; ///< The innermost object's last member has no value yet.
    std::optional<Problem> m_problem;
};

bool Reader::beginValue(Type type)
{
    if (m_frames.empty()) {
        if (type != Type::Object)
            return fail("not-an-object", "Send a JSON object, in braces.");
        return true;
    }
    const Frame &frame = m_frames.back();
    if (m_frames.size() == 1)
        m_object.members.back().type = type;
    else if (frame.type == Type::Array && frame.elements > 0)
        m_compact.append(',');
    return true;
}

void Reader::endValue()
{
    m_keyWaits = false;
    Frame &frame = m_frames.back();
    if (m_frames.size() == 1) {
        m_object.members.back().text = indented(m_compact, 1);
        m_compact.truncate(0);
    } else if (frame.type == Type::Array) {
        ++frame.elements;
    } else {
        m_members.back().size = m_compact.size() - m_members.back().begin;
    }
}

bool Reader::scalar(Type type, QByteArrayView text)
{
    if (!beginValue(type))
        return false;
    m_compact.append(text);
    endValue();
    return true;
}

template <typename Integer>
bool Reader::integer(Integer value)
{
    std::array<char, 24> text;
    const auto printed = std::to_chars(text.data(), text.data() + text.size(), value);
    return scalar(Type::Number, {text.data(), printed.ptr});
}

bool Reader::number_integer(qint64 value)
{
    // Only what has a minus sign comes here. JSON knows one way to write each integer, so the letters are known.
    return value == 0 ? scalar(Type::Number, "-0") : integer(value);
}

bool Reader::number_float(double, const std::string &letters)
{
    if (isInteger(letters))
        return failNumber(letters);
    QByteArray text(letters.data(), static_cast<qsizetype>(letters.size()));
    const auto isForeign = [](char c) { return !(c >= '0' && c <= '9') && QByteArrayView("+-eE").indexOf(c) < 0; };
    std::replace_if(text.begin(), text.end(), isForeign, '.'); // The decimal point came as the locale has it.
    return isHeldByDouble(text) ? scalar(Type::Number, text) : failNumber(text);
}

bool Reader::string(std::string &value)
{
    if (!beginValue(Type::String))
        return false;
    if (m_frames.size() == 1)
        m_object.members.back().string = QByteArray(value.data(), static_cast<qsizetype>(value.size()));
    appendString(m_compact, value);
    endValue();
    return true;
}

bool Reader::start(Type type, char bracket)
{
    if (!beginValue(type))
        return false;
    if (m_frames.size() >= static_cast<size_t>(m_maxDepth))
        return fail("too-deep", "Nest objects and arrays at most " + QByteArray::number(m_maxDepth) + " levels deep.");
    if (!m_frames.empty())
        m_compact.append(bracket);
    m_frames.push_back({type, m_compact.size(), m_members.size()});
    m_keyWaits = false;
    return true;
}

bool Reader::key(std::string &key)
{
    m_keyWaits = true;
    if (m_frames.size() == 1) {
        m_object.members.push_back({QByteArray(key.data(), static_cast<qsizetype>(key.size())), Type::Null, {}});
        return true;
    }
    if (m_members.size() > m_frames.back().firstMember)
        m_compact.append(',');
    m_members.push_back({m_keys.size(), static_cast<qsizetype>(key.size()), m_compact.size(), 0});
    m_keys.append(key.data(), static_cast<qsizetype>(key.size()));
    appendString(m_compact, key);
    m_compact.append(':');
    return true;
}

bool Reader::end_object()
{
    if (m_frames.size() == 1)
        return endTopLevel();
    if (!orderMembers(m_frames.back()))
        return false;
    m_frames.pop_back();
    m_compact.append('}');
    endValue();
    return true;
}

bool Reader::end_array()
{
    m_frames.pop_back();
    m_compact.append(']');
    endValue();
    return true;
}

bool Reader::endTopLevel()
{
    std::vector<JsonMember> &members = m_object.members;
    const auto byKey = [](const JsonMember &a, const JsonMember &b) { return a.key < b.key; };
    if (!std::is_sorted(members.begin(), members.end(), byKey))
        std::sort(members.begin(), members.end(), byKey);
    const auto twice = std::adjacent_find(members.begin(), members.end(),
                                          [](const JsonMember &a, const JsonMember &b) { return a.key == b.key; });
    if (twice != members.end())
        return failDuplicate(twice->key);
    m_frames.pop_back();
    return true;
}

/// Sorts the members of an object that is complete, and forgets them: what remains is its text.
bool Reader::orderMembers(const Frame &frame)
{
    const std::span members = std::span(m_members).subspan(frame.firstMember);
    if (members.empty())
        return true;
    const qsizetype firstKey = members.front().key;
    const auto byKey = [this](const Member &a, const Member &b) { return keyOf(a) < keyOf(b); };
    if (!std::is_sorted(members.begin(), members.end(), byKey)) {
        std::sort(members.begin(), members.end(), byKey);
        const QByteArray unordered = m_compact.sliced(frame.begin);
        m_compact.truncate(frame.begin);
        for (const Member &member : members)
            m_compact.append(QByteArrayView(unordered).sliced(member.begin - frame.begin, member.size)).append(',');
        m_compact.chop(1);
    }
    const auto twice = std::adjacent_find(members.begin(), members.end(),
                                          [this](const Member &a, const Member &b) { return keyOf(a) == keyOf(b); });
    if (twice != members.end())
        return failDuplicate(keyOf(*twice));
    m_keys.truncate(firstKey);
    m_members.resize(frame.firstMember);
    return true;
}

bool Reader::parse_error(size_t position, const std::string &lastToken, const nlohmann::json::exception &error)
{
    constexpr int numberOverflow = 406;
    if (error.id == numberOverflow)
        return failNumber(lastToken);
    // "[…] parse error at line 1, column 3: syntax error while parsing CONTEXT - REASON; last read: 'TOKEN'; expected
    // …"
    const QByteArrayView message(error.what());
    const qsizetype dash = message.indexOf(" - ");
    const QByteArrayView context = message.first(dash);
    QByteArrayView reason = message.sliced(dash + 3);
    const qsizetype token = reason.indexOf("; last read: '");
    if (token >= 0)
        reason = reason.first(token); // The token may be long, or no UTF-8.
    const bool isArray = !m_frames.empty() && m_frames.back().type == Type::Array;
    const bool atValue = isArray ? context.endsWith("value") : m_keyWaits;
    m_problem = badJson(m_json, static_cast<qsizetype>(position), reason, pointer(atValue));
    return false;
}

bool Reader::fail(QByteArray type, QByteArray detail)
{
    m_problem = Problem{400, std::move(type), std::move(detail), pointer(true)};
    return false;
}

bool Reader::failNumber(QByteArrayView letters)
{
    if (m_frames.empty())
        return beginValue(Type::Number);
    if (isInteger(letters))
        return fail("bad-number",
                    "Use an integer from -9223372036854775808 to 18446744073709551615, or put it into a string: "
                    "this one would come back different.");
    return fail("bad-number",
                "Use a decimal that a double (IEEE 754, 64 bits) holds to the digits given, or put it into a string: "
                "this one would come back different.");
}

bool Reader::failDuplicate(QByteArrayView key)
{
    m_problem = Problem{400, "duplicate-key", "Give each member of an object a key of its own: this one stands twice.",
                        pointer(false) + pointerStep(key)};
    return false;
}

QByteArrayView Reader::keyOf(const Member &member) const
{
    return QByteArrayView(m_keys).sliced(member.key, member.keySize);
}

/// The place that was reached. intoInnermost: the value in the innermost container, rather than that container.
QByteArray Reader::pointer(bool intoInnermost) const
{
    QByteArray steps("");
    for (size_t depth = 0; depth < m_frames.size(); ++depth) {
        const bool innermost = depth + 1 == m_frames.size();
        if (innermost && !intoInnermost)
            break;
        const Frame &frame = m_frames[depth];
        const size_t membersEnd = innermost ? m_members.size() : m_frames[depth + 1].firstMember;
        if (frame.type == Type::Array)
            steps += '/' + QByteArray::number(frame.elements);
        else if (depth == 0)
            steps += pointerStep(m_object.members.back().key);
        else
            steps += pointerStep(keyOf(m_members[membersEnd - 1]));
    }
    return steps;
}

Result<CanonicalObject, Problem> Reader::result() &&
{
    if (m_problem)
        return *std::move(m_problem);
    return std::move(m_object);
}

auto lowerBound(auto &members, QByteArrayView key)
{
    return std::lower_bound(members.begin(), members.end(), key,
                            [](const JsonMember &member, QByteArrayView sought) { return member.key < sought; });
}

} // namespace

const JsonMember *CanonicalObject::find(QByteArrayView key) const
{
    const auto place = lowerBound(members, key);
    return place != members.end() && place->key == key ? &*place : nullptr;
}

void CanonicalObject::set(JsonMember member)
{
    const auto place = lowerBound(members, member.key);
    if (place != members.end() && place->key == member.key)
        *place = std::move(member);
    else
        members.insert(place, std::move(member));
}

void CanonicalObject::remove(QByteArrayView key)
{
    const auto place = lowerBound(members, key);
    if (place != members.end() && place->key == key)
        members.erase(place);
}

QByteArray CanonicalObject::print() const
{
    if (members.empty())
        return "{}\n";
    constexpr qsizetype punctuation = 8; // Of a line: its break, two spaces, two quotes, a colon, a space, a comma.
    qsizetype size = 4;
    for (const JsonMember &member : members)
        size += member.key.size() + member.text.size() + punctuation;
    QByteArray out;
    out.reserve(size);
    char separator = '{';
    for (const JsonMember &member : members) {
        out.append(separator).append("\n  ");
        appendString(out, member.key);
        out.append(": ").append(member.text);
        separator = ',';
    }
    return out.append("\n}\n");
}

Result<CanonicalObject, Problem> parseCanonicalObject(QByteArrayView json, int maxDepth)
{
    if (std::optional<Problem> problem = refuseBeforeParsing(json))
        return *std::move(problem);
    Reader reader(json, maxDepth);
    nlohmann::json::sax_parse(json.begin(), json.end(), &reader, nlohmann::json::input_format_t::json,
                              /*strict=*/true, /*ignore_comments=*/false);
    return std::move(reader).result();
}

QByteArrayView topLevelMember(QByteArrayView canonicalText, QByteArrayView key)
{
    constexpr QByteArrayView opening("\n  \"");
    constexpr QByteArrayView closing("\": ");
    QByteArrayView rest = canonicalText;
    for (qsizetype lineBreak; (lineBreak = rest.indexOf('\n')) >= 0; rest = rest.sliced(1)) {
        rest = rest.sliced(lineBreak);
        if (!rest.startsWith(opening) || !rest.sliced(opening.size()).startsWith(key))
            continue;
        const QByteArrayView afterKey = rest.sliced(opening.size() + key.size());
        if (!afterKey.startsWith(closing))
            continue;
        QByteArrayView value = afterKey.sliced(closing.size());
        value = value.first(value.indexOf('\n'));
        return value.endsWith(',') ? value.chopped(1) : value;
    }
    return {};
}

QByteArray jsonString(QByteArrayView utf8)
{
    QByteArray out;
    out.reserve(utf8.size() + 2);
    appendString(out, utf8);
    return out;
}

QByteArray pointerStep(QByteArrayView key)
{
    return '/' + key.toByteArray().replace('~', "~0").replace('/', "~1");
}

} // namespace nesoi
