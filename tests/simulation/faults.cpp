// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "faults.h"

#include <QByteArrayList>

#include <algorithm>

namespace nesoi::simulation
{

const std::array<FaultName, 15> faultNames{{
    {"loss", Fault::Loss},
    {"duplicate", Fault::Duplicate},
    {"reorder", Fault::Reorder},
    {"delay", Fault::Delay},
    {"partition", Fault::Partition},
    {"oneway", Fault::OneWay},
    {"crash", Fault::Crash},
    {"restart", Fault::Restart},
    {"backup", Fault::Backup},
    {"absence", Fault::Absence},
    {"skew", Fault::Skew},
    {"jump", Fault::Jump},
    {"join", Fault::Join},
    {"leave", Fault::Leave},
    {"wrongclock", Fault::WrongClock},
}};

std::optional<Faults> faultsFromText(QByteArrayView text)
{
    Faults faults;
    if (text == "none")
        return faults;
    for (const QByteArray &name : text.toByteArray().split(',')) {
        const auto found = std::ranges::find(faultNames, name, &FaultName::name);
        if (found != faultNames.end())
            faults |= found->fault;
        else if (name == "all")
            std::ranges::for_each(faultNames, [&faults](const FaultName &each) { faults |= each.fault; });
        else
            return {};
    }
    return faults;
}

QByteArray toText(Faults faults)
{
    QByteArrayList names;
    for (const FaultName &each : faultNames) {
        if (faults.testFlag(each.fault))
            names.append(each.name.toByteArray());
    }
    if (names.isEmpty())
        return "none";
    return names.size() == qsizetype(faultNames.size()) ? QByteArray("all") : names.join(',');
}

} // namespace nesoi::simulation
