// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "resource/canonicaljson.h"

#include <QTest>

#include <clocale>

using namespace nesoi;

namespace
{

constexpr int depth = 64;

QByteArray canonical(QByteArrayView json)
{
    const auto object = parseCanonicalObject(json, depth);
    return object ? object->print() : "refused: " + object.error().detail;
}

Problem refusal(QByteArrayView json, int maxDepth = depth)
{
    const auto object = parseCanonicalObject(json, maxDepth);
    return object ? Problem{200, "accepted", object->print()} : object.error();
}

QByteArray nestedArrays(int levels)
{
    return "{\"a\":" + QByteArray(levels, '[') + QByteArray(levels, ']') + "}";
}

} // namespace

class TestCanonicalJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsInTheHouseLayout();
    void printsTheEmptyObjectOnOneLine();
    void sortsKeysByTheirBytesAtEveryLevel();
    void escapesOnlyWhatMust_data();
    void escapesOnlyWhatMust();
    void isAFixedPoint();
    void keepsNumbersToTheLetter_data();
    void keepsNumbersToTheLetter();
    void refusesNumbersThatWouldBeAltered_data();
    void refusesNumbersThatWouldBeAltered();
    void readsDecimalsInALocaleWithADecimalComma();
    void refusesWhatIsMalformed_data();
    void refusesWhatIsMalformed();
    void refusesWhatIsNoUnicode_data();
    void refusesWhatIsNoUnicode();
    void pointsAtTheFault_data();
    void pointsAtTheFault();
    void saysLineAndColumn();
    void explainsAnEmptyBody();
    void aProblemNeverRepeatsBytesThatAreNoUnicode();
    void refusesATopLevelThatIsNoObject_data();
    void refusesATopLevelThatIsNoObject();
    void refusesKeysThatStandTwice_data();
    void refusesKeysThatStandTwice();
    void nestsAsDeepAsAllowedAndNoDeeper();
    void refusesABodyOfOpeningBracketsWithoutReadingOn();
    void givesMembersWithTheirTypeAndText();
    void stringsMayHoldNul();
    void anEmptyStringIsNotNull();
    void findsSetsAndRemovesMembers();
    void findsTopLevelMembersInText_data();
    void findsTopLevelMembersInText();
    void findsTopLevelMembersInTextThatWasCutShort();
    void pointerStepsAreEscaped();
    void ordersAHundredThousandKeys();
    void indentationCannotMakeABodyManyTimesLonger();
};

void TestCanonicalJson::printsInTheHouseLayout()
{
    QCOMPARE(canonical("{\"b\" : [1,[],{},[2,{\"x\":true}]] ,\r\n\t\"a\":{\"d\":null,\"c\":\"t\"}}\n"),
             QByteArray("{\n"
                        "  \"a\": {\n"
                        "    \"c\": \"t\",\n"
                        "    \"d\": null\n"
                        "  },\n"
                        "  \"b\": [\n"
                        "    1,\n"
                        "    [],\n"
                        "    {},\n"
                        "    [\n"
                        "      2,\n"
                        "      {\n"
                        "        \"x\": true\n"
                        "      }\n"
                        "    ]\n"
                        "  ]\n"
                        "}\n"));
}

void TestCanonicalJson::printsTheEmptyObjectOnOneLine()
{
    QCOMPARE(canonical(" { } "), QByteArray("{}\n"));
}

void TestCanonicalJson::sortsKeysByTheirBytesAtEveryLevel()
{
    // "é" is C3 A9; a signed comparison would put it before "a".
    const QByteArray members("\"\xC3\xA9\":1,\"a\":2,\"\":3,\"B\":4,\"aa\":5");
    const QByteArray text = canonical("{" + members + ",\"z\":{" + members + "}}");
    QCOMPARE(text,
             QByteArray("{\n  \"\": 3,\n  \"B\": 4,\n  \"a\": 2,\n  \"aa\": 5,\n  \"z\": {\n"
                        "    \"\": 3,\n    \"B\": 4,\n    \"a\": 2,\n    \"aa\": 5,\n    \"\xC3\xA9\": 1\n"
                        "  },\n  \"\xC3\xA9\": 1\n}\n"));
}

