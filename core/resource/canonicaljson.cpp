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
#include <string_view>

namespace nesoi
{

namespace
{

using Type = JsonMember::Type;

// ---- Printing

std::string_view asStd(QByteArrayView view)
{
    return {view.data(), static_cast<size_t>(view.size())};
}

QByteArray toByteArray(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

// Text is put together in std::string, whose appending of single characters is inlined.

void appendEscaped(std::string &out, char character)
{
    constexpr std::string_view special("\"\\\b\f\n\r\t");
    constexpr std::string_view letters("\"\\bfnrt");
    constexpr std::string_view hexDigits("0123456789abcdef");
    out += '\\';
    if (const size_t i = special.find(character); i != std::string_view::npos) {
        out += letters[i];
        return;
    }
    const auto code = static_cast<uchar>(character);
    out += "u00";
    out += hexDigits[code >> 4];
    out += hexDigits[code & 0xF];
}

void appendString(std::string &out, std::string_view utf8)
{
    out += '"';
    size_t plain = 0; // Where the characters that need no escaping begin
    for (size_t i = 0; i < utf8.size(); ++i) {
        if (static_cast<uchar>(utf8[i]) >= 0x20 && utf8[i] != '"' && utf8[i] != '\\')
            continue;
        out.append(utf8, plain, i - plain);
        appendEscaped(out, utf8[i]);
        plain = i + 1;
    }
    out.append(utf8, plain);
    out += '"';
}

void appendLineBreak(std::string &out, size_t depth)
{
    out += '\n';
    out.append(2 * depth, ' ');
}

/// Where the string ends that begins with a quote at an offset of valid JSON.
size_t endOfString(std::string_view json, size_t begin)
{
    size_t i = begin + 1;
    while (json[i] != '"')
        i += json[i] == '\\' ? 2 : 1;
    return i + 1;
}

/// Valid JSON without white space, in the house layout. depth: of the container that it stands in.
std::string indented(std::string_view compact, size_t depth)
{
    std::string out;
    out.reserve(2 * compact.size());
    for (size_t i = 0; i < compact.size(); ++i) {
        const char c = compact[i];
        if (c == '"') {
            const size_t end = endOfString(compact, i);
            out.append(compact, i, end - i);
            i = end - 1;
        } else if (c == '{' || c == '[') {
            out += c;
            const char next = compact[i + 1];
            if (next == '}' || next == ']')
                out += compact[++i];
            else
                appendLineBreak(out, ++depth);
        } else if (c == '}' || c == ']') {
            appendLineBreak(out, --depth);
            out += c;
        } else if (c == ',') {
            out += c;
            appendLineBreak(out, depth);
        } else if (c == ':') {
            out += ": ";
        } else {
            out += c;
        }
    }
    return out;
}

// ---- Numbers

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The digits of a number from its first to its last that is not 0; none for zero.
std::string significantDigits(std::string_view number)
{
    std::string digits;
    size_t significant = 0;
    for (const char c : number) {
        if (c == 'e' || c == 'E')
            break;
        if (!isDigit(c) || (c == '0' && digits.empty()))
            continue;
        digits += c;
        if (c != '0')
            significant = digits.size();
    }
    digits.resize(significant);
    return digits;
}

/// Whether the double nearest to a decimal, printed to as many significant digits, gives the same digits again.
bool isHeldByDouble(std::string_view decimal)
{
    constexpr size_t mostDigits = 767; // No double has more, written out exactly.
    const std::string digits = significantDigits(decimal);
    if (digits.empty())
        return true;
    double value = 0;
    const auto read = std::from_chars(decimal.data(), decimal.data() + decimal.size(), value);
    if (read.ec != std::errc{} || value == 0 || digits.size() > mostDigits)
        return false;
    std::array<char, mostDigits + 16> text;
    const auto printed = std::to_chars(text.data(), text.data() + text.size(), std::abs(value),
                                       std::chars_format::scientific, static_cast<int>(digits.size()) - 1);
    return significantDigits({text.data(), printed.ptr}) == digits;
}

bool isInteger(std::string_view number)
{
    return std::all_of(number.begin(), number.end(), [](char c) { return c == '-' || isDigit(c); });
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

/// The most that the indentation of all values together may add; what people write stays far below.
constexpr size_t maxIndentation = 8 * 1024 * 1024;

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
        // As much as most documents need
        m_object.members.reserve(12);
        m_frames.reserve(8);
        m_members.reserve(16);
        m_keys.reserve(128);
        m_compact.reserve(asStd(json).size());
    }

    bool null() { return scalar(Type::Null, "null"); }
    bool boolean(bool value) { return scalar(Type::Boolean, value ? "true" : "false"); }
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
        size_t begin; ///< Of its text in m_compact.
        size_t firstMember; ///< Of an object's members in m_members.
        qsizetype elements = 0; ///< Of an array: how many are complete.
    };
    /// A member of an object below the top level that is being read.
    struct Member {
        size_t key, keySize; ///< In m_keys.
        size_t begin, size; ///< In m_compact, the printed key included.
    };

