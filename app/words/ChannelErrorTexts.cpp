// What can go wrong between here and the citizens, in words. Each text has its Czech wording above it for the
// translators. %1 is the channel ("The channel “Web”"), always the subject of its sentence; %2 what the error concerns.
#include "words/ErrorTexts.h"

namespace bubenik::words {

namespace {

const ErrorText channelTable[] = {
    { ErrorKind::Offline, "",
        //: Czech: bez spojení
        QT_TRANSLATE_NOOP("Words", "no connection"),
        //: Czech: %1 není dostupný.
        QT_TRANSLATE_NOOP("Words", "%1 cannot be reached."),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Nemusíte nic dělat: jakmile se spojení obnoví, Bubeník to odešle sám.
        QT_TRANSLATE_NOOP("Words", "Nothing needs doing: Bubeník sends it by itself as soon as the connection is back."),
        //: Czech: Zkusit hned
        QT_TRANSLATE_NOOP("Words", "Try now") },
    { ErrorKind::Offline, "tls-untrusted",
        //: Czech: nedůvěryhodný certifikát
        QT_TRANSLATE_NOOP("Words", "untrusted certificate"),
        //: Czech: Certifikát webu není důvěryhodný.
        QT_TRANSLATE_NOOP("Words", "The website's certificate is not trusted."),
        //: Czech: Nic se neodeslalo, protože místo webu by mohl odpovídat někdo cizí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, because somebody else could be answering in the website's place."),
        //: Czech: Zkontrolujte datum a čas v tomto počítači a požádejte správce webu o obnovení certifikátu.
        QT_TRANSLATE_NOOP("Words", "Check the date and time of this computer, and ask the website's administrator to renew the certificate."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::UnknownOutcome, "",
        //: Czech: neví se, zda dorazilo
        QT_TRANSLATE_NOOP("Words", "outcome unknown"),
        //: Czech: Odpověď se cestou ztratila.
        QT_TRANSLATE_NOOP("Words", "The answer was lost on its way."),
        //: Czech: Zpráva už může být venku, ale nemusí. Znovu se neposílá, aby ji občané nedostali dvakrát.
        QT_TRANSLATE_NOOP("Words", "The news may be out, or not. It is not sent again, so that citizens do not get it twice."),
        //: Czech: Bubeník to sám dohledá. Kdyby se to nepodařilo, podívejte se na web a řekněte, co tam vidíte.
        QT_TRANSLATE_NOOP("Words", "Bubeník looks it up by itself. Should it not find out, look at the website and say what you see there."),
        //: Czech: Podívat se
        QT_TRANSLATE_NOOP("Words", "Look now") },
    { ErrorKind::RateLimited, "",
        //: Czech: web žádá o strpení
        QT_TRANSLATE_NOOP("Words", "asked to wait"),
        //: Czech: %1 žádá o strpení, přišlo mnoho požadavků najednou.
        QT_TRANSLATE_NOOP("Words", "%1 asks for patience: too many requests came at once."),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Nemusíte nic dělat, Bubeník to zkusí sám znovu.
        QT_TRANSLATE_NOOP("Words", "Nothing needs doing: Bubeník tries again by itself."),
        "" },
    { ErrorKind::Server, "",
        //: Czech: porucha na druhé straně
        QT_TRANSLATE_NOOP("Words", "fault on the other side"),
        //: Czech: %1 má poruchu na své straně.
        QT_TRANSLATE_NOOP("Words", "%1 has a fault on its side."),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Bubeník to zkouší sám znovu. Pokud to trvá, dejte vědět správci webu.
        QT_TRANSLATE_NOOP("Words", "Bubeník tries again by itself. If it lasts, tell the website's administrator."),
        //: Czech: Zkusit hned
        QT_TRANSLATE_NOOP("Words", "Try now") },
    { ErrorKind::Rejected, "",
        //: Czech: obsah odmítnut
        QT_TRANSLATE_NOOP("Words", "content refused"),
        //: Czech: %1 tento obsah nepřijal.
        QT_TRANSLATE_NOOP("Words", "%1 did not accept this content."),
        //: Czech: Zpráva nevyšla a poslat totéž znovu by nepomohlo.
        QT_TRANSLATE_NOOP("Words", "The news did not go out, and sending the same once more would not help."),
        //: Czech: V podrobnostech je, co mu vadí. Upravte text nebo obrázky a zveřejněte znovu.
        QT_TRANSLATE_NOOP("Words", "The details say what it minds. Change the text or the pictures and publish again."),
        //: Czech: Otevřít příspěvek
        QT_TRANSLATE_NOOP("Words", "Open the post") },
    { ErrorKind::TooLarge, "",
        //: Czech: příliš velký soubor
        QT_TRANSLATE_NOOP("Words", "file too large"),
        //: Czech: Příloha je větší, než kanál dovoluje.
        QT_TRANSLATE_NOOP("Words", "An attachment is larger than the channel takes."),
        //: Czech: Zpráva nevyšla.
        QT_TRANSLATE_NOOP("Words", "The news did not go out."),
        //: Czech: Zmenšete obrázek nebo zkraťte nahrávku, případně požádejte správce webu o zvýšení limitu.
        QT_TRANSLATE_NOOP("Words", "Make the picture smaller or the recording shorter, or ask the website's administrator to raise the limit."),
        //: Czech: Otevřít příspěvek
        QT_TRANSLATE_NOOP("Words", "Open the post") },
    { ErrorKind::NotFound, "",
        //: Czech: už tam není
        QT_TRANSLATE_NOOP("Words", "no longer there"),
        //: Czech: Položka už tam není.
        QT_TRANSLATE_NOOP("Words", "The item is no longer there."),
        //: Czech: Občané ji už nevidí.
        QT_TRANSLATE_NOOP("Words", "Citizens no longer see it."),
        //: Czech: Pokud ji mají vidět, zveřejněte ji znovu, jinak ji zrušte i tady.
        QT_TRANSLATE_NOOP("Words", "If they should see it, publish it again; otherwise cancel it here too."),
        //: Czech: Zveřejnit znovu
        QT_TRANSLATE_NOOP("Words", "Publish again") },
    { ErrorKind::Conflict, "",
        //: Czech: změněno na webu
        QT_TRANSLATE_NOOP("Words", "changed on the website"),
        //: Czech: Text mezitím někdo změnil přímo na webu.
        QT_TRANSLATE_NOOP("Words", "Somebody changed the text on the website meanwhile."),
        //: Czech: Občané vidí změněný text. Neztratila se vaše ani jejich verze.
        QT_TRANSLATE_NOOP("Words", "Citizens see the changed text. Neither your version nor theirs is lost."),
        //: Czech: Porovnejte obě verze a rozhodněte, která platí.
        QT_TRANSLATE_NOOP("Words", "Compare the two and choose: keep yours, or take theirs."),
        //: Czech: Porovnat
        QT_TRANSLATE_NOOP("Words", "Compare") },
    { ErrorKind::Missed, "",
        //: Czech: nestihlo se včas
        QT_TRANSLATE_NOOP("Words", "missed its time"),
        //: Czech: Čas zveřejnění minul dřív, než se podařilo odeslat.
        QT_TRANSLATE_NOOP("Words", "The time passed before it could be sent."),
        //: Czech: Občané to neviděli. Opožděně se samo neodešle, protože už to nemusí platit.
        QT_TRANSLATE_NOOP("Words", "Citizens have not seen it. It does not go out late by itself, because it may no longer be true."),
        //: Czech: Rozhodněte: zveřejnit hned, zvolit nový čas, nebo zrušit.
        QT_TRANSLATE_NOOP("Words", "Decide: publish it now, choose a new time, or cancel it."),
        //: Czech: Rozhodnout
        QT_TRANSLATE_NOOP("Words", "Decide") },
    { ErrorKind::WrongClock, "",
        //: Czech: nesouhlasí hodiny
        QT_TRANSLATE_NOOP("Words", "clocks disagree"),
        //: Czech: Hodiny tohoto počítače a webu se rozcházejí.
        QT_TRANSLATE_NOOP("Words", "The clock of this computer and the website's clock disagree."),
        //: Czech: Zprávy by mohly k občanům přijít v jiný čas, než jste zvolili.
        QT_TRANSLATE_NOOP("Words", "News could reach citizens at another time than you chose."),
        //: Czech: Nechte počítač nastavit datum a čas ze sítě; pokud jdou správně, upozorněte správce webu.
        QT_TRANSLATE_NOOP("Words", "Set the date and time of this computer to be taken from the network; if they are right, tell the website's administrator."),
        //: Czech: Zkontrolovat znovu
        QT_TRANSLATE_NOOP("Words", "Check again") },
    { ErrorKind::CronDead, "",
        //: Czech: web nezveřejnil včas
        QT_TRANSLATE_NOOP("Words", "the website did not publish in time"),
        //: Czech: Web zprávu převzal, ale včas ji nezveřejňuje.
        QT_TRANSLATE_NOOP("Words", "The website took the news but does not publish it on time."),
        //: Czech: Občané ji zatím nevidí, i když už měla být venku.
        QT_TRANSLATE_NOOP("Words", "Citizens do not see it yet, although its time has come."),
        //: Czech: Zveřejněte ji na webu ručně a řekněte správci, že neběží plánované úlohy (cron).
        QT_TRANSLATE_NOOP("Words", "Publish it by hand on the website, and tell its administrator that scheduled tasks (cron) do not run."),
        //: Czech: Podívat se znovu
        QT_TRANSLATE_NOOP("Words", "Look again") },
    { ErrorKind::Mismatch, "",
        //: Czech: na webu je to jinak
        QT_TRANSLATE_NOOP("Words", "published differently"),
        //: Czech: Na webu je něco jiného, než se odeslalo.
        QT_TRANSLATE_NOOP("Words", "What is on the website differs from what was sent."),
        //: Czech: Občané mohou vidět text bez obrázků, bez některé části nebo starší verzi.
        QT_TRANSLATE_NOOP("Words", "Citizens may see a text without pictures, without a part, or an older version."),
        //: Czech: Otevřete stránku na webu a podívejte se; v podrobnostech je, co se liší.
        QT_TRANSLATE_NOOP("Words", "Open the page on the website and look; the details say what differs."),
        //: Czech: Otevřít stránku
        QT_TRANSLATE_NOOP("Words", "Open the page") },
    { ErrorKind::Unsupported, "",
        //: Czech: kanál to neumí
        QT_TRANSLATE_NOOP("Words", "the channel cannot do that"),
        //: Czech: %1 tohle neumí.
        QT_TRANSLATE_NOOP("Words", "%1 cannot do that."),
        //: Czech: Pro občany se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed for citizens."),
        //: Czech: Udělejte to přímo na webu, nebo zvolte jiný kanál.
        QT_TRANSLATE_NOOP("Words", "Do it directly on the website, or choose another channel."),
        "" },
    { ErrorKind::Cancelled, "",
        //: Czech: zastaveno
        QT_TRANSLATE_NOOP("Words", "stopped"),
        //: Czech: Na vaše přání zastaveno.
        QT_TRANSLATE_NOOP("Words", "It was stopped at your wish."),
        //: Czech: Pro občany se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed for citizens."),
        //: Czech: Kdykoli to můžete spustit znovu.
        QT_TRANSLATE_NOOP("Words", "You can start it again at any time."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Rejected, "category-missing",
        //: Czech: rubrika neexistuje
        QT_TRANSLATE_NOOP("Words", "category does not exist"),
        //: Czech: Web nemá rubriku %2.
        QT_TRANSLATE_NOOP("Words", "The website has no category %2."),
        //: Czech: Zpráva nevyšla.
        QT_TRANSLATE_NOOP("Words", "The news did not go out."),
        //: Czech: Vyberte rubriku, která na webu je, nebo požádejte správce o její založení.
        QT_TRANSLATE_NOOP("Words", "Choose a category that is there, or ask the website's administrator to add it."),
        //: Czech: Otevřít příspěvek
        QT_TRANSLATE_NOOP("Words", "Open the post") },
    { ErrorKind::Rejected, "not-wordpress",
        //: Czech: není tam WordPress
        QT_TRANSLATE_NOOP("Words", "no WordPress there"),
        //: Czech: Na této adrese neodpovídá WordPress.
        QT_TRANSLATE_NOOP("Words", "No WordPress answers at this address."),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Zkontrolujte adresu, otevřete ji v prohlížeči.
        QT_TRANSLATE_NOOP("Words", "Check the address; open it in a browser."),
        //: Czech: Otevřít nastavení
        QT_TRANSLATE_NOOP("Words", "Open settings") },
    { ErrorKind::Rejected, "redirected",
        //: Czech: web přesměrovává jinam
        QT_TRANSLATE_NOOP("Words", "the website redirects elsewhere"),
        //: Czech: Web z této adresy přesměrovává jinam.
        QT_TRANSLATE_NOOP("Words", "The website redirects from this address to another one."),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Otevřete web v prohlížeči a do nastavení kanálu opište adresu, na které skončíte.
        QT_TRANSLATE_NOOP("Words", "Open the website in a browser and put the address you end up at into the channel's settings."),
        //: Czech: Otevřít nastavení
        QT_TRANSLATE_NOOP("Words", "Open settings") },
    { ErrorKind::Mismatch, "not-public",
        //: Czech: čtenáři to nevidí
        QT_TRANSLATE_NOOP("Words", "cannot be seen by readers"),
        //: Czech: Web zprávu přijal, ale čtenáři ji neotevřou.
        QT_TRANSLATE_NOOP("Words", "The website took the news, but readers cannot open it."),
        //: Czech: Občané ji nevidí.
        QT_TRANSLATE_NOOP("Words", "Citizens do not see it."),
        //: Czech: Otevřete stránku bez přihlášení a zeptejte se správce webu, co ji skrývá.
        QT_TRANSLATE_NOOP("Words", "Open the page without being signed in, and ask the website's administrator what hides it."),
        //: Czech: Otevřít stránku
        QT_TRANSLATE_NOOP("Words", "Open the page") },
    { ErrorKind::Mismatch, "second-item",
        //: Czech: je tam dvakrát
        QT_TRANSLATE_NOOP("Words", "is there twice"),
        //: Czech: Zpráva vyšla dvakrát.
        QT_TRANSLATE_NOOP("Words", "The news went out twice."),
        //: Czech: Odeslaly ji dva počítače, občané tedy mohou vidět dvě stejné zprávy.
        QT_TRANSLATE_NOOP("Words", "Two computers sent it, so citizens may see the same news two times."),
        //: Czech: Položku %2 tam smažte ručně, o tu druhou se Bubeník stará dál.
        QT_TRANSLATE_NOOP("Words", "Delete the item %2 there by hand; the other one is still looked after from here."),
        "" },
    { ErrorKind::Unsupported, "no-edits",
        //: Czech: tam změnit nejde
        QT_TRANSLATE_NOOP("Words", "cannot be changed there"),
        //: Czech: %1 neumí měnit, co už je venku.
        QT_TRANSLATE_NOOP("Words", "%1 cannot change what is already out."),
        //: Czech: Občané dál vidí dřívější text.
        QT_TRANSLATE_NOOP("Words", "Citizens still see the earlier text."),
        //: Czech: Zveřejněte nový příspěvek s opravou.
        QT_TRANSLATE_NOOP("Words", "Publish a new post that sets it right."),
        "" },
    { ErrorKind::Unsupported, "wordpress-old",
        //: Czech: starý WordPress
        QT_TRANSLATE_NOOP("Words", "old WordPress"),
        //: Czech: Na webu běží starý WordPress.
        QT_TRANSLATE_NOOP("Words", "The website runs an old WordPress."),
        //: Czech: Zprávy vycházejí, ale něco může vypadat jednodušeji.
        QT_TRANSLATE_NOOP("Words", "News goes out, but some things may look simpler there."),
        //: Czech: Požádejte správce webu o aktualizaci.
        QT_TRANSLATE_NOOP("Words", "Ask the website's administrator to update it."),
        "" },
    { ErrorKind::Unsupported, "kind",
        //: Czech: neznámý druh kanálu
        QT_TRANSLATE_NOOP("Words", "unknown kind of channel"),
        //: Czech: Tato verze takový kanál nezná: %2.
        QT_TRANSLATE_NOOP("Words", "This version does not know such a channel: %2."),
        //: Czech: Nic se tam neposílá.
        QT_TRANSLATE_NOOP("Words", "Nothing is sent there."),
        //: Czech: Nainstalujte na tento počítač nejnovějšího Bubeníka.
        QT_TRANSLATE_NOOP("Words", "Install the newest Bubeník on this computer."),
        "" },
    { ErrorKind::UnknownOutcome, "cannot-tell",
        //: Czech: nelze zjistit
        QT_TRANSLATE_NOOP("Words", "cannot be found out"),
        //: Czech: Nepodařilo se zjistit, zda zpráva dorazila.
        QT_TRANSLATE_NOOP("Words", "It could not be found out whether the news arrived."),
        //: Czech: Zpráva už může být venku, ale nemusí. Znovu se neposílá, aby ji občané nedostali dvakrát.
        QT_TRANSLATE_NOOP("Words", "The news may be out, or not. It is not sent again, so that citizens do not get it twice."),
        //: Czech: Podívejte se na web a řekněte, zda tam je.
        QT_TRANSLATE_NOOP("Words", "Look at the website and say whether it is there."),
        //: Czech: Podívat se
        QT_TRANSLATE_NOOP("Words", "Look now") },
    { ErrorKind::Offline, "folder-missing",
        //: Czech: složka není dostupná
        QT_TRANSLATE_NOOP("Words", "folder not reachable"),
        //: Czech: Složka s webem není dostupná.
        QT_TRANSLATE_NOOP("Words", "The folder of the website cannot be reached."),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Připojte disk nebo síťovou složku, Bubeník pak bude pokračovat sám.
        QT_TRANSLATE_NOOP("Words", "Connect the disk or the network drive; Bubeník then goes on by itself."),
        //: Czech: Zkusit hned
        QT_TRANSLATE_NOOP("Words", "Try now") },
    { ErrorKind::RateLimited, "folder-locked",
        //: Czech: zapisuje tam někdo jiný
        QT_TRANSLATE_NOOP("Words", "somebody else is writing there"),
        //: Czech: Do složky s webem právě zapisuje jiný počítač.
        QT_TRANSLATE_NOOP("Words", "Another computer is writing into the folder of the website."),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Nemusíte nic dělat, Bubeník to zkusí sám znovu.
        QT_TRANSLATE_NOOP("Words", "Nothing needs doing: Bubeník tries again by itself."),
        "" },
    { ErrorKind::Storage, "channel",
        //: Czech: nelze tam zapsat
        QT_TRANSLATE_NOOP("Words", "cannot be written there"),
        //: Czech: %1 se nepodařilo zapsat.
        QT_TRANSLATE_NOOP("Words", "%1 could not be written."),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Zkontrolujte, zda složka existuje a je to složka; v podrobnostech je která.
        QT_TRANSLATE_NOOP("Words", "Look whether the folder is there and is a folder; the details say which one."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::ReadOnly, "channel",
        //: Czech: chybí právo zápisu
        QT_TRANSLATE_NOOP("Words", "no right to write there"),
        //: Czech: Do složky s webem nesmíte zapisovat.
        QT_TRANSLATE_NOOP("Words", "You may not write into the folder of the website."),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Požádejte správce o právo zápisu do složky.
        QT_TRANSLATE_NOOP("Words", "Ask your administrator for the right to write to the folder."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::DiskFull, "channel",
        //: Czech: není tam místo
        QT_TRANSLATE_NOOP("Words", "no space left there"),
        //: Czech: Tam, kde je web, došlo místo.
        QT_TRANSLATE_NOOP("Words", "There is no space left where the website is."),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Uvolněte tam místo, co čeká, pak vyjde.
        QT_TRANSLATE_NOOP("Words", "Free some space there; what waits then goes out."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
};

} // namespace

std::span<const ErrorText> channelErrorTexts()
{
    return channelTable;
}

} // namespace bubenik::words
