#include "meetings/MeetingMinutes.h"

#include "core/Folding.h"
#include "meetings/InvitationText.h"
#include "meetings/Paper.h"
#include "meetings/PersonalTraces.h"

#include <QTextDocument>
#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

enum class Form { One, Few, Many };

Form formOf(int count)
{
    return count == 1 ? Form::One : count >= 2 && count <= 4 ? Form::Few : Form::Many;
}

QString cameWords(int count)
{
    switch (formOf(count)) {
    case Form::One:
        return u"přišel 1 člověk"_s;
    case Form::Few:
        return u"přišli %1 lidé"_s.arg(count);
    case Form::Many:
        break;
    }
    return u"přišlo %1 lidí"_s.arg(count);
}

QString remarkWords(int count)
{
    switch (formOf(count)) {
    case Form::One:
        return u"zazněla 1 připomínka"_s;
    case Form::Few:
        return u"zazněly %1 připomínky"_s.arg(count);
    case Form::Many:
        break;
    }
    return u"zaznělo %1 připomínek"_s.arg(count);
}

QString answeredWords(int answered, int all)
{
    if (all == 0) {
        return {};
    }
    if (answered == all) {
        return all == 1 ? u"Odpověď na ni najdete níže."_s : u"Odpovědi na všechny najdete níže."_s;
    }
    return answered == 0 ? u"Odpovědi zatím chystáme."_s : u"Zodpovězeno jich zatím je %1."_s.arg(answered);
}

QString stateWords(RemarkState state)
{
    switch (state) {
    case RemarkState::Open:
        return u"čeká na odpověď"_s;
    case RemarkState::UnderWay:
        return u"řeší se"_s;
    case RemarkState::Settled:
        break;
    }
    return u"vyřízeno"_s;
}

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

// "Parkování – u školky"
QString headingOf(const Remark &remark)
{
    QStringList parts { remark.topic, remark.place };
    parts.removeAll(QString());
    return parts.isEmpty() ? u"Připomínka"_s : capitalised(parts.join(u" – "_s));
}

// What people typed, so that no sign of it becomes a heading or a list of the text around it.
QString asMarkdown(const QString &plain)
{
    static const QString special = u"\\`*_#[]<>|"_s;
    QString text;
    for (const auto letter : plain.trimmed()) {
        if (special.contains(letter)) {
            text += u'\\';
        }
        text += letter;
        if (letter == u'\n') {
            text += u'\n';
        }
    }
    return text;
}

QString minutesOf(const Remark &remark, int number)
{
    QStringList parts { u"### %1. %2"_s.arg(number).arg(asMarkdown(headingOf(remark))), asMarkdown(remark.text) };
    if (!remark.answer.trimmed().isEmpty()) {
        parts.append(u"**Odpověď:** "_s + asMarkdown(remark.answer));
    }
    QStringList last;
    if (!remark.responsible.isEmpty()) {
        last.append(u"Zodpovídá: "_s + asMarkdown(remark.responsible));
    }
    if (remark.due.isValid()) {
        last.append(u"termín: "_s + czechDay(remark.due));
    }
    last.append(u"stav: "_s + stateWords(remark.state));
    parts.append(capitalised(last.join(u", "_s)) + u'.');
    return parts.join(u"\n\n"_s);
}

Result<QList<PersonName>> namesOf(Stores &stores, const QList<Attendee> &attendees, const QList<Remark> &remarks)
{
    QList<PersonName> names;
    const auto addWords = [&names](const QString &name) {
        const auto words = name.split(u' ', Qt::SkipEmptyParts);
        if (words.size() == 1) {
            names.append({ {}, words.first() });
        } else if (words.size() > 1) { // both orders are in use: the patterns take either
            names.append({ words.first(), words.last() });
            names.append({ words.last(), words.first() });
        }
    };
    QSet<ContactId> contacts;
    for (const auto &one : attendees) {
        one.contact.isNull() ? addWords(one.name) : void(contacts.insert(one.contact));
    }
    for (const auto &remark : remarks) {
        addWords(remark.name);
        if (!remark.contact.isNull()) {
            contacts.insert(remark.contact);
        }
    }
    for (const auto &id : std::as_const(contacts)) {
        const auto contact = stores.contacts.load(id);
        if (contact && contact->kind == ContactKind::Person) {
            names.append({ contact->givenName, contact->familyName });
        } else if (!contact && contact.error().kind != ErrorKind::NotFound) {
            return fail(contact.error());
        }
    }
    return names;
}

struct Taken {
    Meeting meeting;
    QList<Attendee> attendees;
    QList<Remark> remarks;
};

Result<Taken> takenDown(Stores &stores, const MeetingId &id)
{
    const auto meeting = stores.meetings.load(id);
    const auto all = meeting ? attendees(stores, id) : fail(meeting.error());
    const auto remarks = all ? stores.meetingRecords.remarks(id) : fail(all.error());
    return remarks ? Result<Taken>(Taken { *meeting, *all, *remarks }) : fail(remarks.error());
}

bool isAnswered(const Remark &remark)
{
    return !remark.answer.trimmed().isEmpty();
}

