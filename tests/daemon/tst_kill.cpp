// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "nodeprocess.h"
#include "rawclient.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <map>
#include <memory>
#include <semaphore>
#include <thread>
#include <vector>

using namespace nesoi;
using namespace std::chrono_literals;

namespace
{

constexpr int writers = 16;
constexpr int rounds = isSanitized ? 10 : 50;
constexpr int mostAnswers = isSanitized ? 300 : 1500; ///< Of a round: after a random number up to this it ends.
constexpr int ownKeys = 8; ///< Of each writer.
constexpr int sharedKeys = 4;

using Answers = std::counting_semaphore<>;

/// One write, as far as its writer knows.
struct Write {
    QByteArray key;
    QByteArray mark; ///< Stands in its body and in no other; null for a delete.
    bool acknowledged = false;
    QByteArray entityTag{}; ///< As the answer gave it; null for a delete.
    QByteArray updatedAt{}; ///< As the answer gave it: what the node wrote later is not smaller.
};

/// What stands at a key.
struct Standing {
    QByteArray mark{}; ///< Null where there is nothing.
    QByteArray entityTag{};
    QByteArray updatedAt{};
};

/// The text of a member of an answer, which the node prints in one way only.
QByteArray member(const QByteArray &body, QByteArrayView name)
{
    const QByteArray begin = '"' + name.toByteArray() + "\": \"";
    const qsizetype at = body.indexOf(begin);
    if (at < 0)
        return {};
    const qsizetype value = at + begin.size();
    return body.sliced(value, body.indexOf('"', value) - value);
}

/// Writes to its own keys and to those that all share, one after the other, until the node is gone.
class Writer
{
public:
    Writer(quint16 port, int number, int round, Answers &answers)
        : m_name("w" + QByteArray::number(number))
        , m_round(round)
        , m_answers(answers)
        , m_thread([this, port] { run(port); })
    {
    }
    [[nodiscard]] std::vector<Write> join()
    {
        m_thread.join();
        return std::move(m_writes);
    }

private:
    void run(quint16 port)
    {
        RawClient client(port, 60'000);
        for (int i = 0; client.isOpen(); ++i) {
            Write write = next(i);
            const QByteArray target = "/app/" + write.key;
            const auto response = write.mark.isNull()
                ? client.request("DELETE", target)
                : client.request("PUT", target, R"({"name":")" + write.key + R"(","config":")" + write.mark + R"("})");
            if (response && response->status == 404)
                continue; // There was nothing to delete: no write.
            if (response) {
                write.acknowledged = response->status == 200 || response->status == 201 || response->status == 204;
                write.entityTag = response->field("ETag");
                write.updatedAt = member(response->body, "updated_at");
            }
            m_writes.push_back(std::move(write));
            m_answers.release();
        }
    }

    [[nodiscard]] Write next(int i) const
    {
        if (i % 3 == 2)
            return {"shared-" + QByteArray::number(i % sharedKeys), mark(i)};
        return {m_name + '-' + QByteArray::number(i % ownKeys), i % 7 == 6 ? QByteArray() : mark(i)};
    }
    [[nodiscard]] QByteArray mark(int i) const
    {
        return m_name + '.' + QByteArray::number(m_round) + '.' + QByteArray::number(i);
    }

    const QByteArray m_name;
    const int m_round;
    Answers &m_answers;
    std::vector<Write> m_writes;
    std::thread m_thread;
};

/// Every write of one key, in the order in which its writers know of them.
using History = std::vector<Write>;

/// What may stand at a key after a crash, given what stood there before: what was acknowledged last, or what was on its
/// way. Where several writers share the key, updated_at says what was last.
std::vector<Write> candidates(const Standing &before, const History &history)
{
    std::vector<Write> last{{{}, before.mark, true, before.entityTag, before.updatedAt}};
    for (const Write &write : history) {
        if (!write.acknowledged)
            continue;
        const bool isDelete = write.mark.isNull(); // Of its one writer's keys only: it is later than what it follows.
        if (isDelete || last.front().mark.isNull() || write.updatedAt > last.front().updatedAt)
            last = {write};
        else if (write.updatedAt == last.front().updatedAt)
            last.push_back(write);
    }
    std::ranges::copy_if(history, std::back_inserter(last), [](const Write &write) { return !write.acknowledged; });
    return last;
}

} // namespace

/// Whatever a client was told is done outlives kill -9.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noAcknowledgedWriteIsLost();

private:
    /// Has all writers write until the node is killed, after a random number of answers; the writes by key.
    [[nodiscard]] std::map<QByteArray, History> writeUntilKilled(int round);
    [[nodiscard]] Standing look(const QByteArray &key) const;

    NodeProcess m_node;
    std::map<QByteArray, Standing> m_standing; ///< What was found at each key after the last crash.
    qint64 m_acknowledged = 0;
};

std::map<QByteArray, History> TestKill::writeUntilKilled(int round)
{
    Answers answers(0);
    std::vector<std::unique_ptr<Writer>> all;
    for (int i = 0; i < writers; ++i)
        all.push_back(std::make_unique<Writer>(m_node.port(), i, round, answers));
    for (int left = QRandomGenerator::global()->bounded(1, mostAnswers); left > 0; --left) {
        if (!answers.try_acquire_for(60s))
            break; // The round goes on with what there is; the test counts at its end.
    }
    m_node.kill();
    std::map<QByteArray, History> histories;
    for (const auto &writer : all) {
        for (Write &write : writer->join()) {
            m_acknowledged += write.acknowledged;
            histories[write.key].push_back(std::move(write));
        }
    }
    return histories;
}

Standing TestKill::look(const QByteArray &key) const
{
    const auto response = RawClient(m_node.port()).request("GET", "/app/" + key);
    if (!response || response->status != 200)
        return {};
    return {member(response->body, "config"), response->field("ETag"), member(response->body, "updated_at")};
}

void TestKill::noAcknowledgedWriteIsLost()
{
    QVERIFY2(m_node.start(), m_node.log());
    for (int round = 0; round < rounds; ++round) {
        const std::map<QByteArray, History> histories = writeUntilKilled(round);
        QVERIFY2(m_node.start(), m_node.log());
        for (const auto &[key, history] : histories)
            m_standing.try_emplace(key);
        for (auto &[key, standing] : m_standing) {
            const auto history = histories.find(key);
            const std::vector<Write> allowed
                = candidates(standing, history == histories.end() ? History() : history->second);
            const Standing found = look(key);
            const auto match = std::ranges::find(allowed, found.mark, &Write::mark);
            QVERIFY2(match != allowed.end(),
                     "Round " + QByteArray::number(round) + ", " + key + ": there is \"" + found.mark + "\", and not \""
                         + allowed.front().mark + "\", which was acknowledged.");
            if (match->acknowledged) {
                QCOMPARE(found.entityTag, match->entityTag);
                QCOMPARE(found.updatedAt, match->updatedAt);
            }
            standing = found;
        }
    }
    qInfo("%d crashes, %lld acknowledged writes.", rounds, m_acknowledged);
    QVERIFY(m_acknowledged > rounds);
    QCOMPARE(m_node.terminate(), 0);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