void TestCanonicalJson::escapesOnlyWhatMust_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("printed");
    QTest::newRow("quote and backslash") << QByteArray(R"("\"\\")") << QByteArray(R"("\"\\")");
    QTest::newRow("solidus") << QByteArray(R"("\/")") << QByteArray(R"("/")");
    QTest::newRow("short escapes") << QByteArray(R"("\b\f\n\r\t")") << QByteArray(R"("\b\f\n\r\t")");
    QTest::newRow("short escapes, spelt out") << QByteArray(R"("\u0008\u000A")") << QByteArray(R"("\b\n")");
    QTest::newRow("control characters") << QByteArray(R"("\u0000\u001F")") << QByteArray(R"("\u0000\u001f")");
    QTest::newRow("delete") << QByteArray(R"("\u007f")") << QByteArray("\"\x7F\"");
    QTest::newRow("not ASCII") << QByteArray(R"("\u00e9\u20ac")") << QByteArray("\"\xC3\xA9\xE2\x82\xAC\"");
    QTest::newRow("surrogate pair") << QByteArray(R"("\uD83D\uDE00")") << QByteArray("\"\xF0\x9F\x98\x80\"");
    QTest::newRow("last code point") << QByteArray("\"\xF4\x8F\xBF\xBF\"") << QByteArray("\"\xF4\x8F\xBF\xBF\"");
}

void TestCanonicalJson::escapesOnlyWhatMust()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, printed);
    QCOMPARE(canonical("{\"a\":" + json + "}"), "{\n  \"a\": " + printed + "\n}\n");
    QCOMPARE(canonical("{\"a\":{" + json + ":0}}"), "{\n  \"a\": {\n    " + printed + ": 0\n  }\n}\n");
    QCOMPARE(canonical("{" + json + ":[" + json + "]}"), "{\n  " + printed + ": [\n    " + printed + "\n  ]\n}\n");
}

void TestCanonicalJson::isAFixedPoint()
{
    const QByteArray text = canonical(R"({"b":[{"y":"\\\"[{,:","x":[]},-0,1.50],"a":"\n","c":{"\"":{}}})");
    QVERIFY(text.startsWith("{\n  \"a\""));
    QCOMPARE(canonical(text), text);
}

void TestCanonicalJson::keepsNumbersToTheLetter_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char *number : {"0",
                               "-0",
                               "1",
                               "-1",
                               "9007199254740993",
                               "-9223372036854775808",
                               "9223372036854775808",
                               "18446744073709551615",
                               "0.1",
                               "1.0",
                               "-0.0",
                               "0.0e0",
                               "0e999999999999",
                               "1e2",
                               "1E+2",
                               "1e-2",
                               "1.50",
                               "100.00e-1",
                               "4.9e-324",
                               "5e-324",
                               "1e-323",
                               "2.2250738585072014e-308",
                               "1.7976931348623157e308",
                               "123456789.12345678",
                               "0.30000000000000004",
                               "1e22",
                               "9007199254740992.0",
                               "0.1000000000000000055511151231257827021181583404541015625"})
        QTest::newRow(number) << QByteArray(number);
    QTest::newRow("a million zeros") << "1." + QByteArray(1000000, '0');
}

void TestCanonicalJson::keepsNumbersToTheLetter()
{
    QFETCH(const QByteArray, number);
    QCOMPARE(canonical("{\"a\":" + number + "}"), "{\n  \"a\": " + number + "\n}\n");
    QCOMPARE(canonical("{\"a\":[" + number + "]}"), "{\n  \"a\": [\n    " + number + "\n  ]\n}\n");
}

void TestCanonicalJson::refusesNumbersThatWouldBeAltered_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("advice");
    for (const char *number : {"18446744073709551616", "-9223372036854775809", "100000000000000000000"})
        QTest::newRow(number) << QByteArray(number) << QByteArray("Use an integer from");
    for (const char *number :
         {"9007199254740993.0", "0.1000000000000000055", "123456789.123456789", "1e400", "-1e400", "1e-400", "3e-324",
          "1e99999999999999999999", "1e-99999999999999999999", "1.7976931348623159e308", "18446744073709551615.5"})
        QTest::newRow(number) << QByteArray(number) << QByteArray("Use a decimal that");
    QTest::newRow("400 digits") << QByteArray(400, '9') << QByteArray("Use an integer from");
    QTest::newRow("a million digits") << QByteArray(1000000, '9') << QByteArray("Use an integer from");
    QTest::newRow("a million decimals") << "0." + QByteArray(1000000, '3') << QByteArray("Use a decimal that");
}

