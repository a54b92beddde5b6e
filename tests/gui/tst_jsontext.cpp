// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/text/jsontext.h"
#include "resource/canonicaljson.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace nesoi;

class JsonTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void findsNothingInWhatIsRight_data();
    void findsNothingInWhatIsRight();
    void agreesWithTheServerAboutWhatIsJson();
    void formatsWithoutChangingALetter_data();
    void formatsWithoutChangingALetter();
    void formatsWhatIsFormattedToTheSame();
    void doesNotFormatWhatIsNoJson();
    void findsThePlaceOfAPointer_data();
    void findsThePlaceOfAPointer();
    void walksDeepNestingWithoutRecursion();
};

using Kind = JsonFault::Kind;

Q_DECLARE_METATYPE(JsonFault::Kind)

void JsonTextTest::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("marked");
    QTest::addColumn<qsizetype>("begin");

    const auto row = [](const char *name, const char *json, Kind kind, const char *marked, qsizetype begin) {
        QTest::newRow(name) << QByteArray(json) << kind << QByteArray(marked) << begin;
    };
    row("nothing", "  \n", Kind::Empty, "", 0);
    row("no value", R"({"a": , "b": 1})", Kind::ValueExpected, ",", 6);
    row("no value at the end", R"({"a": })", Kind::ValueExpected, "}", 6);
    row("a name without quotes", R"({name: 1})", Kind::NameExpected, "name", 1);
    row("no name", R"({: 1})", Kind::NameExpected, ":", 1);
    row("no colon", R"({"a" 1})", Kind::ColonExpected, "1", 5);
    row("no comma", "{\"a\": 1\n\"b\": 2}", Kind::CommaExpected, "\"", 8);
    row("no comma in an array", "[1 2]", Kind::CommaExpected, "2", 3);
    row("a comma too many", "{\"a\": 1,\n}", Kind::TrailingComma, ",", 7);
    row("a comma too many in an array", "[1, ]", Kind::TrailingComma, ",", 2);
    row("the wrong bracket", R"({"a": [1})", Kind::WrongBracket, "}", 8);
    row("the wrong bracket first", R"({])", Kind::WrongBracket, "]", 1);
    row("never closed", R"({"a": [1, {"b": 2})", Kind::NeverClosed, "[", 6);
    row("never closed after a colon", R"({"a":)", Kind::NeverClosed, "{", 0);
    row("a text without end", "{\"a\": \"b,\n\"c\": 1}", Kind::UnclosedText, "\"b,", 6);
    row("a text without end at the end", "[\"b", Kind::UnclosedText, "\"b", 1);
    row("a text that ends in a backslash", "[\"b\\", Kind::UnclosedText, "\"b\\", 1);
    row("a tab in a text", "[\"a\tb\"]", Kind::ControlCharacter, "\t", 3);
    row("an unknown escape", R"(["C:\Program"])", Kind::BadEscape, R"(\P)", 4);
    row("an unknown escape of several bytes", "[\"\\\xC3\xA9\"]", Kind::BadEscape, "\\\xC3\xA9", 2);
    row("a short escape", R"(["\u12"])", Kind::BadEscape, R"(\u)", 2);
    row("a number with a zero before", "[007]", Kind::BadNumber, "007", 1);
    row("a number with a plus", "[+1]", Kind::BadNumber, "+1", 1);
    row("a number without digits", "[1.]", Kind::BadNumber, "1.", 1);
    row("an address", "[10.2.2.2:80]", Kind::BadNumber, "10.2.2.2", 1);
    row("a word", "[True]", Kind::BadWord, "True", 1);
    row("single quotes", "['a']", Kind::ValueExpected, "'a'", 1);
    row("a comment", "{} // so", Kind::AfterTheEnd, "//", 3);
    row("two values", "{}{}", Kind::AfterTheEnd, "{", 2);
    row("a byte order mark", "\xEF\xBB\xBF{}", Kind::ValueExpected, "\xEF\xBB\xBF", 0);
}

void JsonTextTest::saysWhatIsWrongAndWhere()
{
    QFETCH(QByteArray, json);
    QFETCH(Kind, kind);
    QFETCH(QByteArray, marked);
    QFETCH(qsizetype, begin);

    const std::optional<JsonFault> fault = findJsonFault(json);
    QVERIFY(fault);
    QCOMPARE(static_cast<int>(fault->kind), static_cast<int>(kind));
    QCOMPARE(json.mid(fault->begin, fault->size), marked);
    QCOMPARE(fault->begin, begin);
}

void JsonTextTest::findsNothingInWhatIsRight_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("an object") << QByteArray(R"( {"a": [1, -0.5e+10, "\u00e9\"\\\/", true, false, null, {}, []]} )");
    QTest::newRow("a number") << QByteArray("0");
    QTest::newRow("a text") << QByteArray("\"\xC3\xA9\"");
    QTest::newRow("a member that stands twice") << QByteArray(R"({"a": 1, "a": 2})");
}

void JsonTextTest::findsNothingInWhatIsRight()
{
    QFETCH(QByteArray, json);
    QVERIFY(!findJsonFault(json));
}

