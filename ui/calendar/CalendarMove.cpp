#include "calendar/CalendarMove.h"

#include "publishing/Scheduling.h"
#include "words/Words.h"

#include <QCoreApplication>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

struct CalendarMove {
    Q_DECLARE_TR_FUNCTIONS(bubenik::ui::CalendarMove)
};

Result<Instant> onDay(Instant due, QDate day, const Zone &zone)
{
    return zone.fromLocal(day, zone.toLocal(due).time());
}

QString whyNotMovable(const CalendarEntry &entry)
{
    if (entry.isWholeDay()) {
        return CalendarMove::tr("This day cannot be moved.");
    }
    const auto state = entry.parts.constFirst().state;
    return state == DeliveryState::Live ? CalendarMove::tr("It is out already; its time lies behind it.")
                                        : CalendarMove::tr("It is being sent at this moment.");
}

QString namesOf(const QStringList &channels, const ChannelFaces &faces)
{
    QStringList names;
    for (const auto &channel : channels) {
        names.append(faceFor(faces, { channel }).name);
    }
    names.removeDuplicates();
    return names.join(u", "_s);
}

} // namespace

MoveVerdict judgeMove(const CalendarEntry &entry, QDate to, const Zone &zone, Instant now, const CalendarData &around,
    const QSet<QString> &troubled)
{
    if (!isMovable(entry)) {
        return { false, whyNotMovable(entry) };
    }
    QStringList handedOver;
    QStringList down;
    int staying = 0;
    Instant first {};
    for (const auto &part : entry.parts) {
        if (!isMovable(part)) {
            ++staying;
            continue;
        }
        const auto due = onDay(part.due, to, zone);
        if (!due) {
            return { false, CalendarMove::tr("That hour does not exist on that day; summer time skips it.") };
        }
        if (*due <= now) {
            return { false, CalendarMove::tr("That time has passed already.") };
        }
        first = first == Instant {} ? *due : first;
        if (part.state == DeliveryState::HandedOver) {
            handedOver.append(part.channel.value);
        }
        if (troubled.contains(part.channel.value)) {
            down.append(part.channel.value);
        }
    }
    QStringList sentences { CalendarMove::tr("Goes out %1.").arg(words::when(first, zone, now)) };
    if (!down.isEmpty()) {
        sentences.append(CalendarMove::tr("%1 cannot be told now; it is told as soon as it works again.")
                             .arg(namesOf(down, around.channels)));
    } else if (!handedOver.isEmpty()) {
        sentences.append(CalendarMove::tr("%1 holds it already and is told of the new time.")
                             .arg(namesOf(handedOver, around.channels)));
    }
    if (staying > 0) {
        sentences.append(CalendarMove::tr("What is out already stays."));
    }
    auto day = around.days.value(to);
    day.append(entry);
    if (const auto crowd = crowdOf(day); entry.day != to && crowd.count >= crowdFrom) {
        sentences.append(CalendarMove::tr("%1 gets %n items that day.", nullptr, crowd.count)
                             .arg(faceFor(around.channels, { crowd.channel }).name));
    }
    return { true, sentences.join(u' ') };
}

Result<Moved> moveEntry(Stores &stores, const CalendarEntry &entry, QDate to, const Zone &zone, Instant now)
{
    Moved moved { entry.document, entry.title, {} };
    const auto done = stores.database->transaction([&]() -> Result<void> {
        for (const auto &part : entry.parts) {
            if (!isMovable(part)) {
                continue;
            }
            const auto due = onDay(part.due, to, zone);
            if (!due) {
                return fail(due.error());
            }
            BUBENIK_TRY(reschedule(stores, { entry.document }, part.channel, *due, now));
            moved.before.append({ part.channel, part.due });
        }
        return {};
    });
    return done ? Result<Moved>(moved) : fail(done.error());
}

Result<void> moveBack(Stores &stores, const Moved &moved, Instant now)
{
    return stores.database->transaction([&]() -> Result<void> {
        for (const auto &[channel, due] : moved.before) {
            BUBENIK_TRY(reschedule(stores, { moved.document }, channel, std::max(due, now), now));
        }
        return {};
    });
}

} // namespace bubenik::ui