void TestCanonicalJson::refusesNumbersThatWouldBeAltered()
{
    QFETCH(const QByteArray, number);
    QFETCH(const QByteArray, advice);
    const Problem problem = refusal("{\"a\":{\"b/c\":[0," + number + "]}}");
    QCOMPARE(problem.status, 400);
    QCOMPARE(problem.type, QByteArray("bad-number"));
    QCOMPARE(problem.pointer, QByteArray("/a/b~1c/1"));
    QVERIFY2(problem.detail.startsWith(advice), problem.detail.constData());
}

void TestCanonicalJson::readsDecimalsInALocaleWithADecimalComma()
{
    const bool hasOne = std::setlocale(LC_NUMERIC, "de_DE.UTF-8") || std::setlocale(LC_NUMERIC, "fr_FR.UTF-8");
    const QByteArray text = canonical("{\"a\":[1.5,-2.25e3]}");
    const QByteArray refused = refusal("{\"a\":9007199254740993.0}").type;
    std::setlocale(LC_NUMERIC, "C");
    if (!hasOne)
        QSKIP("no such locale on this machine");
    QCOMPARE(text, QByteArray("{\n  \"a\": [\n    1.5,\n    -2.25e3\n  ]\n}\n"));
    QCOMPARE(refused, QByteArray("bad-number"));
}

void TestCanonicalJson::refusesWhatIsMalformed_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
    row("empty", "");
    row("white space", " \n\t");
    row("word", "hello");
    row("open object", "{");
    row("open string", R"({"a": "b)");
    row("single quotes", "{'a': 1}");
    row("key without quotes", "{a: 1}");
    row("no colon", R"({"a" 1})");
    row("no value", R"({"a":})");
    row("no comma", R"({"a":1 "b":2})");
    row("trailing comma", R"({"a":1,})");
    row("trailing comma in an array", R"({"a":[1,]})");
    row("mismatched brackets", R"({"a":[1})");
    row("closed twice", "{}}");
    row("garbage behind", "{} x");
    row("second object", "{}{}");
    row("NUL behind", QByteArray("{}\0", 3));
    row("NUL and garbage behind", QByteArray("{}\0garbage", 10));
    row("NUL within", QByteArray("{\"a\":\0 1}", 9));
    row("NUL in a string", QByteArray("{\"a\":\"\0\"}", 9));
    row("byte order mark", "\xEF\xBB\xBF{}");
    row("half a byte order mark", "\xEF\xBB{}");
    row("UTF-16", QByteArray("{\0}\0", 4));
    row("comment", "{} // comment");
    row("comment within", "{/* comment */}");
    row("leading zero", R"({"a":01})");
    row("plus", R"({"a":+1})");
    row("point without digits", R"({"a":1.})");
    row("point first", R"({"a":.5})");
    row("exponent without digits", R"({"a":1e})");
    row("hexadecimal", R"({"a":0x10})");
    row("lone minus", R"({"a":-})");
    row("NaN", R"({"a":NaN})");
    row("infinity", R"({"a":-Infinity})");
    row("capital literal", R"({"a":True})");
    row("raw line break in a string", "{\"a\":\"b\nc\"}");
    row("raw tab in a string", "{\"a\":\"b\tc\"}");
    row("unknown escape", R"({"a":"\x41"})");
    row("short escape", R"({"a":"\u12"})");
    row("vertical tab as white space", "{\v}");
}

void TestCanonicalJson::refusesWhatIsMalformed()
{
    QFETCH(const QByteArray, json);
    const Problem problem = refusal(json);
    QCOMPARE(problem.status, 400);
    QCOMPARE(problem.type, QByteArray("bad-json"));
    QVERIFY(!problem.pointer.isNull());
    QVERIFY2(!problem.detail.contains("exception") && problem.detail.endsWith('.'), problem.detail.constData());
}

