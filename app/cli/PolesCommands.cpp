// announcement poles, place, list-of-day: what the town's public-address system gets.
#include "announcements/Poles.h"
#include "core/Pool.h"
#include "cli/Announcements.h"
#include "cli/Command.h"
#include "cli/Session.h"
#include "words/DayList.h"

#include <QCoreApplication>
#include <QDir>
#include <QPdfWriter>
#include <QTextDocument>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct PolesText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int paperDots = 300; // an inch
constexpr qreal margin = 20; // millimetres

Result<void> setOne(PolesSettings &settings, const QString &pair)
{
    const auto key = pair.section(u'=', 0, 0);
    const auto value = pair.section(u'=', 1);
    if (key == "folder"_L1) {
        settings.folder = value.isEmpty() ? QString() : QDir(value).absolutePath();
    } else if (key == "pattern"_L1) {
        settings.pattern = value;
    } else if (key == "format"_L1) {
        settings.format = value;
    } else if (key == "lufs"_L1) {
        settings.lufs = value.toDouble(); // what is no number is refused as too loud
    } else if (key == "hours"_L1) {
        const auto hours = hoursFrom(value);
        if (!hours) {
            return fail(hours.error());
        }
        settings.hours = *hours;
    } else {
        return fail(usageError(PolesText::tr("--set takes KEY=VALUE, where KEY is one of: %1.")
                                   .arg(u"folder, pattern, format, lufs, hours"_s),
            key));
    }
    return {};
}

Result<Answer> setUp(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    auto settings = loadPoles(workspace.stores());
    const auto pairs = arguments.values(u"set"_s);
    for (const auto &pair : pairs) {
        BUBENIK_TRY(setOne(settings, pair));
    }
    if (!pairs.isEmpty()) {
        BUBENIK_TRY(savePoles(workspace.stores(), settings));
    }
    const auto hours = hoursText(settings.hours);
    return answer(QJsonObject { { u"folder"_s, settings.folder }, { u"pattern"_s, settings.pattern },
                      { u"format"_s, settings.format }, { u"lufs"_s, settings.lufs }, { u"hours"_s, hours } },
        QStringList {
            settings.folder, settings.pattern, settings.format, QString::number(settings.lufs) + u" LUFS"_s, hours }
            .join(u'\n'));
}

// --day D; today by the town's clock without it.
Result<QDate> dayIn(const Arguments &arguments, HeadlessWorkspace &workspace)
{
    const auto text = arguments.given(u"day"_s);
    if (!text) {
        return workspace.zone().toLocal(workspace.clock().now()).date();
    }
    const auto day = QDate::fromString(*text, Qt::ISODate);
    return day.isValid() ? Result<QDate>(day)
                         : fail(usageError(PolesText::tr("--day is a date such as 2026-12-07."), u"day"_s));
}

Task<Answer> placeOne(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto &workspace = **opened;
    const auto day = dayIn(arguments, workspace);
    const auto hour = QTime::fromString(arguments.value(u"hour"_s), u"H:mm"_s);
    if (!day || !hour.isValid()) {
        co_return fail(day ? usageError(PolesText::tr("--hour is a time such as 10:00."), u"hour"_s) : day.error());
    }
    const auto id = announcementId(arguments.positionals[0]);
    const auto work = planSound(workspace.stores(), id, workspace.zone());
    if (!work) {
        co_return fail(work.error());
    }
    const PlacePlan plan { *work, loadPoles(workspace.stores()), *day, hour, arguments.has(u"replace"_s) };
    const auto now = workspace.clock().now();
    const std::function<Result<Placement>()> job = [plan, now] { return placeForPoles(plan, now, {}); };
    const auto placed = co_await inPool(job);
    if (!placed) {
        co_return fail(placed.error());
    }
    const auto noted = notePlacement(workspace.stores(), id, *placed, now);
    BUBENIK_CO_TRY(noted);
    const auto file = QDir(plan.settings.folder).filePath(placed->file);
    co_return answer(QJsonObject { { u"file"_s, file }, { u"seconds"_s, placed->seconds } }, file);
}

Result<Answer> printDay(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto day = dayIn(arguments, workspace);
    if (!day) {
        return fail(day.error());
    }
    const auto all = workspace.stores().announcements.list();
    if (!all) {
        return fail(all.error());
    }
    const auto file = arguments.positionals[0];
    QPdfWriter paper(file);
    paper.setResolution(paperDots);
    paper.setPageMargins({ margin, margin, margin, margin }, QPageLayout::Millimeter);
    paper.setTitle(PolesText::tr("Announcements of %1").arg(day->toString(Qt::ISODate)));
    QTextDocument document;
    document.setHtml(words::dayList(workspace.town(), *day, *all));
    document.print(&paper);
    if (!QFileInfo(file).isFile() || QFileInfo(file).size() == 0) {
        return fail(Error { .kind = ErrorKind::Storage, .detail = u"cannot write the list"_s, .subject = file });
    }
    const auto count = words::placedOn(*day, *all);
    return answer(QJsonObject { { u"announcements"_s, count } }, file);
}

} // namespace

QList<Command> polesCommands()
{
    const OptionSpec set { u"set"_s, u"KEY=VALUE"_s, QT_TRANSLATE_NOOP("Cli", "folder, pattern, format, lufs or hours"),
        false, true };
    const OptionSpec hour { u"hour"_s, u"HH:MM"_s, QT_TRANSLATE_NOOP("Cli", "when it is to be heard"), true };
    const OptionSpec day { u"day"_s, u"D"_s, QT_TRANSLATE_NOOP("Cli", "the day; today without it") };
    const OptionSpec replace { u"replace"_s, {}, QT_TRANSLATE_NOOP("Cli", "overwrites a file of the same name") };
    return {
        { u"announcement"_s, u"poles"_s, {}, { set },
            QT_TRANSLATE_NOOP("Cli", "Shows or sets how the public-address system gets announcements."),
            inWorkspace(setUp) },
        { u"announcement"_s, u"place"_s, { u"ID"_s }, { hour, day, replace },
            QT_TRANSLATE_NOOP("Cli", "Puts sound and text into the folder of the public-address system."), placeOne },
        { u"announcement"_s, u"list-of-day"_s, { u"FILE"_s }, { day },
            QT_TRANSLATE_NOOP("Cli", "Writes what is to be heard on a day as a PDF for the operator."),
            inWorkspace(printDay), true },
    };
}

} // namespace bubenik::cli
