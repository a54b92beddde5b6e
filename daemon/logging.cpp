// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "logging.h"

#include <QLoggingCategory>
#include <QMutex>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array levelNames{"debug", "info", "warning", "error"};

// Qt's message handler and category filter are plain functions, so what they need has to stand here.
std::atomic<LogFormat> chosenFormat{LogFormat::Text};
std::atomic<LogLevel> leastLevel{LogLevel::Info};
QLoggingCategory::CategoryFilter qtFilter = nullptr;

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return LogLevel::Error;
}

bool isDangerous(QChar c)
{
    const char16_t code = c.unicode();
    return code < 0x20 || (code >= 0x7f && code < 0xa0) // C0, DEL, C1
        || code == 0x2028 || code == 0x2029 // Line and paragraph separator
        || code == 0x200e || code == 0x200f || code == 0x061c // Marks of direction
        || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069); // Embeddings, overrides, isolates
}

QString escaped(QStringView text, bool quotesToo)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n')
            result += "\\n"_L1;
        else if (isDangerous(c))
            result += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else if (quotesToo && (c == u'"' || c == u'\\'))
            (result += u'\\') += c;
        else
            result += c;
    }
    return result;
}

void writeLine(const QByteArray &line)
{
    // One write(2) is whole on a file or terminal; a pipe may take a long line in pieces, between which no other thread
    // shall write.
    static QMutex mutex;
    const QMutexLocker locker(&mutex);
    const char *data = line.constData();
    auto left = static_cast<size_t>(line.size());
    while (left > 0) {
        const ssize_t written = ::write(STDERR_FILENO, data, left);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return; // There is nowhere left to complain to.
        data += written;
        left -= static_cast<size_t>(written);
    }
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const LogLevel level = levelOf(type);
    if (level < leastLevel)
        return;
    writeLine(printLogLine(chosenFormat, level, context.category, message, QDateTime::currentDateTimeUtc()));
}

/// Disabled here, a message is not even put together.
void filterCategory(QLoggingCategory *category)
{
    qtFilter(category); // Qt's defaults and QT_LOGGING_RULES, which may silence more.
    const bool isHttpServer = std::strcmp(category->categoryName(), "qt.httpserver") == 0;
    for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg}) {
        // QHttpServer warns that it is not listening. It is not meant to: we hand it the connections.
        const bool isNoise = isHttpServer && type == QtWarningMsg;
        category->setEnabled(type, category->isEnabled(type) && levelOf(type) >= leastLevel && !isNoise);
    }
}

} // namespace

void installLogging(LogFormat format, LogLevel level)
{
    chosenFormat = format;
    leastLevel = level;
    qInstallMessageHandler(handleMessage);
    QLoggingCategory::installFilter(nullptr); // Back to Qt's filter, …
    qtFilter = QLoggingCategory::installFilter(nullptr); // … which only the next change tells.
    QLoggingCategory::installFilter(filterCategory);
}

QByteArray printLogLine(LogFormat format, LogLevel level, QByteArrayView category, QStringView message,
                        const QDateTime &time)
{
    const QLatin1StringView levelName(levelNames[static_cast<size_t>(level)]);
    const QString timeText = time.toUTC().toString(Qt::ISODateWithMs);
    const bool json = format == LogFormat::Json;
    const QString layout
        = json ? u"{\"time\":\"%1\",\"level\":\"%2\",\"category\":\"%3\",\"message\":\"%4\"}\n"_s : u"%1 %2 %3: %4\n"_s;
    // All four at once: what a message holds is no placeholder.
    return layout.arg(timeText, levelName, escaped(QString::fromUtf8(category), json), escaped(message, json)).toUtf8();
}

} // namespace nesoi
