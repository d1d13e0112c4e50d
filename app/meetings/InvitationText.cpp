#include "meetings/InvitationText.h"

#include <QLocale>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

const QLocale &czech()
{
    static const QLocale locale(QLocale::Czech, QLocale::Czechia);
    return locale;
}

QString dayOf(const QDateTime &local)
{
    return czech().toString(local.date(), u"dddd d. MMMM yyyy"_s);
}

QString hourOf(const QDateTime &local)
{
    return local.toString(u"h.mm"_s);
}

QString subjectOf(InvitationMessage message, const QString &title)
{
    switch (message) {
    case InvitationMessage::Change:
        return u"Změna: %1"_s.arg(title);
    case InvitationMessage::Reminder:
        return u"Připomínka: %1"_s.arg(title);
    case InvitationMessage::Question:
        return u"Přijdete? %1"_s.arg(title);
    case InvitationMessage::Cancellation:
        return u"Zrušeno: %1"_s.arg(title);
    case InvitationMessage::Invitation:
        break;
    }
    return u"Pozvánka: %1"_s.arg(title);
}

QString openingOf(InvitationMessage message, const QString &title)
{
    switch (message) {
    case InvitationMessage::Change:
        return u"setkání „%1“, na které jste zváni, se koná v jiném čase nebo na jiném místě:"_s.arg(title);
    case InvitationMessage::Reminder:
        return u"připomínáme setkání „%1“:"_s.arg(title);
    case InvitationMessage::Question:
        return u"nedávno jsme Vás zvali na setkání „%1“ a zatím nevíme, zda přijdete:"_s.arg(title);
    case InvitationMessage::Cancellation:
        return u"setkání „%1“, na které jste byli zváni, se nekoná. Za změnu se omlouváme."_s.arg(title);
    case InvitationMessage::Invitation:
        break;
    }
    return u"zveme Vás na setkání „%1“:"_s.arg(title);
}

bool asksForAnAnswer(InvitationMessage message)
{
    return message != InvitationMessage::Cancellation && message != InvitationMessage::Reminder;
}

} // namespace

QString czechTime(Instant starts, Instant ends, const Zone &zone)
{
    const auto from = zone.toLocal(starts);
    const auto to = zone.toLocal(ends);
    if (from.date() == to.date()) {
        return u"%1 od %2 do %3"_s.arg(dayOf(from), hourOf(from), hourOf(to));
    }
    return u"%1 %2 – %3 %4"_s.arg(dayOf(from), hourOf(from), dayOf(to), hourOf(to));
}

QString czechWhen(Instant starts, Instant ends, const Zone &zone)
{
    // By Qt's numbers of the days of a week; the accusative with its preposition.
    static const QStringList days { u"v pondělí"_s, u"v úterý"_s, u"ve středu"_s, u"ve čtvrtek"_s, u"v pátek"_s,
        u"v sobotu"_s, u"v neděli"_s };
    const auto first = zone.toLocal(starts).date();
    const auto plain = czechTime(starts, ends, zone);
    return days.value(first.dayOfWeek() - 1) + plain.mid(plain.indexOf(u' '));
}

QString czechDay(QDate day)
{
    return czech().toString(day, u"d. MMMM yyyy"_s);
}

QString placeOf(const MeetingTold &told)
{
    return told.address.trimmed().isEmpty() ? told.place.simplified()
                                            : told.place.simplified() + u", "_s + told.address.simplified();
}

QString placeOf(const Meeting &meeting)
{
    return placeOf(toldOf(meeting));
}

InvitationWords wordsFor(
    const Meeting &meeting, InvitationMessage message, const QString &greeting, const QString &town, const Zone &zone)
{
    const auto title = meeting.title.simplified();
    QStringList paragraphs;
    paragraphs.append((greeting.isEmpty() ? u"Dobrý den"_s : greeting) + u',');
    paragraphs.append(openingOf(message, title));
    paragraphs.append(u"Kdy: %1\nKde: %2"_s.arg(czechTime(meeting.starts, meeting.ends, zone), placeOf(meeting)));
    if (message != InvitationMessage::Cancellation) {
        if (!meeting.agenda.trimmed().isEmpty()) {
            paragraphs.append(u"Program:\n"_s + meeting.agenda.trimmed());
        }
        if (!meeting.hosts.isEmpty()) {
            paragraphs.append(u"Setkání vede: %1"_s.arg(meeting.hosts.join(u", "_s)));
        }
        if (asksForAnAnswer(message)) {
            paragraphs.append(
                u"Dejte nám prosím vědět, zda přijdete: stačí v poštovním programu pozvánku přijmout nebo odmítnout, nebo na tuto zprávu odpovědět."_s);
        }
    }
    paragraphs.append(town.isEmpty() ? u"Děkujeme."_s : town);
    return { subjectOf(message, title), paragraphs.join(u"\n\n"_s) + u'\n' };
}

QString calendarDescription(const Meeting &meeting, const QString &town)
{
    QStringList parts;
    if (!meeting.agenda.trimmed().isEmpty()) {
        parts.append(meeting.agenda.trimmed());
    }
    if (!town.isEmpty()) {
        parts.append(u"Zve: %1"_s.arg(town));
    }
    return parts.join(u"\n\n"_s);
}

} // namespace bubenik