    bool beginValue(Type type);
    void endValue();
    bool scalar(Type type, std::string_view text);
    template <typename Integer>
    bool integer(Integer value);
    bool start(Type type, char bracket);
    bool endTopLevel();
    bool orderMembers(const Frame &frame);
    bool fail(QByteArray type, QByteArray detail);
    bool failNumber(std::string_view letters);
    bool failDuplicate(std::string_view key);
    [[nodiscard]] std::string_view keyOf(const Member &member) const;
    [[nodiscard]] QByteArray pointer(bool intoInnermost) const;

    QByteArrayView m_json;
    int m_maxDepth;
    CanonicalObject m_object;
    std::vector<Frame> m_frames; ///< From the top level inwards.
    std::vector<Member> m_members; ///< Of all open objects below the top level.
    std::string m_keys; ///< Decoded, of m_members.
    std::string m_compact; ///< The value of the last of m_object's members, as far as it was read.
    size_t m_indentation = 0; ///< Of all values so far, in bytes.
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
    m_indentation += 2 * m_frames.size();
    if (m_indentation > maxIndentation)
        return fail("too-deep", "Nest less: indented, this would be several times as long as it is.");
    const Frame &frame = m_frames.back();
    if (m_frames.size() == 1)
        m_object.members.back().type = type;
    else if (frame.type == Type::Array && frame.elements > 0)
        m_compact += ',';
    return true;
}

void Reader::endValue()
{
    m_keyWaits = false;
    Frame &frame = m_frames.back();
    if (m_frames.size() == 1) {
        JsonMember &member = m_object.members.back();
        const bool isContainer = member.type == Type::Array || member.type == Type::Object;
        member.text = isContainer ? toByteArray(indented(m_compact, 1)) : toByteArray(m_compact);
        m_compact.clear();
    } else if (frame.type == Type::Array) {
        ++frame.elements;
    } else {
        m_members.back().size = m_compact.size() - m_members.back().begin;
    }
}

bool Reader::scalar(Type type, std::string_view text)
{
    if (!beginValue(type))
        return false;
    m_compact += text;
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
    std::string text = letters;
    const auto isForeign
        = [](char c) { return !isDigit(c) && std::string_view("+-eE").find(c) == std::string_view::npos; };
    std::replace_if(text.begin(), text.end(), isForeign, '.'); // The decimal point came as the locale has it.
    return isHeldByDouble(text) ? scalar(Type::Number, text) : failNumber(text);
}

bool Reader::string(std::string &value)
{
    if (!beginValue(Type::String))
        return false;
    if (m_frames.size() == 1)
        m_object.members.back().string = toByteArray(value);
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
        m_compact += bracket;
    m_frames.push_back({type, m_compact.size(), m_members.size()});
    m_keyWaits = false;
    return true;
}

bool Reader::key(std::string &key)
{
    m_keyWaits = true;
    if (m_frames.size() == 1) {
        m_object.members.push_back({toByteArray(key), Type::Null, {}});
        return true;
    }
    if (m_members.size() > m_frames.back().firstMember)
        m_compact += ',';
    m_members.push_back({m_keys.size(), key.size(), m_compact.size(), 0});
    m_keys += key;
    appendString(m_compact, key);
    m_compact += ':';
    return true;
}

bool Reader::end_object()
{
    if (m_frames.size() == 1)
        return endTopLevel();
    if (!orderMembers(m_frames.back()))
        return false;
    m_frames.pop_back();
    m_compact += '}';
    endValue();
    return true;
}

bool Reader::end_array()
{
    m_frames.pop_back();
    m_compact += ']';
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
        return failDuplicate(asStd(twice->key));
    m_frames.pop_back();
    return true;
}

/// Sorts the members of an object that is complete, and forgets them: what remains is its text.
bool Reader::orderMembers(const Frame &frame)
{
    const std::span members = std::span(m_members).subspan(frame.firstMember);
    if (members.empty())
        return true;
    const size_t firstKey = members.front().key;
    const auto byKey = [this](const Member &a, const Member &b) { return keyOf(a) < keyOf(b); };
    if (!std::is_sorted(members.begin(), members.end(), byKey)) {
        std::sort(members.begin(), members.end(), byKey);
        const std::string unordered = m_compact.substr(frame.begin);
        m_compact.resize(frame.begin);
        for (const Member &member : members)
            m_compact.append(unordered, member.begin - frame.begin, member.size) += ',';
        m_compact.pop_back();
    }
    const auto twice = std::adjacent_find(members.begin(), members.end(),
                                          [this](const Member &a, const Member &b) { return keyOf(a) == keyOf(b); });
    if (twice != members.end())
        return failDuplicate(keyOf(*twice));
    m_keys.resize(firstKey);
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

bool Reader::failNumber(std::string_view letters)
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

bool Reader::failDuplicate(std::string_view key)
{
    m_problem = Problem{400, "duplicate-key", "Give each member of an object a key of its own: this one stands twice.",
                        pointer(false) + pointerStep(toByteArray(key))};
    return false;
}

std::string_view Reader::keyOf(const Member &member) const
{
    return std::string_view(m_keys).substr(member.key, member.keySize);
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
            steps += pointerStep(toByteArray(keyOf(m_members[membersEnd - 1])));
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
    constexpr qsizetype punctuation = 8; // Of a line: a comma, its break, two spaces, two quotes, a colon, a space.
    qsizetype size = 4;
    for (const JsonMember &member : members)
        size += member.key.size() + member.text.size() + punctuation;
    QByteArray out;
    out.reserve(size);
    std::string opening = "{\n  ";
    for (const JsonMember &member : members) {
        appendString(opening, asStd(member.key));
        opening += ": ";
        out.append(QByteArrayView(opening)).append(member.text);
        opening = ",\n  ";
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
    for (qsizetype lineBreak = 0; (lineBreak = rest.indexOf('\n')) >= 0; rest = rest.sliced(1)) {
        rest = rest.sliced(lineBreak);
        if (!rest.startsWith(opening) || !rest.sliced(opening.size()).startsWith(key))
            continue;
        const QByteArrayView afterKey = rest.sliced(opening.size() + key.size());
        if (!afterKey.startsWith(closing))
            continue;
        QByteArrayView value = afterKey.sliced(closing.size());
        if (const qsizetype end = value.indexOf('\n'); end >= 0) // A peer's text may be cut short.
            value = value.first(end);
        return value.endsWith(',') ? value.chopped(1) : value;
    }
    return {};
}

QByteArray jsonString(QByteArrayView utf8)
{
    std::string out;
    appendString(out, asStd(utf8));
    return toByteArray(out);
}

QByteArray pointerStep(QByteArrayView key)
{
    return '/' + key.toByteArray().replace('~', "~0").replace('/', "~1");
}

} // namespace nesoi
