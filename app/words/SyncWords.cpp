#include "words/SyncWords.h"

#include <QCoreApplication>
#include <span>

namespace bubenik::words {

using namespace Qt::StringLiterals;

namespace {

struct SyncText {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

struct NamedText {
    QLatin1StringView name;
    const char *text;
};

// By kind, before those that hold for all.
constexpr NamedText kindFieldTexts[] = {
    //: Czech: jméno návštěvníka
    { "visit.name"_L1, QT_TRANSLATE_NOOP("Words", "visitor's name") },
    //: Czech: přání
    { "visit.wish"_L1, QT_TRANSLATE_NOOP("Words", "wish") },
    //: Czech: slib
    { "followup.text"_L1, QT_TRANSLATE_NOOP("Words", "promise") },
    //: Czech: do kdy
    { "followup.due"_L1, QT_TRANSLATE_NOOP("Words", "until when") },
    //: Czech: stav slibu
    { "followup.state"_L1, QT_TRANSLATE_NOOP("Words", "state of the promise") },
    //: Czech: jak slib dopadl
    { "followup.note"_L1, QT_TRANSLATE_NOOP("Words", "what came of it") },
    //: Czech: odpověď na dotaz
    { "question.answer"_L1, QT_TRANSLATE_NOOP("Words", "answer to a question") },
    //: Czech: rozepsaná odpověď
    { "question.draft"_L1, QT_TRANSLATE_NOOP("Words", "drafted answer") },
    //: Czech: téma dotazu
    { "question.topic"_L1, QT_TRANSLATE_NOOP("Words", "topic of the question") },
    //: Czech: který počítač chat vede
    { "chat.desk"_L1, QT_TRANSLATE_NOOP("Words", "which desk runs the chat") },
};

constexpr NamedText fieldTexts[] = {
    //: Czech: titulek
    { "title"_L1, QT_TRANSLATE_NOOP("Words", "title") },
    //: Czech: perex
    { "lead"_L1, QT_TRANSLATE_NOOP("Words", "lead") },
    //: Czech: text
    { "body"_L1, QT_TRANSLATE_NOOP("Words", "text") },
    //: Czech: rubriky
    { "categories"_L1, QT_TRANSLATE_NOOP("Words", "categories") },
    //: Czech: obrázky a soubory
    { "attachments"_L1, QT_TRANSLATE_NOOP("Words", "pictures and files") },
    //: Czech: popis obrázku
    { "alt"_L1, QT_TRANSLATE_NOOP("Words", "description of a picture") },
    //: Czech: ořez obrázku
    { "crop"_L1, QT_TRANSLATE_NOOP("Words", "crop of a picture") },
    //: Czech: obrázek bez popisu
    { "decorative"_L1, QT_TRANSLATE_NOOP("Words", "picture without a description") },
    //: Czech: název souboru
    { "fileName"_L1, QT_TRANSLATE_NOOP("Words", "name of a file") },
    //: Czech: čas zveřejnění
    { "due"_L1, QT_TRANSLATE_NOOP("Words", "time of publishing") },
    //: Czech: co má vyjít
    { "released"_L1, QT_TRANSLATE_NOOP("Words", "what is to go out") },
    //: Czech: zveřejnit, nebo stáhnout
    { "wish"_L1, QT_TRANSLATE_NOOP("Words", "publish or withdraw") },
    //: Czech: schválení
    { "approval"_L1, QT_TRANSLATE_NOOP("Words", "approval") },
    //: Czech: zařazení do archivu
    { "archived"_L1, QT_TRANSLATE_NOOP("Words", "being in the archive") },
    //: Czech: umístění v koši
    { "deletedAt"_L1, QT_TRANSLATE_NOOP("Words", "being in the bin") },
    //: Czech: téma návštěvy
    { "topic"_L1, QT_TRANSLATE_NOOP("Words", "topic of the visit") },
    //: Czech: ulice
    { "street"_L1, QT_TRANSLATE_NOOP("Words", "street") },
    //: Czech: část města
    { "part"_L1, QT_TRANSLATE_NOOP("Words", "part of the town") },
    //: Czech: poznámky
    { "notes"_L1, QT_TRANSLATE_NOOP("Words", "notes") },
    //: Czech: výsledek
    { "outcome"_L1, QT_TRANSLATE_NOOP("Words", "outcome") },
    //: Czech: kontakt
    { "contact"_L1, QT_TRANSLATE_NOOP("Words", "contact") },
    //: Czech: kdo se postará
    { "responsible"_L1, QT_TRANSLATE_NOOP("Words", "who sees to it") },
    //: Czech: název kanálu
    { "name"_L1, QT_TRANSLATE_NOOP("Words", "name of the channel") },
    //: Czech: jméno
    { "givenName"_L1, QT_TRANSLATE_NOOP("Words", "given name") },
    //: Czech: příjmení
    { "familyName"_L1, QT_TRANSLATE_NOOP("Words", "family name") },
    //: Czech: titul před jménem
    { "titlesBefore"_L1, QT_TRANSLATE_NOOP("Words", "title before the name") },
    //: Czech: titul za jménem
    { "titlesAfter"_L1, QT_TRANSLATE_NOOP("Words", "title behind the name") },
    //: Czech: organizace
    { "organisation"_L1, QT_TRANSLATE_NOOP("Words", "organisation") },
    //: Czech: funkce
    { "role"_L1, QT_TRANSLATE_NOOP("Words", "role") },
    //: Czech: pohlaví
    { "gender"_L1, QT_TRANSLATE_NOOP("Words", "gender") },
    //: Czech: oslovení
    { "salutation"_L1, QT_TRANSLATE_NOOP("Words", "salutation") },
    //: Czech: adresa
    { "address"_L1, QT_TRANSLATE_NOOP("Words", "address") },
};

constexpr NamedText settingTexts[] = {
    //: Czech: adresa webu
    { "url"_L1, QT_TRANSLATE_NOOP("Words", "address of the website") },
    //: Czech: přihlašovací jméno
    { "user"_L1, QT_TRANSLATE_NOOP("Words", "sign-in name") },
    //: Czech: složka
    { "path"_L1, QT_TRANSLATE_NOOP("Words", "folder") },
};

constexpr NamedText activityTexts[] = {
    //: Czech: Příspěvek byl založen.
    { "created"_L1, QT_TRANSLATE_NOOP("Words", "The post was begun.") },
    //: Czech: Text byl upraven.
    { "edited"_L1, QT_TRANSLATE_NOOP("Words", "The text was edited.") },
    //: Czech: Text byl schválen.
    { "approved"_L1, QT_TRANSLATE_NOOP("Words", "The text was approved.") },
    //: Czech: Text byl předán ke schválení: %1.
    { "submitted"_L1, QT_TRANSLATE_NOOP("Words", "The text was handed over for approval: %1.") },
    //: Czech: Text byl vrácen s připomínkami: %1.
    { "returned"_L1, QT_TRANSLATE_NOOP("Words", "The text was returned with remarks: %1.") },
    //: Czech: Schválení bylo odvoláno: %1.
    { "approval-withdrawn"_L1, QT_TRANSLATE_NOOP("Words", "The approval was withdrawn: %1.") },
    //: Czech: Naléhavě zveřejněno bez schválení: %1.
    { "urgent"_L1, QT_TRANSLATE_NOOP("Words", "Published urgently without approval: %1.") },
    //: Czech: K textu přibyla připomínka.
    { "remarked"_L1, QT_TRANSLATE_NOOP("Words", "A remark was made on the text.") },
    //: Czech: Příspěvek byl odložen do archivu.
    { "archived"_L1, QT_TRANSLATE_NOOP("Words", "The post was put into the archive.") },
    //: Czech: Příspěvek byl vrácen z archivu.
    { "unarchived"_L1, QT_TRANSLATE_NOOP("Words", "The post was taken out of the archive.") },
    //: Czech: Příspěvek byl přesunut do koše.
    { "deleted"_L1, QT_TRANSLATE_NOOP("Words", "The post was moved to the bin.") },
    //: Czech: Příspěvek byl vrácen z koše.
    { "restored"_L1, QT_TRANSLATE_NOOP("Words", "The post was brought back from the bin.") },
    //: Czech: Byla vrácena starší verze (%1).
    { "brought-back"_L1, QT_TRANSLATE_NOOP("Words", "An older version was brought back (%1).") },
    //: Czech: Zveřejnění bylo naplánováno: %1.
    { "scheduled"_L1, QT_TRANSLATE_NOOP("Words", "Publishing was scheduled: %1.") },
    //: Czech: Čas zveřejnění byl změněn: %1.
    { "rescheduled"_L1, QT_TRANSLATE_NOOP("Words", "The time of publishing was changed: %1.") },
    //: Czech: Příspěvek byl stažen: %1.
    { "withdrawn"_L1, QT_TRANSLATE_NOOP("Words", "The post was withdrawn: %1.") },
    //: Czech: Změny byly uvolněny ke zveřejnění: %1.
    { "released"_L1, QT_TRANSLATE_NOOP("Words", "The changes were released for publishing: %1.") },
    //: Czech: Kontakt byl natrvalo vymazán.
    { "erased"_L1, QT_TRANSLATE_NOOP("Words", "A contact was erased for good.") },
    //: Czech: Kontakty byly převzaty (přidáno, doplněno): %1.
    { "imported"_L1, QT_TRANSLATE_NOOP("Words", "Contacts were imported (added, updated): %1.") },
    //: Czech: Převzetí kontaktů bylo vzato zpět (do koše, jako dřív): %1.
    { "import-undone"_L1, QT_TRANSLATE_NOOP("Words", "An import of contacts was taken back (binned, as before): %1.") },
    //: Czech: Souhlas byl změněn: %1.
    { "consent"_L1, QT_TRANSLATE_NOOP("Words", "A consent was changed: %1.") },
    //: Czech: Úpravy dvou lidí byly sloučeny: %1.
    { "merged"_L1, QT_TRANSLATE_NOOP("Words", "The changes of two people were merged: %1.") },
    //: Czech: Z dvojího znění zůstalo vlastní: %1.
    { "conflict-resolved, mine"_L1, QT_TRANSLATE_NOOP("Words", "Of two wordings the person's own was kept: %1.") },
    //: Czech: Z dvojího znění bylo převzato druhé: %1.
    { "conflict-resolved, theirs"_L1, QT_TRANSLATE_NOOP("Words", "Of two wordings the other one was taken: %1.") },
    //: Czech: Z dvojího znění vzniklo nové: %1.
    { "conflict-resolved, own"_L1, QT_TRANSLATE_NOOP("Words", "Of two wordings a new one was made: %1.") },
};

constexpr NamedText roleTexts[] = {
    //: Czech: redaktor
    { "editor"_L1, QT_TRANSLATE_NOOP("Words", "editor") },
    //: Czech: schvalovatel
    { "approver"_L1, QT_TRANSLATE_NOOP("Words", "approver") },
    //: Czech: zástupce schvalovatele
    { "deputy"_L1, QT_TRANSLATE_NOOP("Words", "deputy approver") },
    //: Czech: asistentka
    { "assistant"_L1, QT_TRANSLATE_NOOP("Words", "assistant") },
    //: Czech: starosta
    { "mayor"_L1, QT_TRANSLATE_NOOP("Words", "mayor") },
    //: Czech: správce
    { "administrator"_L1, QT_TRANSLATE_NOOP("Words", "administrator") },
};

constexpr NamedText dutyTexts[] = {
    //: Czech: píše a plánuje příspěvky
    { "editor"_L1, QT_TRANSLATE_NOOP("Words", "writes and schedules posts") },
    //: Czech: navíc schvaluje texty
    { "approver"_L1, QT_TRANSLATE_NOOP("Words", "also approves texts") },
    //: Czech: schvaluje za schvalovatele, když ho ten určí
    { "deputy"_L1, QT_TRANSLATE_NOOP("Words", "approves for an approver who says so") },
    //: Czech: stará se o kontakty a návštěvy u starosty
    { "assistant"_L1, QT_TRANSLATE_NOOP("Words", "looks after contacts and the mayor's visitors") },
    //: Czech: schvaluje a vidí návštěvy
    { "mayor"_L1, QT_TRANSLATE_NOOP("Words", "approves and sees the visitors") },
    //: Czech: spravuje server a účty
    { "administrator"_L1, QT_TRANSLATE_NOOP("Words", "manages the server and the accounts") },
};

QString lookUp(std::span<const NamedText> table, const QString &name)
{
    for (const auto &entry : table) {
        if (name == entry.name) {
            return QCoreApplication::translate("Words", entry.text);
        }
    }
    return {};
}

QString ownFieldName(const QString &field)
{
    //: Czech: %1 jen pro jeden kanál
    return SyncText::tr("%1 for one channel only").arg(fieldName(field));
}

QString settingName(const QString &key)
{
    const auto known = lookUp(settingTexts, key);
    //: Czech: nastavení kanálu (%1)
    return SyncText::tr("setting of the channel (%1)").arg(known.isEmpty() ? key : known);
}

QString fieldNames(const QString &commaSeparated)
{
    QStringList names;
    for (const auto &field : commaSeparated.split(u',', Qt::SkipEmptyParts)) {
        names.append(fieldName(field.trimmed()));
    }
    names.removeDuplicates();
    return names.join(u", "_s);
}

} // namespace

QString fieldName(const QString &field, const QString &documentId)
{
    const auto kind = documentId.section(u':', 0, 0);
    const auto ofKind = lookUp(kindFieldTexts, (kind == "inquiry"_L1 ? u"question"_s : kind) + u'.' + field);
    if (!ofKind.isEmpty()) {
        return ofKind;
    }
    if (field.startsWith("own."_L1)) {
        return ownFieldName(field.startsWith("own.crops."_L1) ? u"crop"_s : field.mid(4));
    }
    if (field.startsWith("settings."_L1)) {
        return settingName(field.mid(9));
    }
    const auto last = field.startsWith("attachments["_L1) ? field.section(u'.', -1) : field;
    const auto known = lookUp(fieldTexts, last == field || last != "title"_L1 ? last : u"fileName"_s);
    return known.isEmpty() ? u'"' + field + u'"' : known;
}

QString activitySentence(const QString &what, const QString &detail, const QString &channel)
{
    if (what == "conflict-resolved"_L1) { // its detail: the field and the side that was chosen
        const auto choice = lookUp(activityTexts, what + u", "_s + detail.section(u',', -1).trimmed());
        return choice.isEmpty() ? what : choice.arg(fieldName(detail.section(u',', 0, -2).trimmed()));
    }
    const auto sentence = lookUp(activityTexts, what);
    if (sentence.isEmpty()) {
        return what;
    }
    const auto told = what == "merged"_L1 ? fieldNames(detail) : channel.isEmpty() ? detail : channel;
    if (!sentence.contains("%1"_L1)) {
        return sentence;
    }
    if (told.isEmpty()) {
        return QString(sentence).remove(u": %1"_s).remove(u" (%1)"_s);
    }
    // What a person wrote may end like a sentence by itself.
    return told.endsWith(u'.') && sentence.endsWith("%1."_L1) ? sentence.chopped(1).arg(told) : sentence.arg(told);
}

QString roleName(const QString &role)
{
    const auto known = lookUp(roleTexts, role);
    return known.isEmpty() ? role : known;
}

QString roleDuty(const QString &role)
{
    return lookUp(dutyTexts, role);
}

bool isWomansName(const QString &name)
{
    return name.trimmed().endsWith(u'á');
}

QString changedSamePlace(const QString &name)
{
    if (name.isEmpty()) {
        //: Czech: Stejné místo mezitím změnil někdo jiný.
        return SyncText::tr("Somebody else changed the same place meanwhile.");
    }
    if (isWomansName(name)) {
        //: Czech: %1 mezitím změnila stejné místo.
        return SyncText::tr("%1 changed the same place meanwhile.", "a woman").arg(name);
    }
    //: Czech: Stejné místo mezitím změnil někdo jiný: %1.
    return SyncText::tr("%1 changed the same place meanwhile.").arg(name);
}

QString takeWordingOf(const QString &name)
{
    if (name.isEmpty()) {
        //: Czech: Vzít druhé
        return SyncText::tr("Take the other one");
    }
    //: Czech: Vzít druhé (%1)
    return SyncText::tr("Take the other one (%1)").arg(name);
}

QString presentHere(const QStringList &names)
{
    if (names.isEmpty()) {
        return {};
    }
    if (names.size() == 1) {
        //: Czech: Právě tu píše %1.
        return SyncText::tr("%1 is writing here just now.").arg(names.first());
    }
    //: Czech: Právě tu píšou %1 a %2.
    return SyncText::tr("%1 and %2 are writing here just now.")
        .arg(names.mid(0, names.size() - 1).join(u", "_s), names.last());
}

} // namespace bubenik::words
