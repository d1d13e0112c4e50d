#include "cli/PostDetails.h"

#include "cli/TextFile.h"

#include <QCoreApplication>
#include <algorithm>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct DetailText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

bool hasOptionsOf(const Arguments &arguments, const QString &beginning)
{
    return std::ranges::any_of(
        arguments.options, [&](const auto &option) { return option.first.startsWith(beginning); });
}

Result<std::optional<Instant>> detailTime(
    const Arguments &arguments, const QString &option, const Zone &zone, std::optional<Instant> present)
{
    const auto text = arguments.given(option);
    if (!text) {
        return present;
    }
    if (text->isEmpty()) {
        return std::nullopt;
    }
    auto time = zone.parse(*text);
    if (!time) {
        auto error = time.error();
        error.subject = *text;
        return fail(error);
    }
    return *time;
}

Result<void> applyEvent(const Arguments &arguments, const Zone &zone, std::optional<EventDetails> &present)
{
    if (arguments.has(u"no-event"_s)) {
        present.reset();
        return {};
    }
    if (!hasOptionsOf(arguments, u"event-"_s)) {
        return {};
    }
    auto event = present.value_or(EventDetails {});
    const auto starts
        = detailTime(arguments, u"event-starts"_s, zone, present ? std::optional(present->starts) : std::nullopt);
    const auto ends = starts ? detailTime(arguments, u"event-ends"_s, zone, event.ends) : fail(starts.error());
    if (!ends) {
        return fail(ends.error());
    }
    if (!*starts) {
        return fail(
            usageError(DetailText::tr("An event needs its beginning: --event-starts TIME."), u"event-starts"_s));
    }
    if (*ends && **ends < **starts) {
        return fail(usageError(DetailText::tr("The event would end before it starts."), u"event-ends"_s));
    }
    event.starts = **starts;
    event.ends = *ends;
    event.place = arguments.value(u"event-place"_s, event.place).simplified();
    event.admission = arguments.value(u"event-admission"_s, event.admission).simplified();
    present = event;
    return {};
}

Result<void> applyNotice(const Arguments &arguments, const Zone &zone, std::optional<NoticeDetails> &present)
{
    if (arguments.has(u"no-notice"_s)) {
        present.reset();
        return {};
    }
    if (!arguments.has(u"notice"_s) && !hasOptionsOf(arguments, u"notice-"_s)) {
        return {};
    }
    auto notice = present.value_or(NoticeDetails {});
    const auto until = detailTime(arguments, u"notice-until"_s, zone, notice.until);
    if (!until) {
        return fail(until.error());
    }
    notice.until = *until;
    notice.reference = arguments.value(u"notice-reference"_s, notice.reference).simplified();
    notice.file = arguments.value(u"notice-file"_s, notice.file).simplified();
    present = notice;
    return {};
}

Result<void> applyEnglish(const Arguments &arguments, std::optional<EnglishDetails> &present)
{
    if (arguments.has(u"no-english"_s)) {
        present.reset();
        return {};
    }
    if (!hasOptionsOf(arguments, u"english-"_s)) {
        return {};
    }
    auto english = present.value_or(EnglishDetails {});
    english.title = arguments.value(u"english-title"_s, english.title).simplified();
    if (const auto file = arguments.given(u"english-file"_s)) {
        const auto body = readText(*file);
        if (!body) {
            return fail(body.error());
        }
        english.body = *body;
    }
    present = english;
    return {};
}

} // namespace

QList<OptionSpec> detailOptions()
{
    return {
        { u"event-starts"_s, u"TIME"_s, QT_TRANSLATE_NOOP("Cli", "the post is of an event that starts then") },
        { u"event-ends"_s, u"TIME"_s, QT_TRANSLATE_NOOP("Cli", "when the event ends") },
        { u"event-place"_s, u"T"_s, QT_TRANSLATE_NOOP("Cli", "where the event takes place") },
        { u"event-admission"_s, u"T"_s, QT_TRANSLATE_NOOP("Cli", "what the event costs, for example “80 Kč”") },
        { u"no-event"_s, {}, QT_TRANSLATE_NOOP("Cli", "it is of no event") },
        { u"notice"_s, {}, QT_TRANSLATE_NOOP("Cli", "the post is a notice of the official board") },
        { u"notice-reference"_s, u"T"_s, QT_TRANSLATE_NOOP("Cli", "the notice's reference number") },
        { u"notice-file"_s, u"T"_s, QT_TRANSLATE_NOOP("Cli", "the file number that the notice belongs to") },
        { u"notice-until"_s, u"TIME"_s, QT_TRANSLATE_NOOP("Cli", "when the notice is taken down") },
        { u"no-notice"_s, {}, QT_TRANSLATE_NOOP("Cli", "it is no official notice") },
        { u"english-title"_s, u"T"_s, QT_TRANSLATE_NOOP("Cli", "the title in English, for the open data") },
        { u"english-file"_s, u"F"_s, QT_TRANSLATE_NOOP("Cli", "the text in English, in Markdown") },
        { u"no-english"_s, {}, QT_TRANSLATE_NOOP("Cli", "without its English") },
    };
}

Result<void> applyDetails(const Arguments &arguments, const Zone &zone, Details &details)
{
    BUBENIK_TRY(applyEvent(arguments, zone, details.event));
    BUBENIK_TRY(applyNotice(arguments, zone, details.notice));
    return applyEnglish(arguments, details.english);
}

} // namespace bubenik::cli
