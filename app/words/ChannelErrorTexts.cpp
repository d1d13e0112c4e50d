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
    { ErrorKind::Auth, "",
        //: Czech: odmítnuté přihlášení
        QT_TRANSLATE_NOOP("Words", "sign-in refused"),
        //: Czech: %1 odmítl přihlášení.
        QT_TRANSLATE_NOOP("Words", "%1 refused the sign-in."),
        //: Czech: Dokud přihlášení nebude fungovat, nic dalšího se tudy k občanům nedostane.
        QT_TRANSLATE_NOOP("Words", "Nothing more will reach citizens this way until the sign-in works again."),
        //: Czech: Zadejte znovu jméno a heslo; to původní mohlo být zrušeno.
        QT_TRANSLATE_NOOP("Words", "Enter the user name and the password again; the old one may have been revoked."),
        //: Czech: Přihlásit znovu
        QT_TRANSLATE_NOOP("Words", "Sign in again") },
    { ErrorKind::Forbidden, "",
        //: Czech: chybí oprávnění
        QT_TRANSLATE_NOOP("Words", "missing right"),
        //: Czech: %1 tomuto účtu nedovoluje zveřejňovat.
        QT_TRANSLATE_NOOP("Words", "%1 does not allow this account to publish."),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Požádejte správce webu o právo zveřejňovat a pak to zkuste znovu.
        QT_TRANSLATE_NOOP("Words", "Ask the website's administrator for the right to publish, then try again."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Forbidden, "upload_files",
        //: Czech: chybí právo nahrávat obrázky
        QT_TRANSLATE_NOOP("Words", "pictures cannot be uploaded"),
        //: Czech: %1 tomuto účtu nedovoluje nahrávat obrázky a zvuky.
        QT_TRANSLATE_NOOP("Words", "%1 does not allow this account to upload pictures and sounds."),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Požádejte správce webu o právo nahrávat soubory a pak to zkuste znovu.
        QT_TRANSLATE_NOOP("Words", "Ask the website's administrator for the right to upload files, then try again."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
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
    { ErrorKind::NoKeychain, "",
        //: Czech: chybí klíčenka
        QT_TRANSLATE_NOOP("Words", "no keychain"),
        //: Czech: Systémová klíčenka chybí nebo je zamčená.
        QT_TRANSLATE_NOOP("Words", "The system's keychain is missing or locked."),
        //: Czech: Bez ní Bubeník nezná hesla, a tak nemůže nic odeslat.
        QT_TRANSLATE_NOOP("Words", "Without it Bubeník has no passwords, so nothing can be sent."),
        //: Czech: Odemkněte klíčenku (třeba novým přihlášením do systému); na serveru zadejte soubor přepínačem --secrets.
        QT_TRANSLATE_NOOP("Words", "Unlock the keychain (sign in to the desktop again); on a server give the command line a file by --secrets."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Forbidden, "secrets-mode",
        //: Czech: soubor s hesly mohou číst i jiní
        QT_TRANSLATE_NOOP("Words", "secrets file open to others"),
        //: Czech: Soubor s hesly mohou číst i jiní uživatelé.
        QT_TRANSLATE_NOOP("Words", "The file with the passwords can be read by other users."),
        //: Czech: Bubeník ho nepoužije, a tak se nic neodešle.
        QT_TRANSLATE_NOOP("Words", "Bubeník does not use it, so nothing is sent."),
        //: Czech: Nastavte práva tak, abyste ho četli jen vy (chmod 600).
        QT_TRANSLATE_NOOP("Words", "Set its rights so that only you can read it (chmod 600)."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
};

} // namespace

std::span<const ErrorText> channelErrorTexts()
{
    return channelTable;
}

} // namespace bubenik::words
