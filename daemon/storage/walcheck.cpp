// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/walcheck.h"

#include "storage/datafile.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <vector>

namespace nesoi
{

namespace
{

using namespace Qt::StringLiterals;

// https://www.sqlite.org/fileformat2.html, 4.1: all numbers are big-endian but the words that the checksums are over,
// whose order the last bit of the magic number tells.
constexpr quint32 magic = 0x377f0682;
constexpr qsizetype walHeaderSize = 32;
constexpr qsizetype frameHeaderSize = 24;
constexpr quint32 maxPageSize = 65536;

struct Checksum {
    quint32 first = 0;
    quint32 second = 0;

    bool operator==(const Checksum &) const = default;

    /// The checksum carried on over so many more bytes, a multiple of 8.
    [[nodiscard]] Checksum over(const char *bytes, qsizetype size, bool bigEndian) const
    {
        Checksum sum = *this;
        for (const char *end = bytes + size; bytes != end; bytes += 8) {
            sum.first += word(bytes, bigEndian) + sum.second;
            sum.second += word(bytes + 4, bigEndian) + sum.first;
        }
        return sum;
    }

private:
    static quint32 word(const char *bytes, bool bigEndian)
    {
        return bigEndian ? qFromBigEndian<quint32>(bytes) : qFromLittleEndian<quint32>(bytes);
    }
};

Checksum checksumAt(const char *bytes)
{
    return {qFromBigEndian<quint32>(bytes), qFromBigEndian<quint32>(bytes + 4)};
}

struct WalHeader {
    bool isSound = false;
    bool bigEndian = false;
    qsizetype pageSize = 0;
    quint64 salt = 0;
    Checksum checksum;
};

WalHeader parseHeader(const char *bytes)
{
    WalHeader header{.bigEndian = (qFromBigEndian<quint32>(bytes) & 1) != 0,
                     .pageSize = qsizetype(qFromBigEndian<quint32>(bytes + 8)),
                     .salt = qFromBigEndian<quint64>(bytes + 16),
                     .checksum = checksumAt(bytes + 24)};
    header.isSound = (qFromBigEndian<quint32>(bytes) & ~1U) == magic && header.pageSize >= 512
        && header.pageSize <= maxPageSize
        && Checksum().over(bytes, walHeaderSize - 8, header.bigEndian) == header.checksum;
    return header;
}

/// Follows the frames from the first to the last of the file.
class FrameScan
{
public:
    explicit FrameScan(const WalHeader &header)
        : m_header(header)
        , m_expected(header.checksum)
    {
    }

    /// Takes the next frame; whether it proves that a transaction before it was damaged.
    bool provesDamage(const char *frame)
    {
        const bool isOurs = qFromBigEndian<quint64>(frame + 8) == m_header.salt; // Else it is from before a checkpoint.
        const Checksum stored = checksumAt(frame + 16);
        const bool follows = isOurs && stored == after(m_expected, frame);
        if (!m_broken) {
            m_broken = !follows;
            m_storedBefore = stored;
            // What follows an unsound frame may have been summed up over what it ought to say.
            m_expected = follows ? stored : after(m_expected, frame);
        } else {
            const bool followsStored = isOurs && stored == after(m_storedBefore, frame);
            if (m_commitBefore && (follows || followsStored))
                return true;
            m_storedBefore = stored;
            m_expected = stored;
        }
        m_commitBefore = qFromBigEndian<quint32>(frame + 4) != 0;
        return false;
    }

private:
    [[nodiscard]] Checksum after(const Checksum &before, const char *frame) const
    {
        return before.over(frame, 8, m_header.bigEndian)
            .over(frame + frameHeaderSize, m_header.pageSize, m_header.bigEndian);
    }

    const WalHeader &m_header;
    Checksum m_expected; ///< What the frame before ought to say, by the frames before it.
    Checksum m_storedBefore; ///< What it says.
    bool m_commitBefore = false; ///< The frame before ends a transaction.
    bool m_broken = false; ///< A frame before was not sound: SQLite goes no further.
};

} // namespace

std::optional<StorageError> inspectWriteAheadLog(const QString &file)
{
    QFile log(file + u"-wal"_s);
    if (!log.exists())
        return std::nullopt;
    if (!log.open(QIODevice::ReadOnly))
        return systemError(EACCES, log.fileName());
    const QByteArray headerBytes = log.read(walHeaderSize);
    // All zero: it was being made when the power failed.
    if (headerBytes.size() < walHeaderSize || std::ranges::all_of(headerBytes, [](char byte) { return byte == 0; }))
        return std::nullopt;
    const WalHeader header = parseHeader(headerBytes.constData());
    if (!header.isSound)
        return log.atEnd()
            ? std::nullopt
            : std::optional(damaged(file, u"its write-ahead log %1 begins wrongly"_s.arg(log.fileName())));

    std::vector<char> frame(size_t(frameHeaderSize + header.pageSize));
    FrameScan scan(header);
    for (qint64 number = 1; log.read(frame.data(), qint64(frame.size())) == qint64(frame.size()); ++number) {
        if (scan.provesDamage(frame.data()))
            return damaged(
                file,
                u"its write-ahead log %1 is not what was written before frame %2"_s.arg(log.fileName()).arg(number));
    }
    return std::nullopt;
}

} // namespace nesoi
