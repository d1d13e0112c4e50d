// What cannot be done as it was asked, in words. Each text has its Czech wording above it for the
// translators. %1 is the channel ("The channel “Web”"), always the subject of its sentence; %2 what the error concerns.
#include "words/ErrorTexts.h"

namespace bubenik::words {

namespace {

const ErrorText inputTable[] = {
    { ErrorKind::Invalid, "",
        //: Czech: nelze použít
        QT_TRANSLATE_NOOP("Words", "cannot be used"),
        //: Czech: Takto to použít nejde.
        QT_TRANSLATE_NOOP("Words", "This cannot be used as it is."),
        //: Czech: Pro občany se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed for citizens."),
        //: Czech: V podrobnostech je, co vadí. Opravte to a zkuste znovu.
        QT_TRANSLATE_NOOP("Words", "The details say what is wrong. Put it right and try again."),
        "" },
    { ErrorKind::Invalid, "past",
        //: Czech: čas už minul
        QT_TRANSLATE_NOOP("Words", "the time has passed"),
        //: Czech: Tento čas už minul.
        QT_TRANSLATE_NOOP("Words", "That time has already passed."),
        //: Czech: Nic není naplánováno, k občanům tedy nic nepůjde.
        QT_TRANSLATE_NOOP("Words", "Nothing was scheduled, so nothing will go out to citizens."),
        //: Czech: Zvolte pozdější čas, nebo zveřejněte hned.
        QT_TRANSLATE_NOOP("Words", "Choose a later time, or publish now."),
        //: Czech: Zvolit jiný čas
        QT_TRANSLATE_NOOP("Words", "Choose another time") },
    { ErrorKind::Invalid, "too-soon",
        //: Czech: příliš brzy
        QT_TRANSLATE_NOOP("Words", "the time is too near"),
        //: Czech: Tento čas je příliš blízko.
        QT_TRANSLATE_NOOP("Words", "That time is too near."),
        //: Czech: Nic není naplánováno, k občanům tedy nic nepůjde.
        QT_TRANSLATE_NOOP("Words", "Nothing was scheduled, so nothing will go out to citizens."),
        //: Czech: Zvolte čas aspoň o pár minut později, nebo zveřejněte hned.
        QT_TRANSLATE_NOOP("Words", "Choose a time at least a few minutes ahead, or publish now."),
        //: Czech: Zvolit jiný čas
        QT_TRANSLATE_NOOP("Words", "Choose another time") },
    { ErrorKind::Invalid, "skipped-hour",
        //: Czech: hodina neexistuje
        QT_TRANSLATE_NOOP("Words", "the hour does not exist"),
        //: Czech: Tato hodina neexistuje, při změně na letní čas se přeskakuje.
        QT_TRANSLATE_NOOP("Words", "That hour does not exist: summer time skips it."),
        //: Czech: Nic není naplánováno, k občanům tedy nic nepůjde.
        QT_TRANSLATE_NOOP("Words", "Nothing was scheduled, so nothing will go out to citizens."),
        //: Czech: Zvolte čas před druhou nebo po třetí hodině ranní.
        QT_TRANSLATE_NOOP("Words", "Choose a time before two or after three in the morning."),
        //: Czech: Zvolit jiný čas
        QT_TRANSLATE_NOOP("Words", "Choose another time") },
    { ErrorKind::Invalid, "bad-time",
        //: Czech: nesrozumitelný čas
        QT_TRANSLATE_NOOP("Words", "not a time"),
        //: Czech: Toto není datum a čas: %2.
        QT_TRANSLATE_NOOP("Words", "This is not a date and time: %2."),
        //: Czech: Nic není naplánováno, k občanům tedy nic nepůjde.
        QT_TRANSLATE_NOOP("Words", "Nothing was scheduled, so nothing will go out to citizens."),
        //: Czech: Zapište ho jako 2026-12-01T10:00.
        QT_TRANSLATE_NOOP("Words", "Write it as 2026-12-01T10:00."),
        //: Czech: Zvolit jiný čas
        QT_TRANSLATE_NOOP("Words", "Choose another time") },
    { ErrorKind::Invalid, "empty-title",
        //: Czech: chybí titulek
        QT_TRANSLATE_NOOP("Words", "the title is missing"),
        //: Czech: Příspěvek nemá titulek.
        QT_TRANSLATE_NOOP("Words", "The post has no title."),
        //: Czech: Nic není naplánováno, k občanům tedy nic nepůjde.
        QT_TRANSLATE_NOOP("Words", "Nothing was scheduled, so nothing will go out to citizens."),
        //: Czech: Napište titulek.
        QT_TRANSLATE_NOOP("Words", "Write a title."),
        //: Czech: Otevřít příspěvek
        QT_TRANSLATE_NOOP("Words", "Open the post") },
    { ErrorKind::Invalid, "empty-body",
        //: Czech: chybí text
        QT_TRANSLATE_NOOP("Words", "the text is missing"),
        //: Czech: Příspěvek nemá text.
        QT_TRANSLATE_NOOP("Words", "The post has no text."),
        //: Czech: Nic není naplánováno, k občanům tedy nic nepůjde.
        QT_TRANSLATE_NOOP("Words", "Nothing was scheduled, so nothing will go out to citizens."),
        //: Czech: Napište text.
        QT_TRANSLATE_NOOP("Words", "Write the text."),
        //: Czech: Otevřít příspěvek
        QT_TRANSLATE_NOOP("Words", "Open the post") },
    { ErrorKind::Invalid, "already-scheduled",
        //: Czech: už naplánováno
        QT_TRANSLATE_NOOP("Words", "already scheduled"),
        //: Czech: Příspěvek už je pro tento kanál naplánovaný.
        QT_TRANSLATE_NOOP("Words", "The post is already scheduled for this channel."),
        //: Czech: Vyjde jednou, v čase nastaveném dříve.
        QT_TRANSLATE_NOOP("Words", "It goes out once, at the time that was set before."),
        //: Czech: Chcete-li změnit čas, přeplánujte ho.
        QT_TRANSLATE_NOOP("Words", "To change the time, reschedule it."),
        //: Czech: Zvolit jiný čas
        QT_TRANSLATE_NOOP("Words", "Choose another time") },
    { ErrorKind::Invalid, "already-out",
        //: Czech: už je venku
        QT_TRANSLATE_NOOP("Words", "already out"),
        //: Czech: Příspěvek už na tomto kanálu vyšel.
        QT_TRANSLATE_NOOP("Words", "The post is already out on this channel."),
        //: Czech: Občané ho mohou číst, podruhé se nezveřejní.
        QT_TRANSLATE_NOOP("Words", "Citizens can read it; it does not go out a second time."),
        //: Czech: Upravte ho a zveřejněte změny, nebo ho stáhněte.
        QT_TRANSLATE_NOOP("Words", "Edit it and publish the changes, or withdraw it."),
        //: Czech: Otevřít příspěvek
        QT_TRANSLATE_NOOP("Words", "Open the post") },
    { ErrorKind::Invalid, "no-channel",
        //: Czech: neznámý kanál
        QT_TRANSLATE_NOOP("Words", "no such channel"),
        //: Czech: Takový kanál tu není.
        QT_TRANSLATE_NOOP("Words", "There is no such channel."),
        //: Czech: Nic není naplánováno, k občanům tedy nic nepůjde.
        QT_TRANSLATE_NOOP("Words", "Nothing was scheduled, so nothing will go out to citizens."),
        //: Czech: Nastavte kanál v Nastavení, nebo vyberte jiný.
        QT_TRANSLATE_NOOP("Words", "Set the channel up in Settings, or choose another one."),
        //: Czech: Otevřít nastavení
        QT_TRANSLATE_NOOP("Words", "Open settings") },
    { ErrorKind::NotFound, "channel",
        //: Czech: neznámý kanál
        QT_TRANSLATE_NOOP("Words", "no such channel"),
        //: Czech: Takový kanál tu není.
        QT_TRANSLATE_NOOP("Words", "There is no such channel."),
        //: Czech: Nic není naplánováno, k občanům tedy nic nepůjde.
        QT_TRANSLATE_NOOP("Words", "Nothing was scheduled, so nothing will go out to citizens."),
        //: Czech: Nastavte kanál v Nastavení, nebo vyberte jiný.
        QT_TRANSLATE_NOOP("Words", "Set the channel up in Settings, or choose another one."),
        //: Czech: Otevřít nastavení
        QT_TRANSLATE_NOOP("Words", "Open settings") },
    { ErrorKind::NotFound, "post",
        //: Czech: neznámý příspěvek
        QT_TRANSLATE_NOOP("Words", "no such post"),
        //: Czech: Takový příspěvek v této pracovní složce není.
        QT_TRANSLATE_NOOP("Words", "There is no such post in this workspace."),
        //: Czech: Pro občany se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed for citizens."),
        //: Czech: Podívejte se, zda nebyl smazán, nebo ho vyhledejte podle titulku.
        QT_TRANSLATE_NOOP("Words", "Look whether it was deleted, or search for its title."),
        "" },
    { ErrorKind::NotFound, "delivery",
        //: Czech: nic tam není naplánováno
        QT_TRANSLATE_NOOP("Words", "nothing is scheduled there"),
        //: Czech: Z tohoto příspěvku tu není nic naplánováno ani zveřejněno.
        QT_TRANSLATE_NOOP("Words", "Nothing of this post is scheduled or out on this channel."),
        //: Czech: Pro občany se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed for citizens."),
        //: Czech: Nejdřív ho naplánujte.
        QT_TRANSLATE_NOOP("Words", "Schedule it first."),
        "" },
    { ErrorKind::NotFound, "workspace",
        //: Czech: chybí pracovní složka
        QT_TRANSLATE_NOOP("Words", "no workspace"),
        //: Czech: Tato složka není pracovní složka Bubeníka.
        QT_TRANSLATE_NOOP("Words", "There is no workspace in this folder."),
        //: Czech: Toho, co už je zveřejněné, se to netýká.
        QT_TRANSLATE_NOOP("Words", "What is already published is not touched."),
        //: Czech: Vyberte jinou složku, nebo založte novou pracovní složku.
        QT_TRANSLATE_NOOP("Words", "Choose another folder, or make a new workspace."),
        "" },
    { ErrorKind::Conflict, "exists",
        //: Czech: už existuje
        QT_TRANSLATE_NOOP("Words", "already exists"),
        //: Czech: Pracovní složka už tu je.
        QT_TRANSLATE_NOOP("Words", "There already is a workspace here."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "It was not touched."),
        //: Czech: Otevřete ji, nebo vyberte jinou složku.
        QT_TRANSLATE_NOOP("Words", "Open it, or choose another folder."),
        "" },
    { ErrorKind::Conflict, "channel-exists",
        //: Czech: už existuje
        QT_TRANSLATE_NOOP("Words", "already exists"),
        //: Czech: Kanál s tímto označením už tu je.
        QT_TRANSLATE_NOOP("Words", "There already is a channel with this name."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "It was not touched."),
        //: Czech: Zvolte jiné označení, nebo nejdřív odeberte ten starý.
        QT_TRANSLATE_NOOP("Words", "Choose another name, or remove the old one first."),
        "" },
    { ErrorKind::Invalid, "deleted",
        //: Czech: v koši
        QT_TRANSLATE_NOOP("Words", "in the bin"),
        //: Czech: Příspěvek je v koši.
        QT_TRANSLATE_NOOP("Words", "The post is in the bin."),
        //: Czech: Nic není naplánováno, k občanům tedy nic nepůjde.
        QT_TRANSLATE_NOOP("Words", "Nothing was scheduled, so nothing will go out to citizens."),
        //: Czech: Nejdřív ho obnovte z koše.
        QT_TRANSLATE_NOOP("Words", "Bring it back from the bin first."),
        //: Czech: Otevřít příspěvek
        QT_TRANSLATE_NOOP("Words", "Open the post") },
    { ErrorKind::Invalid, "under-way",
        //: Czech: právě se odesílá
        QT_TRANSLATE_NOOP("Words", "being sent just now"),
        //: Czech: Právě se odesílá, nebo se ještě neví, zda dorazilo.
        QT_TRANSLATE_NOOP("Words", "It is being sent at this moment, or nobody knows yet whether it arrived."),
        //: Czech: Občané to už mohou vidět.
        QT_TRANSLATE_NOOP("Words", "Citizens may see it already."),
        //: Czech: Počkejte, až se to vyjasní, a zkuste to znovu.
        QT_TRANSLATE_NOOP("Words", "Wait until it is settled, then try again."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Invalid, "not-scheduled",
        //: Czech: nic tam není naplánováno
        QT_TRANSLATE_NOOP("Words", "nothing is scheduled there"),
        //: Czech: Z tohoto příspěvku tu není nic naplánováno ani zveřejněno.
        QT_TRANSLATE_NOOP("Words", "Nothing of this post is scheduled or out on this channel."),
        //: Czech: Pro občany se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed for citizens."),
        //: Czech: Nejdřív ho naplánujte.
        QT_TRANSLATE_NOOP("Words", "Schedule it first."),
        "" },
    { ErrorKind::Invalid, "not-unconfirmed",
        //: Czech: nic není nejisté
        QT_TRANSLATE_NOOP("Words", "nothing is uncertain"),
        //: Czech: Není co rozhodovat, ví se, zda to dorazilo.
        QT_TRANSLATE_NOOP("Words", "There is nothing to settle: it is known whether it arrived."),
        //: Czech: Pro občany se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed for citizens."),
        //: Czech: Podívejte se na jeho stav.
        QT_TRANSLATE_NOOP("Words", "Look at its state."),
        "" },
    { ErrorKind::NotFound, "no-item",
        //: Czech: taková položka tam není
        QT_TRANSLATE_NOOP("Words", "there is no such item"),
        //: Czech: Pod touto adresou tam nic není.
        QT_TRANSLATE_NOOP("Words", "Nothing was found there under this address."),
        //: Czech: Pro občany se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed for citizens."),
        //: Czech: Otevřete si ji v prohlížeči a adresu zkopírujte znovu.
        QT_TRANSLATE_NOOP("Words", "Open the item in the browser and copy its address anew."),
        "" },
    { ErrorKind::Invalid, "remote-id",
        //: Czech: to není adresa položky
        QT_TRANSLATE_NOOP("Words", "no address of an item"),
        //: Czech: Tohle není ani adresa, ani číslo položky na tomto kanálu.
        QT_TRANSLATE_NOOP("Words", "This is neither an address nor a number of an item there."),
        //: Czech: Pro občany se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed for citizens."),
        //: Czech: Otevřete si ji v prohlížeči a adresu zkopírujte znovu.
        QT_TRANSLATE_NOOP("Words", "Open the item in the browser and copy its address anew."),
        "" },
    { ErrorKind::Invalid, "no-foreign-change",
        //: Czech: nikdo to nezměnil
        QT_TRANSLATE_NOOP("Words", "nobody changed it"),
        //: Czech: Na webu to nikdo jiný nezměnil.
        QT_TRANSLATE_NOOP("Words", "Nobody else changed it on the website."),
        //: Czech: Pro občany se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed for citizens."),
        //: Czech: Není z čeho vybírat.
        QT_TRANSLATE_NOOP("Words", "There is nothing to choose from."),
        "" },
    { ErrorKind::Invalid, "nothing-to-retry",
        //: Czech: není co zkoušet znovu
        QT_TRANSLATE_NOOP("Words", "nothing to try again"),
        //: Czech: Není co zkoušet znovu.
        QT_TRANSLATE_NOOP("Words", "There is nothing to try again."),
        //: Czech: Pro občany se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed for citizens."),
        //: Czech: Podívejte se na jeho stav.
        QT_TRANSLATE_NOOP("Words", "Look at its state."),
        "" },
    { ErrorKind::Invalid, "channel-in-use",
        //: Czech: čekají na něj zprávy
        QT_TRANSLATE_NOOP("Words", "deliveries wait for it"),
        //: Czech: Na tento kanál ještě čekají zprávy: %2.
        QT_TRANSLATE_NOOP("Words", "Deliveries still wait for this channel: %2."),
        //: Czech: Nebyl odebrán, takže naplánované zprávy vyjdou.
        QT_TRANSLATE_NOOP("Words", "It was not removed, so what was planned still goes out."),
        //: Czech: Nejdřív je zrušte, nebo nechte vyjít.
        QT_TRANSLATE_NOOP("Words", "Cancel them or let them go out first."),
        "" },
};

} // namespace

std::span<const ErrorText> inputErrorTexts()
{
    return inputTable;
}

} // namespace bubenik::words
