// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "fuzzing.h"
#include "gossip/catchupcodec.h"
#include "gossip/wirecodec.h"

using namespace nesoi;

namespace
{

constexpr qsizetype headSize = 2 + 1 + 1 + 8;

/// The head of a real one: the fuzzer need not find it.
QByteArray withHeadOf(const QByteArray &real, QByteArrayView input)
{
    return real.first(headSize) + input.toByteArray();
}

void readQuestion(QByteArrayView input)
{
    const quint64 cluster = clusterHash("nesoi");
    const QByteArray bytes = withHeadOf(encodeQuestion({}, cluster), input);
    if (const auto question = decodeQuestion(bytes, cluster))
        require(encodeQuestion(*question, cluster) == bytes, "what is read is written as it was");
}

void readAnswer(QByteArrayView input)
{
    const quint64 cluster = clusterHash("nesoi");
    const QByteArray bytes = withHeadOf(encodeAnswer({}, cluster), input);
    if (const auto answer = decodeAnswer(bytes, cluster))
        require(encodeAnswer(*answer, cluster) == bytes, "what is read is written as it was");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return feedOneOf(std::array{readQuestion, readAnswer}, data, size);
}
