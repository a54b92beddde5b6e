// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "fuzzing.h"
#include "hooks/answerreader.h"
#include "hooks/hooktarget.h"
#include "hooks/hooktext.h"
#include "resource/hookregistration.h"

#include <QJsonDocument>

#include <algorithm>

using namespace nesoi;

namespace
{

constexpr qsizetype excerptLimit = 512;

struct Read {
    bool hasHead = false;
    int status = 0;
    QByteArray excerpt;
    bool mayBeKept = false;

    bool operator==(const Read &) const = default;
};

/// step: bytes at a time.
Read read(QByteArrayView answer, qsizetype step)
{
    AnswerReader reader(excerptLimit);
    while (!answer.isEmpty() && !reader.isDone()) {
        const qsizetype size = std::min(step, answer.size());
        reader.feed(answer.first(size));
        answer = answer.sliced(size);
    }
    require(reader.excerpt().size() <= excerptLimit, "an excerpt is bounded");
    return {reader.hasHead(), reader.status(), reader.excerpt(), reader.mayBeKept() && answer.isEmpty()};
}

/// What a receiver answers.
void readReceiversAnswer(QByteArrayView input)
{
    const Read whole = read(input, input.size());
    const Read bytes = read(input, 1);
    require(whole.hasHead == bytes.hasHead && whole.status == bytes.status, "how an answer is cut makes no difference");
    require(!whole.hasHead || whole.status == 101 || (whole.status >= 200 && whole.status <= 999),
            "it is a final status");
}

/// What another member, or the data file, says.
void readMembersText(QByteArrayView input)
{
    const QByteArray text = input.toByteArray();
    if (const auto one = readRegister(text))
        require(readRegister(toText(*one)) == one, "a register that is read is written as it was");
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const ShownHookStates states = readStates(json);
    require(readStates(toJson(states)) == states, "states that are read are written as they were");
    if (const auto attempt = readAttempt(json))
        require(attempt->response.excerpt.size() <= HookResponse::maxExcerpt, "an excerpt is bounded");
}

/// What a client registers.
void readEndpoint(QByteArrayView input)
{
    const QByteArray text = input.toByteArray();
    if (const auto target = readTarget(text)) {
        for (const QByteArray &part : {target->hostField, target->path, target->authorization})
            require(!part.contains('\n') && !part.contains('\r'), "no endpoint breaks out of its line");
        require(target->path.startsWith('/') && target->port != 0, "a target is one");
    }
    std::ignore = receiverOf(text);
    if (const auto key = signingKey(text))
        require(key->size() >= 16 && key->size() <= 256, "a key is bounded");
    std::ignore = readHook(text);
    std::ignore = shownHook(text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return feedOneOf(std::array{readReceiversAnswer, readMembersText, readEndpoint}, data, size);
}
