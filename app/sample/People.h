// Invented people and organisations of a Czech town, for trials and measuring.
#pragma once

#include "core/Task.h"
#include "domain/Contact.h"
#include "storage/Stores.h"

#include <QRandomGenerator>

namespace bubenik::sample {

// Names as frequent as they are among Czechs, streets of Klášterec nad Ohří, addresses at example.cz. Without an id.
[[nodiscard]] Contact person(QRandomGenerator &random, int number);
[[nodiscard]] Contact organisation(QRandomGenerator &random, int number);
// As many contacts, one in twelve an organisation, in a dozen groups; consents given, and a few withdrawn.
[[nodiscard]] Result<void> addPeople(Stores &stores, int count, quint32 seed, Instant until, const Progress &progress);

} // namespace bubenik::sample
