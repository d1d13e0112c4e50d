// openday list, move, cancel, deputy, settings, post, export, figures: the days of the open door.
#include "cli/Documents.h"
#include "cli/Office.h"
#include "office/OfficeFigures.h"
#include "office/OpenDayCalendar.h"
#include "words/HolidayWords.h"
#include "words/OpenDayWords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct OpenDayCliText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int exportedYears = 3;

Result<void> writeFile(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(Error { .kind = ErrorKind::Storage, .detail = file.errorString(), .subject = name });
    }
    return {};
}

int thisYear(HeadlessWorkspace &workspace)
{
    return workspace.zone().toLocal(workspace.clock().now()).date().year();
}

Result<int> yearIn(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    return arguments.number(u"year"_s, thisYear(workspace), 2001);
}

Result<QJsonObject> dayJson(const OpenDay &day, const OpenDaySettings &settings, const Zone &zone)
{
    const auto starts = zone.fromLocal(day.actual(), settings.starts);
    const auto chat = starts ? zone.fromLocal(day.actual(), settings.chatStarts) : starts;
    const auto ends = chat ? zone.fromLocal(day.actual(), settings.ends) : chat;
    if (!ends) {
        return fail(ends.error());
    }
    return QJsonObject { { u"date"_s, day.date.toString(Qt::ISODate) }, { u"starts"_s, localIso(*starts, zone) },
        { u"ends"_s, localIso(*ends, zone) }, { u"chatStarts"_s, localIso(*chat, zone) },
        { u"holiday"_s, day.holiday ? QJsonValue(words::holidayName(*day.holiday)) : QJsonValue() },
        { u"movedTo"_s, day.movedTo ? QJsonValue(day.movedTo->toString(Qt::ISODate)) : QJsonValue() },
        { u"proposed"_s, day.isProposed }, { u"cancelled"_s, day.isCancelled }, { u"reason"_s, day.reason },
        { u"deputy"_s, day.deputy } };
}

Result<Answer> answerOf(HeadlessWorkspace &workspace, const OpenDay &day)
{
    const auto settings = workspace.stores().openDays.settings();
    const auto json = settings ? dayJson(day, *settings, workspace.zone()) : fail(settings.error());
    return json ? Result<Answer>(answer(*json, words::openDayLine(day, *settings))) : fail(json.error());
}

Result<Answer> listDays(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto year = yearIn(workspace, arguments);
    const auto settings = year ? workspace.stores().openDays.settings() : fail(year.error());
    const auto days = settings ? workspace.stores().openDays.ofYear(*year) : fail(settings.error());
    if (!days) {
        return fail(days.error());
    }
    QJsonArray all;
    QStringList lines;
    for (const auto &day : *days) {
        const auto json = dayJson(day, *settings, workspace.zone());
        if (!json) {
            return fail(json.error());
        }
        all.append(*json);
        lines.append(words::openDayLine(day, *settings));
    }
    return answer(all, lines.join(u'\n'));
}

Result<Answer> changeDay(HeadlessWorkspace &workspace, const Arguments &arguments,
    const std::function<Result<OpenDayChange>(OpenDayChange)> &decide)
{
    const auto date = dayIn(arguments.positionals[0], workspace);
    if (!date) {
        return fail(date.error());
    }
    const auto changed
        = workspace.stores().openDays.change(*date, workspace.userName(), workspace.clock().now(), decide);
    return changed ? answerOf(workspace, *changed) : fail(changed.error());
}

Result<Answer> moveDay(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto to = dayIn(arguments.value(u"to"_s), workspace);
    if (!to) {
        return fail(to.error());
    }
    return changeDay(workspace, arguments, [&](OpenDayChange change) {
        change.reason = arguments.value(u"reason"_s, change.reason);
        return movedTo(std::move(change), *to);
    });
}

Result<Answer> cancelDay(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    return changeDay(workspace, arguments, [&](OpenDayChange change) -> Result<OpenDayChange> {
        change.isCancelled = !arguments.has(u"undo"_s);
        change.reason = change.isCancelled ? arguments.value(u"reason"_s, change.reason) : QString();
        change.movedTo = change.isCancelled ? std::nullopt : change.movedTo;
        return change;
    });
}

Result<Answer> setDeputy(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    return changeDay(workspace, arguments, [&](OpenDayChange change) -> Result<OpenDayChange> {
        change.deputy = arguments.value(u"name"_s).simplified();
        return change;
    });
}

