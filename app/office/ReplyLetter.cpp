#include "office/ReplyLetter.h"

#include "people/Salutation.h"
#include "people/Titles.h"
#include "words/OpenDayWords.h"

#include <QCoreApplication>

namespace bubenik::office {

using namespace Qt::StringLiterals;

namespace {

struct LetterText {
    Q_DECLARE_TR_FUNCTIONS(Office)
};

QString salutationFor(const QString &name)
{
    const auto parts = splitName(name);
    Contact contact;
    contact.titlesBefore = parts.titlesBefore;
    contact.givenName = parts.givenName;
    contact.familyName = parts.familyName;
    contact.titlesAfter = parts.titlesAfter;
    return salutationOf(contact) + u',';
}

QString promiseLine(const Followup &followup)
{
    auto line = u"– "_s + followup.text;
    if (followup.state == FollowupState::Kept) {
        return line + u": "_s + (followup.note.isEmpty() ? LetterText::tr("done") : followup.note);
    }
    QStringList more { followup.responsible };
    more.append(followup.due ? LetterText::tr("by %1").arg(words::dayInWords(*followup.due)) : QString());
    more.removeAll(QString());
    return more.isEmpty() ? line : line + u" ("_s + more.join(u", "_s) + u')';
}

} // namespace

QString ReplyLetter::text() const
{
    return paragraphs.join(u"\n\n"_s) + u'\n';
}

QString ReplyLetter::html() const
{
    auto page = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>"_s + subject.toHtmlEscaped()
        + u"</title>\n<style>body { font-family: serif; font-size: 12pt; }</style></head>\n<body>"_s;
    for (const auto &paragraph : paragraphs) {
        page += u"<p>"_s + paragraph.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>\n"_s;
    }
    return page + u"</body></html>\n"_s;
}

ReplyLetter replyTo(const Visit &visit, const QList<Followup> &followups, const QString &author, const QString &town)
{
    ReplyLetter letter;
    letter.subject = LetterText::tr("Your visit to the mayor: %1").arg(visit.topic);
    letter.paragraphs.append(salutationFor(visit.name));
    letter.paragraphs.append(
        LetterText::tr("thank you for coming to the mayor's open door: %1. We talked about this: %2.")
            .arg(words::dayInWords(visit.day), visit.topic));
    if (!visit.outcome.isEmpty()) {
        letter.paragraphs.append(LetterText::tr("How the matter stands: %1.").arg(visit.outcome));
    }
    QStringList promises;
    for (const auto &followup : followups) {
        if (followup.state != FollowupState::Dropped) {
            promises.append(promiseLine(followup));
        }
    }
    if (!promises.isEmpty()) {
        letter.paragraphs.append(LetterText::tr("What we promised:") + u'\n' + promises.join(u'\n'));
    }
    QStringList signature { LetterText::tr("Yours faithfully"), author, town };
    signature.removeAll(QString());
    letter.paragraphs.append(signature.join(u'\n'));
    return letter;
}

} // namespace bubenik::office
