// What can go wrong between this desk and the shared server, in words. Code "server": for all codes of a kind that have no text
// of their own, when the error is the shared server's. Each text has its Czech wording above it
// for the translators. %2 is what the error concerns.
#include "words/ErrorTexts.h"

namespace bubenik::words {

namespace {

const ErrorText serverTable[] = {
    { ErrorKind::Offline, "server",
        //: Czech: server není dostupný
        QT_TRANSLATE_NOOP("Words", "the server is out of reach"),
        //: Czech: Společný server není dostupný.
        QT_TRANSLATE_NOOP("Words", "The shared server cannot be reached."),
        //: Czech: Co napíšete, zůstává v tomto počítači; kolegové to zatím nevidí.
        QT_TRANSLATE_NOOP("Words", "What you write stays on this computer; colleagues do not see it yet."),
        //: Czech: Nemusíte nic dělat: Bubeník vše sladí sám, jakmile to půjde.
        QT_TRANSLATE_NOOP("Words", "Nothing needs doing: Bubeník syncs by itself as soon as it can."),
        //: Czech: Zkusit hned
        QT_TRANSLATE_NOOP("Words", "Try now") },
    { ErrorKind::Offline, "not-couchdb",
        //: Czech: odpovídá něco jiného
        QT_TRANSLATE_NOOP("Words", "something else answers"),
        //: Czech: Na této adrese neodpovídá společný server.
        QT_TRANSLATE_NOOP("Words", "What answers at this address is not the shared server."),
        //: Czech: Nic se neodeslalo. Může to být přihlašovací stránka nějaké sítě, nebo je adresa chybná.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent. It may be the sign-in page of a network, or the address is wrong."),
        //: Czech: Přihlaste se do sítě ve webovém prohlížeči, nebo zkontrolujte adresu.
        QT_TRANSLATE_NOOP("Words", "Sign in to the network in a web browser, or check the address."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Offline, "tls-untrusted",
        //: Czech: nedůvěryhodný certifikát
        QT_TRANSLATE_NOOP("Words", "untrusted certificate"),
        //: Czech: Certifikát společného serveru není důvěryhodný.
        QT_TRANSLATE_NOOP("Words", "The certificate of the shared server is not trusted."),
        //: Czech: Nic se neodeslalo, protože místo serveru by mohl odpovídat někdo cizí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, because somebody else could be answering in the server's place."),
        //: Czech: Zkontrolujte datum a čas v tomto počítači a požádejte správce serveru o obnovení certifikátu.
        QT_TRANSLATE_NOOP("Words", "Check the date and time of this computer, and ask the server's administrator to renew the certificate."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::UnknownOutcome, "server",
        //: Czech: odpověď serveru se ztratila
        QT_TRANSLATE_NOOP("Words", "the server's answer was lost"),
        //: Czech: Odpověď společného serveru se cestou ztratila.
        QT_TRANSLATE_NOOP("Words", "The answer of the shared server was lost on its way."),
        //: Czech: Než se cokoli pošle znovu, zjistí se, zda změna dorazila. Nic se neztratí ani nezdvojí.
        QT_TRANSLATE_NOOP("Words", "Whether the change arrived is looked up before anything is sent again, so nothing is lost or doubled."),
        //: Czech: Nemusíte nic dělat: Bubeník vše sladí sám, jakmile to půjde.
        QT_TRANSLATE_NOOP("Words", "Nothing needs doing: Bubeník syncs by itself as soon as it can."),
        //: Czech: Zkusit hned
        QT_TRANSLATE_NOOP("Words", "Try now") },
    { ErrorKind::Auth, "server",
        //: Czech: server odmítl přihlášení
        QT_TRANSLATE_NOOP("Words", "the server refused the sign-in"),
        //: Czech: Společný server odmítl přihlášení.
        QT_TRANSLATE_NOOP("Words", "The shared server refused the sign-in."),
        //: Czech: Dokud nebude fungovat, neuvidí kolegové vaše změny ani vy jejich.
        QT_TRANSLATE_NOOP("Words", "Until it works again, colleagues do not see your changes, nor you theirs."),
        //: Czech: Zadejte znovu jméno a heslo; heslo se mohlo změnit.
        QT_TRANSLATE_NOOP("Words", "Enter the name and the password again; the password may have been changed."),
        //: Czech: Přihlásit znovu
        QT_TRANSLATE_NOOP("Words", "Sign in again") },
    { ErrorKind::Auth, "locked",
        //: Czech: jméno je na chvíli zablokované
        QT_TRANSLATE_NOOP("Words", "the name is locked for a while"),
        //: Czech: Server toto jméno po několika špatných heslech asi na pět minut zablokoval.
        QT_TRANSLATE_NOOP("Words", "After several wrong passwords the server has locked this name for about five minutes."),
        //: Czech: Do té doby odmítá i správné heslo. Co napíšete, zůstává v tomto počítači.
        QT_TRANSLATE_NOOP("Words", "Until then it refuses even the right password. What you write stays on this computer."),
        //: Czech: Počkejte pět minut a pak zadejte správné heslo. Staré heslo může zkoušet i jiný počítač.
        QT_TRANSLATE_NOOP("Words", "Wait five minutes, then enter the right password. Another computer may be trying an old one."),
        "" },
    { ErrorKind::Auth, "no-password",
        //: Czech: chybí heslo
        QT_TRANSLATE_NOOP("Words", "password missing"),
        //: Czech: Na tomto počítači chybí heslo ke společnému serveru.
        QT_TRANSLATE_NOOP("Words", "There is no password for the shared server on this computer."),
        //: Czech: Co napíšete, zůstává v tomto počítači; kolegové to zatím nevidí.
        QT_TRANSLATE_NOOP("Words", "What you write stays on this computer; colleagues do not see it yet."),
        //: Czech: Zadejte heslo svého účtu na společném serveru.
        QT_TRANSLATE_NOOP("Words", "Enter the password of your account on the shared server."),
        //: Czech: Zadat heslo
        QT_TRANSLATE_NOOP("Words", "Enter the password") },
    { ErrorKind::Auth, "no-secret",
        //: Czech: chybí heslo
        QT_TRANSLATE_NOOP("Words", "password missing"),
        //: Czech: Na tomto počítači chybí heslo ke společnému serveru.
        QT_TRANSLATE_NOOP("Words", "There is no password for the shared server on this computer."),
        //: Czech: Co napíšete, zůstává v tomto počítači; kolegové to zatím nevidí.
        QT_TRANSLATE_NOOP("Words", "What you write stays on this computer; colleagues do not see it yet."),
        //: Czech: Zadejte heslo svého účtu na společném serveru.
        QT_TRANSLATE_NOOP("Words", "Enter the password of your account on the shared server."),
        //: Czech: Zadat heslo
        QT_TRANSLATE_NOOP("Words", "Enter the password") },
    { ErrorKind::Forbidden, "server",
        //: Czech: chybí oprávnění na serveru
        QT_TRANSLATE_NOOP("Words", "missing right on the server"),
        //: Czech: Společný server to nedovoluje.
        QT_TRANSLATE_NOOP("Words", "The shared server does not allow this."),
        //: Czech: Co napíšete, zůstává v tomto počítači; kolegové to zatím nevidí.
        QT_TRANSLATE_NOOP("Words", "What you write stays on this computer; colleagues do not see it yet."),
        //: Czech: Zeptejte se správce, zda toto oprávnění máte mít.
        QT_TRANSLATE_NOOP("Words", "Ask your administrator whether you should have this right."),
        "" },
    { ErrorKind::Forbidden, "not-a-member",
        //: Czech: bez přístupu do redakce
        QT_TRANSLATE_NOOP("Words", "no access to the newsroom"),
        //: Czech: Tento účet nesmí číst společnou redakci.
        QT_TRANSLATE_NOOP("Words", "This account may not read the shared newsroom."),
        //: Czech: Nic se neslaďuje.
        QT_TRANSLATE_NOOP("Words", "Nothing is synced."),
        //: Czech: Požádejte správce, aby tomuto účtu přidělil roli, třeba redaktor.
        QT_TRANSLATE_NOOP("Words", "Ask your administrator to give this account a role, such as editor."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Forbidden, "not-administrator",
        //: Czech: jen pro správce
        QT_TRANSLATE_NOOP("Words", "for administrators only"),
        //: Czech: To smí jen správce serveru.
        QT_TRANSLATE_NOOP("Words", "Only the administrator of the server may do that."),
        //: Czech: Na serveru se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing on the server was changed."),
        //: Czech: Zadejte jméno a heslo správce serveru.
        QT_TRANSLATE_NOOP("Words", "Enter the name and the password of the server's administrator."),
        "" },
    { ErrorKind::RateLimited, "server",
        //: Czech: server si žádá přestávku
        QT_TRANSLATE_NOOP("Words", "the server asks for a pause"),
        //: Czech: Společný server má právě příliš práce.
        QT_TRANSLATE_NOOP("Words", "The shared server has too much to do just now."),
        //: Czech: Co napíšete, zůstává v tomto počítači; kolegové to zatím nevidí.
        QT_TRANSLATE_NOOP("Words", "What you write stays on this computer; colleagues do not see it yet."),
        //: Czech: Nemusíte nic dělat: Bubeník vše sladí sám, jakmile to půjde.
        QT_TRANSLATE_NOOP("Words", "Nothing needs doing: Bubeník syncs by itself as soon as it can."),
        "" },
    { ErrorKind::Server, "server",
        //: Czech: chyba serveru
        QT_TRANSLATE_NOOP("Words", "a fault of the server"),
        //: Czech: Společný server hlásí vlastní chybu.
        QT_TRANSLATE_NOOP("Words", "The shared server reports a fault of its own."),
        //: Czech: Co napíšete, zůstává v tomto počítači; kolegové to zatím nevidí.
        QT_TRANSLATE_NOOP("Words", "What you write stays on this computer; colleagues do not see it yet."),
        //: Czech: Bubeník to zkouší znovu sám; kdyby to trvalo, řekněte to správci serveru.
        QT_TRANSLATE_NOOP("Words", "Bubeník tries again by itself; should it last, tell the server's administrator."),
        //: Czech: Zkusit hned
        QT_TRANSLATE_NOOP("Words", "Try now") },
    { ErrorKind::TooLarge, "server",
        //: Czech: pro server příliš velké
        QT_TRANSLATE_NOOP("Words", "too large for the server"),
        //: Czech: Společný server nic tak velkého nepřijme.
        QT_TRANSLATE_NOOP("Words", "The shared server does not take anything this large."),
        //: Czech: Co napíšete, zůstává v tomto počítači; kolegové to zatím nevidí.
        QT_TRANSLATE_NOOP("Words", "What you write stays on this computer; colleagues do not see it yet."),
        //: Czech: Použijte menší soubor, nebo požádejte správce serveru o zvýšení limitu.
        QT_TRANSLATE_NOOP("Words", "Use a smaller file, or ask the server's administrator to raise its limit."),
        "" },
    { ErrorKind::Rejected, "server",
        //: Czech: server to nepřijal
        QT_TRANSLATE_NOOP("Words", "not taken by the server"),
        //: Czech: Společný server toto nepřijal.
        QT_TRANSLATE_NOOP("Words", "The shared server did not take this."),
        //: Czech: Co napíšete, zůstává v tomto počítači; kolegové to zatím nevidí.
        QT_TRANSLATE_NOOP("Words", "What you write stays on this computer; colleagues do not see it yet."),
        //: Czech: Zkopírujte podrobnosti a pošlete je správci.
        QT_TRANSLATE_NOOP("Words", "Copy the details and send them to your administrator."),
        //: Czech: Zkopírovat podrobnosti
        QT_TRANSLATE_NOOP("Words", "Copy the details") },
    { ErrorKind::NotFound, "server",
        //: Czech: na serveru není
        QT_TRANSLATE_NOOP("Words", "not on the server"),
        //: Czech: Společný server tohle už nemá.
        QT_TRANSLATE_NOOP("Words", "The shared server does not have this any more."),
        //: Czech: Někdo to tam mohl odstranit.
        QT_TRANSLATE_NOOP("Words", "Somebody may have removed it there."),
        //: Czech: Nemusíte nic dělat: Bubeník vše sladí sám, jakmile to půjde.
        QT_TRANSLATE_NOOP("Words", "Nothing needs doing: Bubeník syncs by itself as soon as it can."),
        "" },
    { ErrorKind::Conflict, "server",
        //: Czech: právě to změnil někdo jiný
        QT_TRANSLATE_NOOP("Words", "changed by somebody else just now"),
        //: Czech: Totéž právě na serveru změnil někdo jiný.
        QT_TRANSLATE_NOOP("Words", "Somebody else has just changed the same thing on the server."),
        //: Czech: Nic se nepřepsalo.
        QT_TRANSLATE_NOOP("Words", "Nothing was overwritten."),
        //: Czech: Zkuste to ještě jednou.
        QT_TRANSLATE_NOOP("Words", "Try it once more."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::NotFound, "no-database",
        //: Czech: server není připravený
        QT_TRANSLATE_NOOP("Words", "the server is not prepared"),
        //: Czech: Na tomto serveru není žádná redakce Bubeníka.
        QT_TRANSLATE_NOOP("Words", "There is no newsroom of Bubeník on this server."),
        //: Czech: Nic se neodeslalo.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent."),
        //: Czech: Zkontrolujte adresu a předponu; správce může server připravit (bubenik-cli backend setup).
        QT_TRANSLATE_NOOP("Words", "Check the address and the prefix; an administrator can prepare the server (bubenik-cli backend setup)."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::NotFound, "no-backend",
        //: Czech: bez společného serveru
        QT_TRANSLATE_NOOP("Words", "no shared server"),
        //: Czech: Tato pracovní složka není připojená ke společnému serveru.
        QT_TRANSLATE_NOOP("Words", "This workspace is not connected to a shared server."),
        //: Czech: Všechno je jen v tomto počítači.
        QT_TRANSLATE_NOOP("Words", "Everything is on this computer only."),
        //: Czech: Připojte ji v nastavení, nebo příkazem bubenik-cli backend connect.
        QT_TRANSLATE_NOOP("Words", "Connect it in the settings, or by bubenik-cli backend connect."),
        "" },
    { ErrorKind::Conflict, "server-emptied",
        //: Czech: server přišel o data
        QT_TRANSLATE_NOOP("Words", "the server has lost its data"),
        //: Czech: Společný server přišel o svá data: redakce je tam prázdná.
        QT_TRANSLATE_NOOP("Words", "The shared server has lost what it had: the newsroom there is empty."),
        //: Czech: Nic se neodeslalo ani nesmazalo; vše, co se sladilo, je v tomto počítači.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent or removed; all that was synced is on this computer."),
        //: Czech: Domluvte se se správcem: buď se vše odešle odsud, nebo se serveru vrátí jeho záloha.
        QT_TRANSLATE_NOOP("Words", "Talk to the administrator: either everything is sent from here, or the server gets its backup back."),
        "" },
    { ErrorKind::Conflict, "server-replaced",
        //: Czech: odpovídá jiná redakce
        QT_TRANSLATE_NOOP("Words", "another newsroom answers"),
        //: Czech: Na této adrese odpovídá jiná redakce než dřív.
        QT_TRANSLATE_NOOP("Words", "Another newsroom than before answers at this address."),
        //: Czech: Nic se neodeslalo, aby se nesmíchaly dvě redakce.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so that two newsrooms do not get mixed."),
        //: Czech: Zkontrolujte adresu. Je-li správná, rozhodněte: odeslat vše odsud, nebo převzít, co je tam.
        QT_TRANSLATE_NOOP("Words", "Check the address. If it is right, decide: send everything from here, or take what is there."),
        "" },
    { ErrorKind::NotFound, "no-file",
        //: Czech: chybí soubor
        QT_TRANSLATE_NOOP("Words", "file missing"),
        //: Czech: Společný server tento soubor nemá.
        QT_TRANSLATE_NOOP("Words", "The shared server does not have this file."),
        //: Czech: Počítač, na kterém byl přidán, ho ještě neodeslal.
        QT_TRANSLATE_NOOP("Words", "The computer on which it was added has not sent it yet."),
        //: Czech: Spusťte Bubeníka na tom počítači, nebo soubor přidejte znovu.
        QT_TRANSLATE_NOOP("Words", "Start Bubeník on that computer, or add the file again."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::NotFound, "incomplete",
        //: Czech: soubor je na cestě
        QT_TRANSLATE_NOOP("Words", "file still on its way"),
        //: Czech: Jiný počítač tento soubor ještě odesílá.
        QT_TRANSLATE_NOOP("Words", "Another computer is still sending this file."),
        //: Czech: Brzy tu bude.
        QT_TRANSLATE_NOOP("Words", "It will be here soon."),
        //: Czech: Nemusíte nic dělat: Bubeník vše sladí sám, jakmile to půjde.
        QT_TRANSLATE_NOOP("Words", "Nothing needs doing: Bubeník syncs by itself as soon as it can."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Mismatch, "damaged-file",
        //: Czech: poškozený soubor
        QT_TRANSLATE_NOOP("Words", "damaged file"),
        //: Czech: Soubor ze společného serveru přišel poškozený.
        QT_TRANSLATE_NOOP("Words", "The file that came from the shared server is damaged."),
        //: Czech: Byl zahozen, aby ho nikdo nezveřejnil.
        QT_TRANSLATE_NOOP("Words", "It was thrown away, so that nobody publishes it."),
        //: Czech: Zkuste to znovu; pokud to nepomůže, přidejte soubor znovu.
        QT_TRANSLATE_NOOP("Words", "Try again; if that does not help, add the file anew."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
};

} // namespace

std::span<const ErrorText> serverErrorTexts()
{
    return serverTable;
}

} // namespace bubenik::words