Result<QTime> clockOption(const Arguments &arguments, const QString &name, QTime present)
{
    const auto text = arguments.given(name);
    const auto time = text ? QTime::fromString(*text, u"H:mm"_s) : present;
    return time.isValid()
        ? Result<QTime>(time)
        : fail(usageError(OpenDayCliText::tr("“%1” is no time of the day: write it as 15:00.").arg(*text), *text));
}

QJsonObject settingsJson(const OpenDaySettings &settings, const QString &letter)
{
    auto json = toJson(settings);
    json[u"letter"_s] = letter;
    return json;
}

Result<Answer> changeSettings(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    auto &stores = workspace.stores();
    auto settings = stores.openDays.settings();
    if (!settings) {
        return fail(settings.error());
    }
    const auto starts = clockOption(arguments, u"starts"_s, settings->starts);
    const auto chat = starts ? clockOption(arguments, u"chat"_s, settings->chatStarts) : starts;
    const auto ends = chat ? clockOption(arguments, u"ends"_s, settings->ends) : chat;
    const auto months = ends ? arguments.number(u"keep-months"_s, settings->keptMonths, 1) : fail(ends.error());
    if (!months) {
        return fail(months.error());
    }
    settings->starts = *starts;
    settings->chatStarts = *chat;
    settings->ends = *ends;
    settings->keptMonths = *months;
    settings->place = arguments.value(u"place"_s, settings->place);
    BUBENIK_TRY(stores.openDays.saveSettings(*settings, workspace.clock().now()));
    if (const auto letter = arguments.given(u"letter"_s)) {
        BUBENIK_TRY(office::setDeskLetter(stores.settings, *letter));
    }
    const auto text = OpenDayCliText::tr("%1 to %2, on-line chat from %3; visits are kept for %4 months.")
                          .arg(words::clockInWords(settings->starts), words::clockInWords(settings->ends),
                              words::clockInWords(settings->chatStarts))
                          .arg(settings->keptMonths);
    return answer(settingsJson(*settings, office::deskLetter(stores.settings)), text);
}

std::optional<OpenDay> dayAfter(Stores &stores, const OpenDay &day)
{
    for (const auto year : { day.date.year(), day.date.year() + 1 }) {
        for (const auto &next : stores.openDays.ofYear(year).value_or(QList<OpenDay> {})) {
            if (next.date > day.date && !next.isCancelled) {
                return next;
            }
        }
    }
    return std::nullopt;
}

Result<Answer> draftPost(Session &session, const Arguments &arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        return fail(opened.error());
    }
    auto &workspace = **opened;
    const auto date = dayIn(arguments.positionals[0], workspace);
    const auto day = date ? workspace.stores().openDays.on(*date) : fail(date.error());
    const auto settings = day ? workspace.stores().openDays.settings() : fail(day.error());
    if (!settings) {
        return fail(settings.error());
    }
    const auto texts = words::openDayTexts(*day, *settings, dayAfter(workspace.stores(), *day));
    const auto edit = session.edit(workspace);
    Post post;
    post.id = newPostId(edit.at);
    post.title = texts.title;
    post.lead = texts.lead;
    post.body = texts.body;
    post.author = edit.by;
    BUBENIK_TRY(workspace.stores().posts.save(post, edit));
    return answer(QJsonObject { { u"id"_s, post.id.value }, { u"title"_s, texts.title }, { u"brief"_s, texts.brief } },
        post.id.value + u"  "_s + texts.title + u'\n' + texts.brief);
}

QString calendarLine(const OpenDay &day)
{
    QStringList lines;
    if (day.movedTo) {
        lines.append(OpenDayCliText::tr("Instead of %1").arg(words::dayInWords(day.date)));
    }
    if (!day.deputy.isEmpty()) {
        lines.append(day.deputy);
    }
    if (!day.reason.isEmpty()) {
        lines.append(day.reason);
    }
    return lines.join(u'\n');
}

