// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/look/appearance.h"
#include "shell/look/label.h"
#include "shell/look/symbol.h"
#include "shell/look/systemscheme.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDirIterator>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QtTest>

using namespace nesoi;
using namespace Qt::StringLiterals;

/// Answers as xdg-desktop-portal does.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;

    Q_SCRIPTABLE QDBusVariant Read(const QString &group, const QString &key) // NOLINT(*-identifier-naming)
    {
        const bool isAsked = group == u"org.freedesktop.appearance" && key == u"color-scheme";
        return QDBusVariant(QVariant::fromValue(QDBusVariant(isAsked ? scheme : 99U)));
    }
};

class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyTextStandsOut_data();
    void everyTextStandsOut();
    void everyOutlineStandsOut_data();
    void everyOutlineStandsOut();
    void contrastIsThatOfWcag();
    void choiceIsKept();
    void followsTheSystemUntilToldOtherwise();
    void zoomReachesLabels();
    void everySymbolIsDrawn();
    void symbolsFollowTheTheme();
    void portalIsHeardLive();
    void withoutPortalThePaletteCounts();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
};

void LookTest::init()
{
    m_settings = std::make_unique<QSettings>(
        m_folder.filePath(u"%1.ini"_s.arg(QLatin1StringView(QTest::currentTestFunction()))), QSettings::IniFormat);
}

void LookTest::everyTextStandsOut_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");

    for (const Theme &theme : {Theme::light(), Theme::night()}) {
        const auto add = [&theme](const char *text, const QColor &ink, const char *ground, const QColor &paper) {
            QTest::addRow("%s: %s on %s", theme.dark ? "dark" : "light", text, ground) << ink << paper;
        };
        const std::pair<const char *, QColor> grounds[] = {
            {"window", theme.window}, {"sidebar", theme.sidebar}, {"surface", theme.surface}, {"raised", theme.raised}};
        const std::pair<const char *, QColor> texts[]
            = {{"text", theme.text}, {"muted", theme.mutedText}, {"accent", theme.accent}, {"good", theme.good},
               {"bad", theme.bad},   {"warning", theme.warning}, {"info", theme.info}};
        for (const auto &[ground, paper] : grounds) {
            for (const auto &[text, ink] : texts)
                add(text, ink, ground, paper);
        }
        add("text", theme.text, "hover", theme.hover);
        add("muted", theme.mutedText, "hover", theme.hover);
        add("text", theme.onAccent, "accent", theme.accent);
        add("text", theme.onSelection, "selection", theme.selection);
        const std::tuple<const char *, QColor, QColor> tints[] = {{"good", theme.good, theme.goodTint},
                                                                  {"warning", theme.warning, theme.warningTint},
                                                                  {"bad", theme.bad, theme.badTint},
                                                                  {"info", theme.info, theme.infoTint}};
        for (const auto &[name, mark, tint] : tints) {
            add(name, mark, "its tint", tint);
            add("text", theme.text, name, tint);
        }
        const QPalette palette = theme.palette();
        const std::tuple<const char *, QPalette::ColorRole, QPalette::ColorRole> roles[]
            = {{"WindowText", QPalette::WindowText, QPalette::Window},
               {"Text", QPalette::Text, QPalette::Base},
               {"Text, alternate", QPalette::Text, QPalette::AlternateBase},
               {"PlaceholderText", QPalette::PlaceholderText, QPalette::Base},
               {"ButtonText", QPalette::ButtonText, QPalette::Button},
               {"HighlightedText", QPalette::HighlightedText, QPalette::Highlight},
               {"Link", QPalette::Link, QPalette::Base},
               {"ToolTipText", QPalette::ToolTipText, QPalette::ToolTipBase}};
        for (const auto &[name, ink, paper] : roles)
            add(name, palette.color(ink), "palette", palette.color(paper));
    }
}

void LookTest::everyTextStandsOut()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    const double has = contrast(text, ground);
    QVERIFY2(has >= 4.5, qPrintable(u"%1:1"_s.arg(has)));
}

void LookTest::everyOutlineStandsOut_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::light();
    QTest::newRow("dark") << Theme::night();
}

void LookTest::everyOutlineStandsOut()
{
    QFETCH(Theme, theme);
    for (const QColor &ground : {theme.window, theme.sidebar, theme.surface}) {
        QVERIFY2(contrast(theme.outline, ground) >= 3, qPrintable(ground.name()));
        QVERIFY2(contrast(theme.accent, ground) >= 3, qPrintable(ground.name())); // The focus ring.
    }
}

void LookTest::contrastIsThatOfWcag()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(std::abs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01); // The well-known lightest grey.
}

