#include "words/OpenDayWords.h"

#include "words/HolidayWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace bubenik::words {

namespace {

struct OpenDayText {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QLocale localeOfDays()
{
    //: Czech: cs_CZ
    return QLocale(OpenDayText::tr("en_GB", "the language and country of this translation"));
}

QString shortDay(QDate date)
{
    //: Czech: d. MMMM
    return localeOfDays().toString(date, OpenDayText::tr("d MMMM", "a day in a sentence, without its year"));
}

QString placeSentence(const OpenDaySettings &settings)
{
    if (settings.place.isEmpty()) {
        return {};
    }
    //: Czech: Místo: %1.
    return QChar(u' ') + OpenDayText::tr("Place: %1.").arg(settings.place);
}

QString timesSentence(const OpenDay &day, const OpenDaySettings &settings)
{
    //: Czech: Přijďte bez objednání: %1, od %2 do %3 hodin.
    return OpenDayText::tr("Come without an appointment: %1, from %2 to %3.")
               .arg(dayInWords(day.actual()), clockInWords(settings.starts), clockInWords(settings.ends))
        + placeSentence(settings);
}

QString chatSentence(const OpenDaySettings &settings)
{
    //: Czech: Od %1 hodin odpovídáme také na dotazy na Facebooku města.
    return OpenDayText::tr("From %1 on we also answer questions on the town's Facebook page.")
        .arg(clockInWords(settings.chatStarts));
}

QString deputySentence(const OpenDay &day)
{
    if (day.deputy.isEmpty()) {
        return {};
    }
    //: Czech: Tentokrát občany přijímá %1.
    return QChar(u' ') + OpenDayText::tr("This time citizens are received by %1.").arg(day.deputy);
}

QString reasonSentence(const OpenDay &day)
{
    if (!day.reason.isEmpty()) {
        //: Czech: Důvod: %1.
        return OpenDayText::tr("Reason: %1.").arg(day.reason);
    }
    if (day.holiday) {
        //: Czech: Na %1 připadá svátek: %2.
        return OpenDayText::tr("%1 is a public holiday: %2.").arg(shortDay(day.date), holidayName(*day.holiday));
    }
    return {};
}

QString paragraphs(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

OpenDayTexts heldTexts(const OpenDay &day, const OpenDaySettings &settings)
{
    OpenDayTexts texts;
    //: Czech: Otevřené dveře starosty %1
    texts.title = OpenDayText::tr("The mayor's open door on %1").arg(shortDay(day.actual()));
    texts.lead = timesSentence(day, settings) + deputySentence(day);
    //: Czech: Máte nápad, dotaz nebo stížnost? Přijďte si o nich promluvit.
    const auto invitation = OpenDayText::tr("Do you have an idea, a question or a complaint? Come and talk.");
    //: Czech: Pořadové číslo dostanete na místě.
    const auto numbers = OpenDayText::tr("You get your number in the queue when you come.");
    texts.body = paragraphs({ invitation + QChar(u' ') + numbers, chatSentence(settings) });
    //: Czech: Otevřené dveře starosty: %1 od %2 do %3.
    texts.brief = OpenDayText::tr("The mayor's open door: %1 from %2 to %3.")
                      .arg(shortDay(day.actual()), clockInWords(settings.starts), clockInWords(settings.ends))
        + deputySentence(day);
    return texts;
}

OpenDayTexts movedTexts(const OpenDay &day, const OpenDaySettings &settings)
{
    OpenDayTexts texts;
    //: Czech: Otevřené dveře starosty budou %1 místo %2
    texts.title = OpenDayText::tr("The mayor's open door is on %1 instead of %2")
                      .arg(shortDay(day.actual()), shortDay(day.date));
    texts.lead = timesSentence(day, settings) + deputySentence(day);
    texts.body = paragraphs({ reasonSentence(day), chatSentence(settings) });
    //: Czech: Otevřené dveře starosty se přesouvají z %1 na %2 od %3.
    texts.brief = OpenDayText::tr("The mayor's open door moves from %1 to %2, %3.")
                      .arg(shortDay(day.date), shortDay(day.actual()), clockInWords(settings.starts));
    return texts;
}

OpenDayTexts cancelledTexts(const OpenDay &day, const OpenDaySettings &settings, const std::optional<OpenDay> &next)
{
    OpenDayTexts texts;
    //: Czech: Otevřené dveře starosty %1 nebudou
    texts.title = OpenDayText::tr("No open door at the mayor's on %1").arg(shortDay(day.date));
    //: Czech: Otevřené dveře %1 se nekonají.
    texts.lead = OpenDayText::tr("The open door of %1 does not take place.").arg(dayInWords(day.date));
    QString following;
    if (next) {
        //: Czech: Příště se uvidíme %1 od %2 hodin.
        following = OpenDayText::tr("The next one is on %1 from %2.")
                        .arg(dayInWords(next->actual()), clockInWords(settings.starts));
    }
    texts.body = paragraphs({ reasonSentence(day), following });
    //: Czech: Otevřené dveře starosty %1 se nekonají.
    texts.brief = OpenDayText::tr("The mayor's open door of %1 is cancelled.").arg(shortDay(day.date));
    return texts;
}

} // namespace

QString dayInWords(QDate date)
{
    //: Czech: d. MMMM yyyy (dddd)
    return localeOfDays().toString(date, OpenDayText::tr("dddd d MMMM yyyy", "a day in a sentence, in full"));
}

QString clockInWords(QTime time)
{
    //: Czech: H.mm
    return time.toString(OpenDayText::tr("H:mm", "a time of the day in a sentence"));
}

QString openDoorName()
{
    //: Czech: Otevřené dveře starosty
    return OpenDayText::tr("The mayor's open door");
}

QString onlineChatName()
{
    //: Czech: On-line chat se starostou
    return OpenDayText::tr("On-line chat with the mayor");
}

OpenDayTexts openDayTexts(const OpenDay &day, const OpenDaySettings &settings, const std::optional<OpenDay> &next)
{
    if (day.isCancelled) {
        return cancelledTexts(day, settings, next);
    }
    return day.movedTo ? movedTexts(day, settings) : heldTexts(day, settings);
}

QString openDayLine(const OpenDay &day, const OpenDaySettings &settings)
{
    QStringList parts { dayInWords(day.date) };
    if (day.holiday) {
        parts.append(holidayName(*day.holiday));
    }
    if (day.isCancelled) {
        //: Czech: nekoná se
        parts.append(OpenDayText::tr("does not take place", "an open day"));
    } else if (day.isProposed) {
        //: Czech: navrženo místo toho %1
        parts.append(OpenDayText::tr("proposed instead: %1").arg(dayInWords(day.actual())));
    } else if (day.movedTo) {
        //: Czech: přesunuto na %1
        parts.append(OpenDayText::tr("moved to %1").arg(dayInWords(day.actual())));
    }
    if (!day.isCancelled) {
        parts.append(clockInWords(settings.starts) + QChar(u'–') + clockInWords(settings.ends));
    }
    if (!day.deputy.isEmpty()) {
        //: Czech: přijímá %1
        parts.append(OpenDayText::tr("received by %1").arg(day.deputy));
    }
    if (!day.reason.isEmpty()) {
        parts.append(day.reason);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace bubenik::words