void TestCanonicalJson::refusesWhatIsNoUnicode_data()
{
    QTest::addColumn<QByteArray>("string");
    QTest::newRow("lone high surrogate") << QByteArray(R"(\ud800)");
    QTest::newRow("lone low surrogate") << QByteArray(R"(\udc00)");
    QTest::newRow("two high surrogates") << QByteArray(R"(\ud800\ud800)");
    QTest::newRow("surrogates the wrong way") << QByteArray(R"(\udc00\ud800)");
    QTest::newRow("encoded surrogate") << QByteArray("\xED\xA0\x80");
    QTest::newRow("overlong slash") << QByteArray("\xC0\xAF");
    QTest::newRow("overlong, three bytes") << QByteArray("\xE0\x80\xAF");
    QTest::newRow("overlong, four bytes") << QByteArray("\xF0\x80\x80\xAF");
    QTest::newRow("beyond U+10FFFF") << QByteArray("\xF4\x90\x80\x80");
    QTest::newRow("five bytes") << QByteArray("\xF8\x88\x80\x80\x80");
    QTest::newRow("lone continuation") << QByteArray("\x80");
    QTest::newRow("cut short") << QByteArray("\xE2\x82");
    QTest::newRow("Latin-1") << QByteArray("caf\xE9");
    QTest::newRow("FF") << QByteArray("\xFF");
}

void TestCanonicalJson::refusesWhatIsNoUnicode()
{
    QFETCH(const QByteArray, string);
    const Problem inValue = refusal("{\"a\":[0,\"" + string + "\"]}");
    QCOMPARE(inValue.type, QByteArray("bad-json"));
    QCOMPARE(inValue.pointer, QByteArray("/a/1"));
    const Problem inKey = refusal("{\"a\":{\"" + string + "\":0}}");
    QCOMPARE(inKey.type, QByteArray("bad-json"));
    QCOMPARE(inKey.pointer, QByteArray("/a"));
}

void TestCanonicalJson::pointsAtTheFault_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("pointer");
    const auto row = [](const char *name, const char *json, const char *pointer) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(pointer);
    };
    row("behind the object", "{\"a\":1} x", "");
    row("first key", "{1", "");
    row("colon", "{\"a\" 1}", "/a");
    row("value", "{\"a\":x}", "/a");
    row("after a value", "{\"a\":1 x}", "");
    row("second value", "{\"a\":1,\"b\":}", "/b");
    row("nested value", "{\"a\":{\"b\":{\"c\":x}}}", "/a/b/c");
    row("after a nested object", "{\"a\":{\"b\":{}x}}", "/a");
    row("nested key", "{\"a\":{\"b\":{\"c\":1,x}}}", "/a/b");
    row("first element", "{\"a\":[x]}", "/a/0");
    row("later element", "{\"a\":[1,{},[],x]}", "/a/3");
    row("after an element", "{\"a\":[1 x]}", "/a");
    row("array of arrays", "{\"a\":[[],[0,[1,x]]]}", "/a/1/1/1");
    row("object in an array", "{\"a\":[{},{\"b\":x}]}", "/a/1/b");
    row("after a sorted sibling", "{\"a\":{\"z\":{\"y\":1,\"x\":2},\"b\":x}}", "/a/b");
    row("escaped", "{\"a/b\":{\"~\":x}}", "/a~1b/~0");
}

void TestCanonicalJson::pointsAtTheFault()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, pointer);
    const Problem problem = refusal(json);
    QCOMPARE(problem.type, QByteArray("bad-json"));
    QCOMPARE(problem.pointer, pointer);
}

void TestCanonicalJson::saysLineAndColumn()
{
    QCOMPARE(refusal("{\n  \"a\": 1,\n  \"\xC3\xA9\": ]\n}").detail,
             QByteArray("Correct the JSON at line 3, column 8: unexpected ']'; expected '[', '{', or a literal."));
    QCOMPARE(refusal("{\"a\": 1").detail,
             QByteArray("Correct the JSON at line 1, column 7: unexpected end of input; expected '}'."));
    QVERIFY(refusal("{\n\n").detail.startsWith("Correct the JSON at line 2, column 1: "));
}

