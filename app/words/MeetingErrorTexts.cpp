// What stands in the way of a meeting and of the answers to it, in words (meetings/).
#include "words/ErrorTexts.h"

namespace bubenik::words {

namespace {

const ErrorText meetingTable[] = {
    { ErrorKind::Unsupported, "no-mailbox",
        //: Czech: žádná schránka
        QT_TRANSLATE_NOOP("Words", "no mailbox"),
        //: Czech: Tento kanál nemá nastavenou poštovní schránku.
        QT_TRANSLATE_NOOP("Words", "No mailbox is set for this channel."),
        //: Czech: Odpovědi nelze číst.
        QT_TRANSLATE_NOOP("Words", "Answers cannot be read."),
        //: Czech: Doplňte do nastavení kanálu server poštovní schránky.
        QT_TRANSLATE_NOOP("Words", "Add the server of the mailbox to the channel's settings."),
        "" },
    { ErrorKind::Invalid, "no-posts",
        //: Czech: nepřijímá příspěvky
        QT_TRANSLATE_NOOP("Words", "takes no posts"),
        //: Czech: Tímto kanálem se příspěvky neposílají, jen pozvánky.
        QT_TRANSLATE_NOOP("Words", "Posts do not go out by this channel, only invitations."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
        //: Czech: Vyberte jiný kanál.
        QT_TRANSLATE_NOOP("Words", "Choose another channel."),
        "" },
    { ErrorKind::Unsupported, "no-posts",
        //: Czech: nepřijímá příspěvky
        QT_TRANSLATE_NOOP("Words", "takes no posts"),
        //: Czech: Tímto kanálem se příspěvky neposílají, jen pozvánky.
        QT_TRANSLATE_NOOP("Words", "Posts do not go out by this channel, only invitations."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
        //: Czech: Vyberte jiný kanál.
        QT_TRANSLATE_NOOP("Words", "Choose another channel."),
        "" },
    { ErrorKind::NotFound, "mailbox",
        //: Czech: taková schránka není
        QT_TRANSLATE_NOOP("Words", "no such mailbox"),
        //: Czech: Server nemá složku schránky %2.
        QT_TRANSLATE_NOOP("Words", "The server has no mailbox folder called %2."),
        //: Czech: Odpovědi nelze číst.
        QT_TRANSLATE_NOOP("Words", "Answers cannot be read."),
        //: Czech: Opravte složku schránky v nastavení kanálu.
        QT_TRANSLATE_NOOP("Words", "Correct the mailbox folder in the channel's settings."),
        "" },
    { ErrorKind::NotFound, "meeting",
        //: Czech: takové setkání není
        QT_TRANSLATE_NOOP("Words", "no such meeting"),
        //: Czech: Takové setkání tu není.
        QT_TRANSLATE_NOOP("Words", "There is no such meeting."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
        //: Czech: Nechte si setkání vypsat a vyberte z nich.
        QT_TRANSLATE_NOOP("Words", "List the meetings and take one of them."),
        "" },
    { ErrorKind::NotFound, "invitation",
        //: Czech: taková pozvánka není
        QT_TRANSLATE_NOOP("Words", "no such invitation"),
        //: Czech: Taková pozvánka tu není.
        QT_TRANSLATE_NOOP("Words", "There is no such invitation."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
        //: Czech: Nechte si vypsat pozvánky setkání a vyberte z nich.
        QT_TRANSLATE_NOOP("Words", "List the invitations of the meeting and take one of them."),
        "" },
    { ErrorKind::Invalid, "no-audience",
        //: Czech: koho pozvat
        QT_TRANSLATE_NOOP("Words", "nobody to invite"),
        //: Czech: Setkání nemá koho pozvat.
        QT_TRANSLATE_NOOP("Words", "The meeting is for nobody."),
        //: Czech: Nic se neodeslalo.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent."),
        //: Czech: Přidejte k němu skupiny, ulice nebo kontakty.
        QT_TRANSLATE_NOOP("Words", "Add groups, streets or contacts to it."),
        "" },
    { ErrorKind::Invalid, "meeting-time",
        //: Czech: časy nesedí
        QT_TRANSLATE_NOOP("Words", "times do not fit"),
        //: Czech: Setkání musí skončit po svém začátku, nejpozději do čtrnácti dnů.
        QT_TRANSLATE_NOOP("Words", "The meeting must end after it begins, within a fortnight."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
        //: Czech: Opravte časy.
        QT_TRANSLATE_NOOP("Words", "Correct the times."),
        "" },
    { ErrorKind::Invalid, "empty-place",
        //: Czech: chybí místo
        QT_TRANSLATE_NOOP("Words", "no place"),
        //: Czech: Setkání nemá místo konání.
        QT_TRANSLATE_NOOP("Words", "The meeting has no place."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
        //: Czech: Napište, kde se koná.
        QT_TRANSLATE_NOOP("Words", "Say where it is."),
        "" },
    { ErrorKind::Invalid, "meeting-cancelled",
        //: Czech: už zrušeno
        QT_TRANSLATE_NOOP("Words", "cancelled already"),
        //: Czech: Setkání už je zrušené.
        QT_TRANSLATE_NOOP("Words", "The meeting is cancelled already."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
        //: Czech: Má-li se přece konat, založte nové.
        QT_TRANSLATE_NOOP("Words", "To hold it after all, make a new one."),
        "" },
    { ErrorKind::Invalid, "not-invited",
        //: Czech: není mezi pozvanými
        QT_TRANSLATE_NOOP("Words", "not invited"),
        //: Czech: Tento kontakt nebyl na setkání pozván.
        QT_TRANSLATE_NOOP("Words", "This contact was not invited to the meeting."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
        //: Czech: Nejdřív ho pozvěte.
        QT_TRANSLATE_NOOP("Words", "Invite them first."),
        "" },
    { ErrorKind::Invalid, "not-uncertain",
        //: Czech: není co rozhodovat
        QT_TRANSLATE_NOOP("Words", "nothing to decide"),
        //: Czech: Tato pozvánka není nejistá ani neúspěšná.
        QT_TRANSLATE_NOOP("Words", "This invitation is neither uncertain nor failed."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
        //: Czech: Podívejte se znovu na její stav.
        QT_TRANSLATE_NOOP("Words", "Look at its state again."),
        "" },
    { ErrorKind::Invalid, "no-reply",
        //: Czech: není v tom odpověď
        QT_TRANSLATE_NOOP("Words", "no answer in it"),
        //: Czech: V tomto souboru není odpověď na pozvánku.
        QT_TRANSLATE_NOOP("Words", "There is no answer to an invitation in this file."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
        //: Czech: Uložte celou zprávu nebo její kalendářovou část a zkuste to s ní.
        QT_TRANSLATE_NOOP("Words", "Save the whole message or its calendar part, and try that."),
        "" },
    { ErrorKind::Invalid, "not-a-calendar",
        //: Czech: kalendář ani zpráva
        QT_TRANSLATE_NOOP("Words", "neither calendar nor message"),
        //: Czech: Tento soubor není kalendář ani zpráva.
        QT_TRANSLATE_NOOP("Words", "This file is neither a calendar nor a message."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
        //: Czech: Uložte celou zprávu nebo její kalendářovou část a zkuste to s ní.
        QT_TRANSLATE_NOOP("Words", "Save the whole message or its calendar part, and try that."),
        "" },
    { ErrorKind::NotFound, "remark",
        //: Czech: taková připomínka není
        QT_TRANSLATE_NOOP("Words", "no such remark"),
        //: Czech: Taková připomínka tu není.
        QT_TRANSLATE_NOOP("Words", "There is no such remark."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
        //: Czech: Nechte si vypsat připomínky ze setkání a vyberte z nich.
        QT_TRANSLATE_NOOP("Words", "List the remarks of the meeting and take one of them."),
        "" },
    { ErrorKind::NotFound, "reply",
        //: Czech: taková odpověď není
        QT_TRANSLATE_NOOP("Words", "no such answer"),
        //: Czech: Taková odpověď tu není.
        QT_TRANSLATE_NOOP("Words", "There is no such answer."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
        //: Czech: Nechte si vypsat odpovědi od nepozvaných a vyberte z nich.
        QT_TRANSLATE_NOOP("Words", "List the answers of those who were not invited and take one of them."),
        "" },
    { ErrorKind::NotFound, "meeting-template",
        //: Czech: taková šablona není
        QT_TRANSLATE_NOOP("Words", "no such template"),
        //: Czech: Taková šablona setkání tu není.
        QT_TRANSLATE_NOOP("Words", "There is no such template of a meeting."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
        //: Czech: Nechte si vypsat šablony a vyberte z nich.
        QT_TRANSLATE_NOOP("Words", "List the templates and take one of them."),
        "" },
    { ErrorKind::Invalid, "meeting-template",
        //: Czech: šablona je poškozená
        QT_TRANSLATE_NOOP("Words", "the template is broken"),
        //: Czech: Šablona setkání %2 je poškozená: chybí v ní název nebo čas, nebo je v ní něco, čemu Bubeník nerozumí.
        QT_TRANSLATE_NOOP("Words", "The template %2 is broken: its name or hour is missing, or there is something in it that cannot be read."),
        //: Czech: Nic jiného se tím nepokazilo.
        QT_TRANSLATE_NOOP("Words", "Nothing else is harmed by it."),
        //: Czech: Smažte ji a uložte novou z některého setkání.
        QT_TRANSLATE_NOOP("Words", "Delete it, and save a new one from a meeting."),
        "" },
    { ErrorKind::Invalid, "remark-empty",
        //: Czech: chybí text
        QT_TRANSLATE_NOOP("Words", "no text"),
        //: Czech: Připomínka nemá text.
        QT_TRANSLATE_NOOP("Words", "The remark has no text."),
        //: Czech: Nic se nezapsalo.
        QT_TRANSLATE_NOOP("Words", "Nothing was written down."),
        //: Czech: Napište, co kdo řekl.
        QT_TRANSLATE_NOOP("Words", "Write what was said."),
        "" },
    { ErrorKind::Invalid, "attendee-name",
        //: Czech: chybí jméno
        QT_TRANSLATE_NOOP("Words", "no name"),
        //: Czech: Kdo přišel, nemá jméno.
        QT_TRANSLATE_NOOP("Words", "Whoever came has no name."),
        //: Czech: Nic se nezapsalo.
        QT_TRANSLATE_NOOP("Words", "Nothing was written down."),
        //: Czech: Napište jméno.
        QT_TRANSLATE_NOOP("Words", "Write the name."),
        "" },
    { ErrorKind::Invalid, "nothing-said",
        //: Czech: není o čem psát
        QT_TRANSLATE_NOOP("Words", "nothing to tell"),
        //: Czech: Na tomto setkání zatím není zapsaná žádná připomínka ani nikdo, kdo přišel.
        QT_TRANSLATE_NOOP("Words", "Neither remarks nor anybody who came are written down for this meeting."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
        //: Czech: Zapište nejdřív, kdo přišel a co zaznělo.
        QT_TRANSLATE_NOOP("Words", "Write down first who came and what was said."),
        "" },
    { ErrorKind::Invalid, "unknown-meeting",
        //: Czech: neznámé setkání
        QT_TRANSLATE_NOOP("Words", "an unknown meeting"),
        //: Czech: Odpověď je na setkání, které tu není.
        QT_TRANSLATE_NOOP("Words", "The answer is to a meeting that is not known here."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
        //: Czech: Zjistěte, na co dotyčný odpovídá, nebo odpověď odložte.
        QT_TRANSLATE_NOOP("Words", "Find out what they answer to, or put it aside."),
        "" },
    { ErrorKind::Busy, "inviting",
        //: Czech: už se odesílá
        QT_TRANSLATE_NOOP("Words", "already sending"),
        //: Czech: Pozvánky z této pracovní složky právě odesílá jiný proces.
        QT_TRANSLATE_NOOP("Words", "Another process sends invitations of this workspace."),
        //: Czech: Nic neodejde dvakrát.
        QT_TRANSLATE_NOOP("Words", "Nothing goes out twice."),
        //: Czech: Počkejte, až skončí.
        QT_TRANSLATE_NOOP("Words", "Wait until it is done."),
        "" },
};

} // namespace

std::span<const ErrorText> meetingErrorTexts()
{
    return meetingTable;
}

} // namespace bubenik::words