QString digestBody(const QList<Remark> &remarks, const PersonalTraces &traces)
{
    auto sorted = remarks;
    std::ranges::stable_sort(sorted, {}, [](const Remark &one) { return czechSortKey(one.topic); });
    QStringList parts;
    for (const auto &remark : std::as_const(sorted)) {
        parts.append(u"### "_s + asMarkdown(traces.removed(headingOf(remark))));
        parts.append(asMarkdown(traces.removed(remark.text)));
        parts.append(u"**Odpověď města:** "_s
            + (isAnswered(remark) ? asMarkdown(traces.removed(remark.answer)) : stateWords(remark.state) + u'.'));
    }
    return parts.isEmpty() ? QString() : u"## Připomínky a odpovědi\n\n"_s + parts.join(u"\n\n"_s);
}

} // namespace

Result<QString> draftMinutes(Stores &stores, const MeetingId &id, const Zone &zone)
{
    const auto taken = takenDown(stores, id);
    if (!taken) {
        return fail(taken.error());
    }
    const auto &meeting = taken->meeting;
    const auto counts = countsOf(taken->attendees);
    QStringList parts { u"# Zápis ze setkání „%1“"_s.arg(asMarkdown(meeting.title.simplified())),
        u"**Kdy:** "_s + czechTime(meeting.starts, meeting.ends, zone), u"**Kde:** "_s + asMarkdown(placeOf(meeting)) };
    if (!meeting.hosts.isEmpty()) {
        parts.append(u"**Za město:** "_s + asMarkdown(meeting.hosts.join(u", "_s)));
    }
    parts.append(u"**Účast:** %1, z toho pozvaných %2."_s.arg(cameWords(counts.came)).arg(counts.invited));
    if (!meeting.agenda.trimmed().isEmpty()) {
        parts.append(u"## Program"_s);
        parts.append(meeting.agenda.trimmed()); // numbered and bulleted lines stay a list
    }
    parts.append(u"## Připomínky a dotazy"_s);
    if (taken->remarks.isEmpty()) {
        parts.append(u"Žádné nezazněly."_s);
    }
    int number = 0;
    for (const auto &remark : taken->remarks) {
        parts.append(minutesOf(remark, ++number));
    }
    parts.append(u"## Závěr"_s);
    return parts.join(u"\n\n"_s) + u"\n\n"_s;
}

Result<Minutes> saveMinutes(Stores &stores, const MeetingId &id, const QString &text, const QString &by, Instant now)
{
    const auto known = stores.meetingRecords.minutes(id);
    if (!known) {
        return fail(known.error());
    }
    auto minutes = known->value_or(Minutes { .meeting = id, .text = {}, .author = by, .createdAt = now });
    minutes.text = text;
    minutes.changedAt = now;
    const auto saved = stores.meetingRecords.save(minutes, now);
    return saved ? Result<Minutes>(minutes) : fail(saved.error());
}

Result<Minutes> openMinutes(Stores &stores, const MeetingId &id, const Zone &zone, const QString &by, Instant now)
{
    const auto known = stores.meetingRecords.minutes(id);
    if (!known || *known) {
        return known ? Result<Minutes>(**known) : fail(known.error());
    }
    const auto draft = draftMinutes(stores, id, zone);
    return draft ? saveMinutes(stores, id, *draft, by, now) : fail(draft.error());
}

Result<int> writeMinutes(const QString &markdown, const QString &title, const QString &town, const QString &file)
{
    return writePaper(file, title, [&](Paper &sheet) -> Result<void> {
        QTextDocument document;
        sheet.prepare(document);
        document.setDefaultFont(paper::font(11));
        QTextDocument::MarkdownFeatures features = QTextDocument::MarkdownDialectGitHub;
        features |= QTextDocument::MarkdownNoHTML;
        document.setMarkdown(markdown, features);
        document.setTextWidth(sheet.dots(paper::inner));
        sheet.nextPage();
        sheet.letterhead(town);
        sheet.flow(document, 32);
        return {};
    });
}

Result<Digest> makeDigest(Stores &stores, const MeetingId &id, const Zone &zone, const QString &by, Instant now)
{
    const auto taken = takenDown(stores, id);
    const auto names = taken ? namesOf(stores, taken->attendees, taken->remarks) : fail(taken.error());
    if (!names) {
        return fail(names.error());
    }
    const auto counts = countsOf(taken->attendees);
    if (taken->remarks.isEmpty() && counts.came == 0) {
        return fail(Error { .kind = ErrorKind::Invalid, .code = u"nothing-said"_s, .subject = taken->meeting.title });
    }
    const PersonalTraces traces(*names);
    const auto &meeting = taken->meeting;
    const auto remarks = int(taken->remarks.size());
    const auto answered = int(std::ranges::count_if(taken->remarks, isAnswered));
    QStringList said;
    if (counts.came > 0) {
        said.append(cameWords(counts.came));
    }
    if (remarks > 0) {
        said.append(remarkWords(remarks));
    }
    Digest digest;
    digest.post.id = newPostId(now);
    digest.post.title = u"Co zaznělo na setkání „%1“"_s.arg(meeting.title.simplified());
    digest.post.lead = (u"Setkání se konalo %1, %2: %3. %4"_s)
                           .arg(czechWhen(meeting.starts, meeting.ends, zone), placeOf(meeting), said.join(u" a "_s),
                               answeredWords(answered, remarks))
                           .trimmed();
    digest.post.body = digestBody(taken->remarks, traces);
    digest.post.author = by;
    digest.doubtful = traces.doubtful(digest.post.body);
    const auto saved = stores.posts.save(digest.post, { .by = by, .session = u"digest-"_s + id.value, .at = now });
    return saved ? Result<Digest>(digest) : fail(saved.error());
}

} // namespace bubenik
