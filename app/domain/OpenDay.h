// The mayor's open door: the first Monday of every month, computed for as many years ahead as anybody asks. What a
// person decided of a single day is a document "openday:<its first Monday, ISO date>"; what holds for all days is the
// document "openday:settings". Both belong to the newsroom: they hold nothing about citizens.
#pragma once

#include "core/Result.h"
#include "core/Zone.h"
#include "domain/Holidays.h"

#include <QJsonObject>

namespace bubenik {

struct OpenDaySettings {
    QTime starts { 15, 0 };
    QTime chatStarts { 17, 0 }; // the on-line chat
    QTime ends { 18, 0 };
    QString place;
    int keptMonths = 24; // after that visits are anonymised
    QJsonObject unknown = {}; // fields of a newer version

    friend bool operator==(const OpenDaySettings &, const OpenDaySettings &) = default;
};

// A person's decision about one day.
struct OpenDayChange {
    QDate date; // the first Monday it is about
    std::optional<QDate> movedTo = {};
    bool isCancelled = false;
    QString reason = {};
    QString deputy = {}; // who receives citizens instead of the mayor
    int sequence = 0; // grows with every change, as calendars want it (RFC 5545, SEQUENCE)
    QString changedBy = {};
    Instant changedAt {};
    QJsonObject unknown = {};

    friend bool operator==(const OpenDayChange &, const OpenDayChange &) = default;
};

// A day as it stands: the rule, the calendar and the decision brought together.
struct OpenDay {
    QDate date; // the first Monday
    std::optional<Holiday> holiday = {}; // on that Monday
    std::optional<QDate> movedTo = {}; // decided, or proposed because of the holiday
    bool isProposed = false; // nobody has decided yet where it moves
    bool isCancelled = false;
    QString reason = {};
    QString deputy = {};
    int sequence = 0;

    [[nodiscard]] QDate actual() const { return movedTo.value_or(date); }
    friend bool operator==(const OpenDay &, const OpenDay &) = default;
};

inline constexpr QLatin1StringView openDaySettingsId { "openday:settings" };

[[nodiscard]] QString openDayId(QDate date);
[[nodiscard]] std::optional<QDate> openDayDate(const QString &documentId); // nullopt for the settings

[[nodiscard]] QJsonObject toJson(const OpenDaySettings &settings);
[[nodiscard]] OpenDaySettings openDaySettingsFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const OpenDayChange &change);
[[nodiscard]] OpenDayChange openDayChangeFromJson(QDate date, const QJsonObject &json);

// Invalid, code "openday-times": a day that ends before it begins, or a chat outside it.
[[nodiscard]] Result<void> checkOpenDaySettings(const OpenDaySettings &settings);

[[nodiscard]] QDate firstMonday(int year, int month);
[[nodiscard]] bool isFirstMonday(QDate date);
// The next Monday that is no holiday.
[[nodiscard]] QDate substituteFor(QDate date);
[[nodiscard]] OpenDay openDayOn(QDate date, const std::optional<OpenDayChange> &change = {});
// The twelve of a year, by their first Mondays. `changes` of other days are left out.
[[nodiscard]] QList<OpenDay> openDaysOf(int year, const QList<OpenDayChange> &changes = {});

// What a decision makes of a day. Invalid: code "openday-holiday" (subject: the date) when the new day is a holiday,
// "openday-date" for no date.
[[nodiscard]] Result<OpenDayChange> movedTo(OpenDayChange change, QDate to);

} // namespace bubenik