void LookTest::choiceIsKept()
{
    const SystemScheme system(QDBusConnection(u"none"_s), false);
    {
        Appearance appearance(*m_settings, system);
        QCOMPARE(appearance.choice(), Appearance::Choice::System);
        appearance.choose(Appearance::Choice::Dark);
        appearance.setZoom(130);
    }
    const Appearance appearance(*m_settings, system);
    QCOMPARE(appearance.choice(), Appearance::Choice::Dark);
    QCOMPARE(appearance.zoom(), 130);
    QVERIFY(appearance.theme().dark);
    QCOMPARE(Theme::current(), Theme::night());
}

void LookTest::followsTheSystemUntilToldOtherwise()
{
    const SystemScheme system(QDBusConnection(u"none"_s), true);
    Appearance appearance(*m_settings, system);
    QVERIFY(appearance.theme().dark);
    QSignalSpy changed(&appearance, &Appearance::themeChanged);
    appearance.choose(Appearance::Choice::Light);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::light().window);
}

void LookTest::zoomReachesLabels()
{
    const SystemScheme system(QDBusConnection(u"none"_s), false);
    Appearance appearance(*m_settings, system);
    Label title(Label::Rank::Title);
    title.setText(u"Applications"_s);
    title.show();
    const int before = title.sizeHint().height();
    appearance.setZoom(200);
    QTRY_VERIFY(title.sizeHint().height() > before * 3 / 2);
    appearance.setZoom(10);
    QCOMPARE(appearance.zoom(), Appearance::leastZoom);
    appearance.setZoom(100);
    QTRY_COMPARE(title.sizeHint().height(), before);
}

void LookTest::everySymbolIsDrawn()
{
    QDirIterator files(u":/shell/icons"_s);
    int count = 0;
    while (files.hasNext()) {
        const QString name = files.nextFileInfo().completeBaseName();
        const QImage image = symbol(name, Qt::red).pixmap(24, 24).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                inked += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
        }
        QVERIFY2(inked > 20, qPrintable(name));
        ++count;
    }
    QVERIFY(count >= 24);
    QVERIFY(!logo().pixmap(64, 64).isNull());
}

void LookTest::symbolsFollowTheTheme()
{
    const SystemScheme system(QDBusConnection(u"none"_s), false);
    Appearance appearance(*m_settings, system);
    const QIcon icon = symbol(u"applications"_s);
    const auto ink = [&icon] {
        const QImage image = icon.pixmap(48, 48).toImage();
        QColor darkest;
        int most = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (const QColor here = image.pixelColor(x, y); here.alpha() > most) {
                    most = here.alpha();
                    darkest = here;
                }
            }
        }
        return darkest.lightness();
    };
    const int light = ink();
    appearance.choose(Appearance::Choice::Dark);
    QVERIFY2(ink() > light + 100, qPrintable(u"%1 %2"_s.arg(light).arg(ink())));
}

void LookTest::portalIsHeardLive()
{
    QProcess bus;
    bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY2(bus.waitForStarted(), "dbus-daemon is needed: scripts/packages install test");
    QTRY_VERIFY(bus.canReadLine());
    const QString address = QString::fromUtf8(bus.readLine()).trimmed();

    QDBusConnection portalSide = QDBusConnection::connectToBus(address, u"portal"_s);
    FakePortal portal;
    portal.scheme = 1;
    QVERIFY(portalSide.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                                      QDBusConnection::ExportScriptableSlots
                                          | QDBusConnection::ExportScriptableInvokables));
    QVERIFY(portalSide.registerService(u"org.freedesktop.portal.Desktop"_s));

    {
        const SystemScheme system(QDBusConnection::connectToBus(address, u"program"_s), false);
        Appearance appearance(*m_settings, system);
        QTRY_VERIFY(appearance.theme().dark); // It prefers dark.

        const auto say = [&portalSide](uint scheme) {
            QDBusMessage message = QDBusMessage::createSignal(
                u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
            message << u"org.freedesktop.appearance"_s << u"color-scheme"_s
                    << QVariant::fromValue(QDBusVariant(scheme));
            QVERIFY(portalSide.send(message));
        };
        say(2);
        QTRY_VERIFY(!appearance.theme().dark);
        say(1);
        QTRY_VERIFY(appearance.theme().dark);
        say(0); // No preference.
        QTRY_VERIFY(!appearance.theme().dark);
    }
    QDBusConnection::disconnectFromBus(u"program"_s);
    QDBusConnection::disconnectFromBus(u"portal"_s);
    bus.kill();
    bus.waitForFinished();
}

void LookTest::withoutPortalThePaletteCounts()
{
    QApplication::setPalette(Theme::night().palette());
    QVERIFY(Appearance::isPaletteDark());
    QApplication::setPalette(Theme::light().palette());
    QVERIFY(!Appearance::isPaletteDark());
    const SystemScheme system(QDBusConnection(u"none"_s), true);
    QVERIFY(system.isDark());
}

QTEST_MAIN(LookTest)
#include "tst_shelllook.moc"