Result<Answer> exportCalendar(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    auto &stores = workspace.stores();
    const auto settings = stores.openDays.settings();
    const auto first = arguments.number(u"year"_s, thisYear(workspace), 2001);
    if (!settings || !first) {
        return fail(settings ? first.error() : settings.error());
    }
    QList<OpenDay> days;
    for (int year = *first; year < *first + exportedYears; ++year) {
        const auto ofYear = stores.openDays.ofYear(year);
        if (!ofYear) {
            return fail(ofYear.error());
        }
        days += *ofYear;
    }
    const auto calendar = office::toCalendar(days, *settings,
        { words::openDoorName(), words::openDoorName(), words::onlineChatName(), calendarLine }, workspace.zone(),
        workspace.clock().now());
    if (!calendar) {
        return fail(calendar.error());
    }
    const auto path = QFileInfo(arguments.positionals[0]).absoluteFilePath();
    BUBENIK_TRY(writeFile(path, *calendar));
    return answer(QJsonObject { { u"path"_s, path }, { u"days"_s, days.size() } },
        OpenDayCliText::tr("%1 days written to %2").arg(days.size()).arg(path));
}

Result<Answer> tellFigures(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto year = yearIn(workspace, arguments);
    const auto figures = year ? office::figuresOf(workspace.stores(), *year, workspace.zone(), workspace.clock().now())
                              : fail(year.error());
    if (!figures) {
        return fail(figures.error());
    }
    const auto csv = office::toCsv(*figures);
    if (const auto file = arguments.given(u"csv"_s)) {
        BUBENIK_TRY(writeFile(*file, csv));
    }
    return answer(office::toJson(*figures), QString::fromUtf8(csv.mid(3)).remove(u'\r').trimmed());
}

} // namespace

QList<Command> openDayCommands()
{
    const OptionSpec year { u"year"_s, u"Y"_s, QT_TRANSLATE_NOOP("Cli", "the year; without it this one") };
    const OptionSpec to { u"to"_s, u"DATE"_s, QT_TRANSLATE_NOOP("Cli", "the new day"), true };
    const OptionSpec reason { u"reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "why, as citizens are told") };
    const OptionSpec undo { u"undo"_s, {}, QT_TRANSLATE_NOOP("Cli", "takes it back") };
    const OptionSpec name { u"name"_s, u"NAME"_s,
        QT_TRANSLATE_NOOP("Cli", "who receives citizens instead of the mayor; empty: the mayor"), true };
    const OptionSpec csv { u"csv"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "also into this file, for a spreadsheet") };
    const QStringList date { u"DATE"_s };
    return {
        { u"openday"_s, u"list"_s, {}, { year },
            QT_TRANSLATE_NOOP("Cli", "Lists the days of the open door: first Mondays, holidays, decisions."),
            inWorkspace(listDays) },
        { u"openday"_s, u"move"_s, date, { to, reason }, QT_TRANSLATE_NOOP("Cli", "Moves a day."),
            inWorkspace(moveDay) },
        { u"openday"_s, u"cancel"_s, date, { reason, undo }, QT_TRANSLATE_NOOP("Cli", "Cancels a day."),
            inWorkspace(cancelDay) },
        { u"openday"_s, u"deputy"_s, date, { name },
            QT_TRANSLATE_NOOP("Cli", "Says who stands in for the mayor on a day."), inWorkspace(setDeputy) },
        { u"openday"_s, u"settings"_s, {},
            { { u"starts"_s, u"HH:MM"_s, QT_TRANSLATE_NOOP("Cli", "when the open door begins") },
                { u"chat"_s, u"HH:MM"_s, QT_TRANSLATE_NOOP("Cli", "when the on-line chat begins") },
                { u"ends"_s, u"HH:MM"_s, QT_TRANSLATE_NOOP("Cli", "when both end") },
                { u"place"_s, u"PLACE"_s, QT_TRANSLATE_NOOP("Cli", "where it is") },
                { u"keep-months"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "after how many months visits are anonymised") },
                { u"letter"_s, u"L"_s, QT_TRANSLATE_NOOP("Cli", "before the numbers that this desk gives") } },
            QT_TRANSLATE_NOOP("Cli", "Shows and changes what holds for all days."), inWorkspace(changeSettings) },
        { u"openday"_s, u"post"_s, date, {},
            QT_TRANSLATE_NOOP("Cli", "Drafts a post about a day: as usual, moved or cancelled."), atOnce(draftPost) },
        { u"openday"_s, u"export"_s, { u"FILE"_s }, { year },
            QT_TRANSLATE_NOOP("Cli", "Writes the days of three years as a calendar (.ics) to subscribe to."),
            inWorkspace(exportCalendar) },
        { u"openday"_s, u"figures"_s, {}, { year, csv },
            QT_TRANSLATE_NOOP("Cli", "The figures of a year without personal data."), inOffice(tellFigures) },
    };
}

} // namespace bubenik::cli