void TestCanonicalJson::explainsAnEmptyBody()
{
    QCOMPARE(refusal("").detail, QByteArray("Send a JSON object: the body is empty."));
}

void TestCanonicalJson::aProblemNeverRepeatsBytesThatAreNoUnicode()
{
    const Problem problem = refusal("{\"a\":\"\xFF\xFE; last read: '\"}");
    QVERIFY2(QString::fromUtf8(problem.detail).toUtf8() == problem.detail, problem.detail.constData());
    QVERIFY(problem.detail.endsWith("ill-formed UTF-8 byte."));
}

void TestCanonicalJson::refusesATopLevelThatIsNoObject_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"[]", "[{}]", "null", "true", "0", "-0", "1.5", "1e999", "18446744073709551616", "\"a\""})
        QTest::newRow(json) << QByteArray(json);
}

void TestCanonicalJson::refusesATopLevelThatIsNoObject()
{
    QFETCH(const QByteArray, json);
    const Problem problem = refusal(json);
    QCOMPARE(problem.type, QByteArray("not-an-object"));
    QVERIFY(!problem.pointer.isNull());
    QVERIFY(problem.pointer.isEmpty());
}

void TestCanonicalJson::refusesKeysThatStandTwice_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("pointer");
    QTest::newRow("top level") << QByteArray(R"({"a":1,"b":2,"a":1})") << QByteArray("/a");
    QTest::newRow("nested") << QByteArray(R"({"x":[0,{"b":1,"a":2,"b":3}]})") << QByteArray("/x/1/b");
    QTest::newRow("escaped differently") << QByteArray(R"({"a":1,"\u0061":2})") << QByteArray("/a");
    QTest::newRow("empty") << QByteArray(R"({"":1,"":2})") << QByteArray("/");
    QTest::newRow("next to each other") << QByteArray(R"({"x":{"a":{},"a":{}}})") << QByteArray("/x/a");
}

void TestCanonicalJson::refusesKeysThatStandTwice()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, pointer);
    const Problem problem = refusal(json);
    QCOMPARE(problem.type, QByteArray("duplicate-key"));
    QCOMPARE(problem.pointer, pointer);
}

void TestCanonicalJson::nestsAsDeepAsAllowedAndNoDeeper()
{
    QCOMPARE(refusal(nestedArrays(63), 64).type, QByteArray("accepted"));
    const Problem problem = refusal(nestedArrays(64), 64);
    QCOMPARE(problem.type, QByteArray("too-deep"));
    QCOMPARE(problem.pointer, "/a" + QByteArray("/0").repeated(63));
    QVERIFY(problem.detail.contains("64"));
    QCOMPARE(refusal("{}", 1).type, QByteArray("accepted"));
    QCOMPARE(refusal("{\"a\":{}}", 1).type, QByteArray("too-deep"));
}

void TestCanonicalJson::refusesABodyOfOpeningBracketsWithoutReadingOn()
{
    QCOMPARE(refusal("{\"a\":" + QByteArray(1000000, '[')).type, QByteArray("too-deep"));
}

void TestCanonicalJson::givesMembersWithTheirTypeAndText()
{
    const auto object = parseCanonicalObject(R"({"f":{"x":1},"e":[1],"d":"\u00e9","c":1.0,"b":false,"a":null})", depth);
    QVERIFY(object.ok());
    const std::vector<JsonMember> expected{
        {"a", JsonMember::Type::Null, "null"},           {"b", JsonMember::Type::Boolean, "false"},
        {"c", JsonMember::Type::Number, "1.0"},          {"d", JsonMember::Type::String, "\"\xC3\xA9\"", "\xC3\xA9"},
        {"e", JsonMember::Type::Array, "[\n    1\n  ]"}, {"f", JsonMember::Type::Object, "{\n    \"x\": 1\n  }"}};
    QCOMPARE(object->members, expected);
    QVERIFY(object->find("e")->string.isNull());
}

