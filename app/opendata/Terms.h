// The norms' basic kinds of values as JSON. Of use in this folder only.
#pragma once

#include "core/Zone.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bubenik::opendata {

// A text in the languages there are; empty ones are left out.
[[nodiscard]] QJsonObject textTerm(const QString &czech, const QString &english);
[[nodiscard]] QJsonObject momentTerm(Instant instant, const Zone &zone);
[[nodiscard]] QJsonObject dayTerm(Instant instant, const Zone &zone); // the day alone
[[nodiscard]] QJsonObject openMomentTerm(); // it is not said when
// A time when something takes place: one moment, or from one to another.
[[nodiscard]] QJsonObject timeTerm(Instant starts, std::optional<Instant> ends, const Zone &zone);
// Admission in the words people use, and as a sum where there is just one in them.
[[nodiscard]] QJsonObject admissionTerm(const QString &words);
[[nodiscard]] QJsonObject placeTerm(const QString &name);
[[nodiscard]] QJsonObject publisherTerm(const QString &town, const QString &ico);
[[nodiscard]] QString mediaTypeIri(const QString &mime);

} // namespace bubenik::opendata
