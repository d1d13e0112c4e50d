// What typography asks of a text, as changes of it: quotes, dashes, unbreakable spaces, dates, times, signs. Pure rules
// over one paragraph of plain text; addresses (web, mail, files) and what is masked (writing/Language.h) stay as they
// are. Sources: ČSN 01 6910:2014 and the Internet Language Guide of the Czech Language Institute for Czech; New Hart's
// Rules for English. Applied once, there is nothing left to change.
#pragma once

#include "writing/Language.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace bubenik::writing {

enum class ChangeKind { Quotes, Space, Dash, Ellipsis, Date, Time, Sign };

struct Change {
    ChangeKind kind = ChangeKind::Space;
    qsizetype at = 0; // UTF-16 units of the paragraph as it was
    qsizetype length = 0; // of what goes
    QString by; // what comes
    friend bool operator==(const Change &, const Change &) = default;
};

// How a text writes times of the day. Both are right; one text has one.
enum class TimeForm { Point, Colon }; // 15.00, 15:00

// The form that the text uses more often, at equal numbers the first one; nullopt: it has no times.
[[nodiscard]] std::optional<TimeForm> timeFormOf(const QStringList &paragraphs);

// In order, none touching another.
[[nodiscard]] QList<Change> corrections(
    const QString &paragraph, Language language, std::optional<TimeForm> times = {});

// What the last character of `before`, the paragraph up to the cursor, has just made necessary. What it did not make
// necessary is left alone: a person may have taken it back.
[[nodiscard]] QList<Change> correctionsWhileTyping(const QString &before, Language language);

[[nodiscard]] QString applied(QString paragraph, const QList<Change> &changes);

} // namespace bubenik::writing
