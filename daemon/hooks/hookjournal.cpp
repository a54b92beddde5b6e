// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/hookjournal.h"

#include "resource/hookregistration.h"

#include <QLoggingCategory>

#include <utility>

namespace nesoi
{

namespace
{

Q_LOGGING_CATEGORY(lcHooks, "nesoi.hooks")

constexpr MonotonicMs window = 60'000;
constexpr int mostLines = 50; ///< In a window.

} // namespace

void HookJournal::note(const ResourcePath &hook, const QByteArray &endpoint, const std::optional<HookState> &before,
                       const std::optional<HookState> &after, const HookResponse &response, MonotonicMs now)
{
    const int failures = before ? before->failures : 0;
    const bool isFailed = response.kind != HookResponse::Kind::Received;
    const bool isGivenUp = after && after->isFailing && !(before && before->isFailing);
    if (isFailed ? failures > 0 && !isGivenUp : failures == 0)
        return; // It goes on as before.
    if (!mayWrite(now))
        return;
    const char *path = hook.text().constData();
    const QByteArray receiver = receiverOf(endpoint);
    if (isGivenUp)
        qCWarning(lcHooks, "%s has failed for a day (%s: %ls): it is tried again when its subject changes.", path,
                  receiver.constData(), qUtf16Printable(response.reason));
    else if (isFailed)
        qCWarning(lcHooks, "%s was not received by %s: %ls It is tried again for a day.", path, receiver.constData(),
                  qUtf16Printable(response.reason));
    else
        qCInfo(lcHooks, "%s is received by %s again, after %d failures.", path, receiver.constData(), failures);
}

bool HookJournal::mayWrite(MonotonicMs now)
{
    if (now - m_windowBegan >= window) {
        if (m_leftOut > 0)
            qCInfo(lcHooks, "%d more web-hooks began to fail, recovered or were given up.", m_leftOut);
        m_windowBegan = now;
        m_written = m_leftOut = 0;
    }
    if (m_written == mostLines) {
        ++m_leftOut;
        return false;
    }
    ++m_written;
    return true;
}

} // namespace nesoi