void TestCanonicalJson::stringsMayHoldNul()
{
    const auto object = parseCanonicalObject(R"({"a\u0000b":"c\u0000d"})", depth);
    QVERIFY(object.ok());
    const JsonMember *member = object->find(QByteArray("a\0b", 3));
    QVERIFY(member);
    QCOMPARE(member->string, QByteArray("c\0d", 3));
    QCOMPARE(member->text, QByteArray(R"("c\u0000d")"));
}

void TestCanonicalJson::anEmptyStringIsNotNull()
{
    const auto object = parseCanonicalObject(R"({"a":""})", depth);
    QVERIFY(object.ok());
    QVERIFY(!object->find("a")->string.isNull());
}

void TestCanonicalJson::findsSetsAndRemovesMembers()
{
    CanonicalObject object;
    object.set({"b", JsonMember::Type::Number, "1"});
    object.set({"a", JsonMember::Type::Number, "2"});
    object.set({"b", JsonMember::Type::Number, "3"});
    QCOMPARE(object.print(), QByteArray("{\n  \"a\": 2,\n  \"b\": 3\n}\n"));
    QCOMPARE(object.find("b")->text, QByteArray("3"));
    QCOMPARE(object.find("c"), nullptr);
    object.remove("c");
    object.remove("a");
    QCOMPARE(object.print(), QByteArray("{\n  \"b\": 3\n}\n"));
}

void TestCanonicalJson::findsTopLevelMembersInText_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    const auto row
        = [](const char *key, const char *value) { QTest::newRow(key) << QByteArray(key) << QByteArray(value); };
    row("master", "true");
    row("name", "\"a,b: \\\"c,\"");
    row("ttl", "1.50");
    row("zz", "\"last\"");
    row("list", "[");
    row("none", "{}");
    row("inner", nullptr);
    row("mast", nullptr);
    row("masters", nullptr);
    row("text", nullptr);
}

void TestCanonicalJson::findsTopLevelMembersInText()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, value);
    const QByteArray text = canonical(
        R"({"zz":"last","master":true,"name":"a,b: \"c,","ttl":1.50,"list":["inner",{"inner":1}],"none":{},)"
        R"("x":"\n  \"text\": 1"})");
    const QByteArrayView found = topLevelMember(text, key);
    QCOMPARE(found.toByteArray(), value);
    QCOMPARE(found.isNull(), value.isNull());
}

void TestCanonicalJson::findsTopLevelMembersInTextThatWasCutShort()
{
    QCOMPARE(topLevelMember("{\n  \"a\": 12", "a").toByteArray(), QByteArray("12"));
    QVERIFY(topLevelMember("{\n  \"a\":", "a").isNull());
    QVERIFY(topLevelMember("{\n  \"", "a").isNull());
    QVERIFY(topLevelMember("", "a").isNull());
}

void TestCanonicalJson::pointerStepsAreEscaped()
{
    QCOMPARE(pointerStep("a~/b"), QByteArray("/a~0~1b"));
    QCOMPARE(pointerStep(""), QByteArray("/"));
}

void TestCanonicalJson::ordersAHundredThousandKeys()
{
    QByteArray members;
    for (int i = 99999; i >= 0; --i)
        members += "\"" + QByteArray::number(100000 + i) + "\":0,";
    members.chop(1);
    const auto object = parseCanonicalObject("{\"a\":{" + members + "}," + members + "}", depth);
    QVERIFY(object.ok());
    QCOMPARE(object->members.size(), size_t(100001));
    QCOMPARE(object->members.front().key, QByteArray("100000"));
    QVERIFY(object->find("a")->text.startsWith("{\n    \"100000\": 0,\n    \"100001\": 0,\n"));
}

void TestCanonicalJson::indentationCannotMakeABodyManyTimesLonger()
{
    const QByteArray zeros = "[" + QByteArray("0,").repeated(200'000) + "0]";
    const auto refused = parseCanonicalObject(
        "{\"a\":" + QByteArray("[").repeated(60) + zeros + QByteArray("]").repeated(60) + "}", depth);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().type, QByteArray("too-deep"));
    QVERIFY(parseCanonicalObject("{\"a\":" + zeros + "}", depth).ok());
}

QTEST_APPLESS_MAIN(TestCanonicalJson)
#include "tst_canonicaljson.moc"
