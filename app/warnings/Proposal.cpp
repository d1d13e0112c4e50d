#include "warnings/Proposal.h"

#include "core/Json.h"

#include <QLocale>
#include <algorithm>

namespace bubenik::warnings {

using namespace Qt::StringLiterals;

namespace {

// "úterý 8. prosince ve 14.00": drafts are Czech, whatever the program's language.
QString inCzech(Instant instant, const Zone &zone)
{
    const auto local = zone.toLocal(instant);
    const int hour = local.time().hour();
    const bool isHard = (hour >= 2 && hour <= 4) || (hour >= 12 && hour <= 14) || hour >= 20;
    return QLocale(QLocale::Czech, QLocale::CzechRepublic)
        .toString(local, isHard ? u"dddd d. MMMM 've' H.mm"_s : u"dddd d. MMMM 'v' H.mm"_s);
}

bool isIn(const Area &area, const QStringList &wanted)
{
    return wanted.isEmpty() || std::ranges::any_of(wanted, [&](const QString &one) {
        return area.name.compare(one, Qt::CaseInsensitive) == 0 || area.codes.contains(one);
    });
}

QStringList areasOf(const Info &info, const QStringList &wanted)
{
    QStringList names;
    for (const auto &area : info.areas) {
        if (isIn(area, wanted) && !names.contains(area.name)) {
            names.append(area.name);
        }
    }
    return names;
}

bool isCzech(const Info &info)
{
    return info.language.startsWith("cs"_L1, Qt::CaseInsensitive);
}

bool holds(const Info &info, Instant now)
{
    return info.responseType != "AllClear"_L1 && info.severity != "Unknown"_L1
        && (!info.expires || *info.expires > now);
}

// The same phenomenon in English: it begins and ends as this one does, and stands at the same level.
const Info *englishOf(const Alert &alert, const Info &czech)
{
    const auto found = std::ranges::find_if(alert.infos, [&](const Info &one) {
        return one.language.startsWith("en"_L1, Qt::CaseInsensitive) && one.onset == czech.onset
            && one.expires == czech.expires && one.severity == czech.severity && one.areas.size() == czech.areas.size();
    });
    return found == alert.infos.cend() ? nullptr : &*found;
}

QString keyOf(const Info &info)
{
    const auto onset = info.onset ? toIso(*info.onset) : QString();
    return sha256((info.event + u'|' + onset).toUtf8()).left(32);
}

QString validity(const Info &info, const Zone &zone)
{
    if (info.onset && info.expires) {
        return u"Výstraha platí od: %1. Do: %2."_s.arg(inCzech(*info.onset, zone), inCzech(*info.expires, zone));
    }
    if (info.onset) {
        return u"Výstraha platí od: %1, do odvolání."_s.arg(inCzech(*info.onset, zone));
    }
    return u"Výstraha platí do odvolání."_s;
}

// As Markdown that shows the text as it is: an institute's text has no markup.
QString plainMarkdown(const QString &text)
{
    QString out;
    for (const auto c : text) {
        out += QStringView(u"\\`*_{}[]<>#").contains(c) ? QString(u'\\') + c : QString(c);
    }
    return out;
}

QString paragraphs(const QStringList &parts)
{
    QStringList out;
    for (const auto &part : parts) {
        if (!part.isEmpty()) {
            out.append(plainMarkdown(part));
        }
    }
    return out.join(u"\n\n"_s) + u'\n';
}

Post draftOf(const Alert &alert, const Info &info, const Zone &zone)
{
    const auto sender = info.sender.isEmpty() ? u"vydavatel výstrahy"_s : info.sender;
    const auto source = u"Zdroj: "_s + sender + (info.web.isEmpty() ? QString() : u", "_s + info.web);
    Post draft;
    draft.title = u"Výstraha: "_s + (info.headline.isEmpty() ? info.event : info.headline);
    draft.lead = validity(info, zone);
    draft.body = paragraphs({ info.description, info.instruction, source });
    draft.categories = { u"Výstrahy"_s };
    if (const auto *english = englishOf(alert, info)) {
        draft.details.english
            = EnglishDetails { u"Warning: "_s + (english->headline.isEmpty() ? english->event : english->headline),
                  paragraphs({ english->description, english->instruction }) };
    }
    return draft;
}

} // namespace

QList<Proposal> proposalsOf(const Alert &alert, const QStringList &areas, const Zone &zone, Instant now)
{
    QList<Proposal> proposals;
    if (!alert.isActual || alert.kind == Alert::Kind::Other) {
        return proposals;
    }
    for (const auto &info : alert.infos) {
        const auto concerned = areasOf(info, areas);
        const bool isKnown
            = std::ranges::any_of(proposals, [&](const Proposal &one) { return one.key == keyOf(info); });
        if (!isCzech(info) || !holds(info, now) || isKnown || (concerned.isEmpty() && !areas.isEmpty())) {
            continue;
        }
        proposals.append({ keyOf(info), alert.kind == Alert::Kind::Cancel, info.severity, info.onset, info.expires,
            concerned, draftOf(alert, info, zone) });
    }
    return proposals;
}

} // namespace bubenik::warnings
