#include "cli/Office.h"

#include "words/OfficeWords.h"
#include "words/OpenDayWords.h"

#include <QCoreApplication>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct OfficeCliText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Task<Answer> runInOffice(
    std::function<Result<Answer>(HeadlessWorkspace &, const Arguments &)> work, Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto opening = (*opened)->openOffice();
    const auto ready = co_await std::move(opening);
    BUBENIK_CO_TRY(ready);
    co_return work(**opened, arguments);
}

QJsonValue localOrNull(const std::optional<Instant> &time, const Zone &zone)
{
    return time ? QJsonValue(localIso(*time, zone)) : QJsonValue();
}

QString withPrefix(const QString &text, QLatin1StringView kind)
{
    return text.contains(u':') ? text : kind + u':' + text;
}

} // namespace

Command::Run inOffice(std::function<Result<Answer>(HeadlessWorkspace &, const Arguments &)> work)
{
    return [work = std::move(work)](
               Session &session, Arguments arguments) { return runInOffice(work, session, std::move(arguments)); };
}

Result<QDate> dayIn(const QString &text, HeadlessWorkspace &workspace)
{
    if (text == "today"_L1) {
        return workspace.zone().toLocal(workspace.clock().now()).date();
    }
    const auto day = QDate::fromString(text, Qt::ISODate);
    return day.isValid()
        ? Result<QDate>(day)
        : fail(usageError(OfficeCliText::tr("“%1” is no day: write it as 2026-12-07.").arg(text), text));
}

QString localIso(Instant instant, const Zone &zone)
{
    const auto local = zone.toLocal(instant);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

VisitId visitId(const QString &text)
{
    return { withPrefix(text, "visit"_L1) };
}

FollowupId followupId(const QString &text)
{
    return { withPrefix(text, "followup"_L1) };
}

QJsonObject visitJson(const Visit &visit, const QString &label, const Zone &zone)
{
    auto json = toJson(visit);
    json[u"id"_s] = visit.id.value;
    json[u"label"_s] = label;
    json[u"state"_s] = toString(stateOf(visit));
    for (const auto &key : { u"name"_s, u"topic"_s, u"street"_s, u"part"_s, u"wish"_s, u"notes"_s, u"outcome"_s }) {
        json[key] = json[key].toString();
    }
    json[u"cameAt"_s] = localIso(visit.cameAt, zone);
    json[u"calledAt"_s] = localOrNull(visit.calledAt, zone);
    json[u"startedAt"_s] = localOrNull(visit.startedAt, zone);
    json[u"doneAt"_s] = localOrNull(visit.doneAt, zone);
    return json;
}

QJsonObject followupJson(const Followup &followup, QDate today)
{
    auto json = toJson(followup);
    json[u"id"_s] = followup.id.value;
    json[u"overdue"_s] = isOverdue(followup, today);
    return json;
}

QString visitLine(const Visit &visit, const QString &label, const Zone &zone)
{
    QStringList parts { visit.id.value, label, words::clockInWords(zone.toLocal(visit.cameAt).time()),
        visit.name.isEmpty() ? u"–"_s : visit.name, visit.topic, visit.street, visit.wish };
    parts.removeAll(QString());
    return parts.join(u"  "_s) + u"  ("_s + words::state(stateOf(visit)) + u')';
}

QString followupLine(const Followup &followup, QDate today)
{
    QStringList parts { followup.id.value, followup.text, followup.responsible };
    parts.append(followup.due ? words::dayInWords(*followup.due) : QString());
    parts.removeAll(QString());
    return parts.join(u"  "_s) + u"  ("_s + words::state(followup, today) + u')';
}

} // namespace bubenik::cli