void JsonTextTest::agreesWithTheServerAboutWhatIsJson()
{
    const QByteArray good = R"({"a": [1, 20.5e1, -3], "b\n": {"c": true, "d": [null, "x\u0041"]}, "e": ""})";
    constexpr QByteArrayView alphabet("{}[],:\"\\ 019.-+eEtrufalsn\n");
    QRandomGenerator random(6553);
    int faults = 0;
    int right = 0;
    for (int round = 0; round < 20000; ++round) {
        QByteArray json = good;
        for (quint32 change = random.bounded(1U, 4U); change > 0; --change) {
            const qsizetype at = random.bounded(static_cast<int>(json.size()));
            const char letter = alphabet[random.bounded(static_cast<int>(alphabet.size()))];
            switch (random.bounded(3)) {
            case 0:
                json.remove(at, 1);
                break;
            case 1:
                json.insert(at, letter);
                break;
            default:
                json[at] = letter;
            }
        }
        const std::optional<JsonFault> fault = findJsonFault(json);
        const Result<CanonicalObject, Problem> object = parseCanonicalObject(json, 64);
        if (object || object.error().type == "bad-json") {
            QVERIFY2(object.ok() == !fault.has_value(), json.constData());
            ++(fault ? faults : right);
        }
        if (fault) {
            QVERIFY(fault->begin >= 0 && fault->size >= 0 && fault->begin + fault->size <= json.size());
            QVERIFY(fault->size > 0 || fault->kind == Kind::Empty);
        }
    }
    QVERIFY(faults > 1000);
    QVERIFY(right > 1000);
}

void JsonTextTest::formatsWithoutChangingALetter_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("formatted");

    QTest::newRow("members keep their order") << QByteArray(R"({"b":1,"a":[{"c":{}},[ ],2]})") << QByteArray(R"({
  "b": 1,
  "a": [
    {
      "c": {}
    },
    [],
    2
  ]
}
)");
    QTest::newRow("numbers keep their letters")
        << QByteArray("[1.0,1e5,-0,0.10,12345678901234567890]")
        << QByteArray("[\n  1.0,\n  1e5,\n  -0,\n  0.10,\n  12345678901234567890\n]\n");
    QTest::newRow("texts keep their escapes")
        << QByteArray(R"({"\u0061":"\/ {,:} \u00e9"})") << QByteArray("{\n  \"\\u0061\": \"\\/ {,:} \\u00e9\"\n}\n");
    QTest::newRow("a lone value") << QByteArray(" true") << QByteArray("true\n");
    QTest::newRow("nothing in it") << QByteArray("{ \n }") << QByteArray("{}\n");
}

void JsonTextTest::formatsWithoutChangingALetter()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, formatted);
    QCOMPARE(formatJson(json), formatted);
}

void JsonTextTest::formatsWhatIsFormattedToTheSame()
{
    const QByteArray canonical
        = canonicalJson(R"({"z": [[], {}, [1, [2]]], "a": {"b": {"c": null}, "d": "e"}, "name": "shop"})");
    QVERIFY(canonical.startsWith("{\n  \"a\""));
    QCOMPARE(formatJson(canonical), canonical);
}

void JsonTextTest::doesNotFormatWhatIsNoJson()
{
    QVERIFY(formatJson("{\"a\": 1,}").isNull());
    QCOMPARE(canonicalJson("{\"a\": 1,}"), QByteArray("{\"a\": 1,}"));
}

void JsonTextTest::findsThePlaceOfAPointer_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("place");

    const QByteArray json = R"({"config": {"a/b": [10, {"~": true}], "\u0078": 5}, "name": "shop", "list": []})";
    const auto row = [&](const char *name, const char *pointer, const char *place) {
        QTest::newRow(name) << json << QByteArray(pointer) << QByteArray(place);
    };
    row("the whole", "", "{");
    row("a member", "/name", "\"name\": \"shop\"");
    row("a container", "/config", "\"config\": {");
    row("an escaped slash", "/config/a~1b", "\"a/b\": [");
    row("an element", "/config/a~1b/0", "10");
    row("an element that is a container", "/config/a~1b/1", "{");
    row("an escaped tilde", "/config/a~1b/1/~0", "\"~\": true");
    row("an escaped name", "/config/x", R"("\u0078": 5)");
    row("what is not there", "/config/endpoint", "\"config\": {");
    row("what is not there at all", "/endpoint", "{");
    row("beyond a scalar", "/name/first", "\"name\": \"shop\"");
    row("beyond an array", "/list/0", "\"list\": [");

    QTest::newRow("the second of two") << QByteArray(R"({"a": 1, "a": 2})") << QByteArray("/a")
                                       << QByteArray("\"a\": 2");
    QTest::newRow("before a fault") << QByteArray(R"({"a": 1, )") << QByteArray("/a") << QByteArray("\"a\": 1");
}

void JsonTextTest::findsThePlaceOfAPointer()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, place);

    const std::optional<TextRange> range = placeInJson(json, pointer);
    QVERIFY(range);
    QCOMPARE(json.mid(range->begin, range->size), place);
}

void JsonTextTest::walksDeepNestingWithoutRecursion()
{
    constexpr int depth = 1000000;
    const QByteArray json = QByteArray(depth, '[') + QByteArray(depth, ']');
    QVERIFY(!findJsonFault(json));
    QVERIFY(placeInJson(json, "/0/0/0"));
}

QTEST_APPLESS_MAIN(JsonTextTest)
#include "tst_jsontext.moc"
