// What setting up and checking the shared server finds, in words. Each text has its Czech wording above it
// for the translators. %2 is what the error concerns.
#include "words/ErrorTexts.h"

namespace bubenik::words {

namespace {

const ErrorText setupTable[] = {
    { ErrorKind::Invalid, "no-tls",
        //: Czech: nechráněné spojení
        QT_TRANSLATE_NOOP("Words", "unprotected connection"),
        //: Czech: Tato adresa by se používala bez šifrování.
        QT_TRANSLATE_NOOP("Words", "This address would be used without encryption."),
        //: Czech: Kdokoli po cestě by mohl číst heslo i všechno napsané.
        QT_TRANSLATE_NOOP("Words", "Anybody on the way could read the password and all that is written."),
        //: Czech: Použijte adresu, která začíná https; šifrování (TLS) nastaví správce.
        QT_TRANSLATE_NOOP("Words", "Use an address that begins with https; the administrator sets up the encryption (TLS)."),
        "" },
    { ErrorKind::Invalid, "open-to-all",
        //: Czech: server je otevřený všem
        QT_TRANSLATE_NOOP("Words", "the server is open to everybody"),
        //: Czech: Tuto databázi smí bez přihlášení číst kdokoli: %2.
        QT_TRANSLATE_NOOP("Words", "Anybody may read this database without signing in: %2."),
        //: Czech: Vše napsané, i osobní údaje, by viděl každý.
        QT_TRANSLATE_NOOP("Words", "Whatever is written, personal data too, would be for all to see."),
        //: Czech: Takto server nepoužívejte. Správce to napraví tím, že ho znovu připraví (bubenik-cli backend setup).
        QT_TRANSLATE_NOOP("Words", "Do not use the server like this. The administrator mends it by preparing it once more (bubenik-cli backend setup)."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Unsupported, "too-old",
        //: Czech: server je příliš starý
        QT_TRANSLATE_NOOP("Words", "the server is too old"),
        //: Czech: CouchDB na serveru je příliš stará: %2.
        QT_TRANSLATE_NOOP("Words", "The server's CouchDB is too old: %2."),
        //: Czech: Bubeník potřebuje verzi 3 nebo novější.
        QT_TRANSLATE_NOOP("Words", "Bubeník needs version 3 or newer."),
        //: Czech: Požádejte správce o aktualizaci serveru.
        QT_TRANSLATE_NOOP("Words", "Ask the administrator to bring the server up to date."),
        "" },
    { ErrorKind::WrongClock, "wrong-clock",
        //: Czech: hodiny se rozcházejí
        QT_TRANSLATE_NOOP("Words", "the clocks differ"),
        //: Czech: Hodiny tohoto počítače a serveru se liší o víc než dvě minuty.
        QT_TRANSLATE_NOOP("Words", "The clocks of this computer and of the server differ by more than two minutes."),
        //: Czech: Časy v záznamech mohou být špatně a naplánované příspěvky mohou vyjít jindy, než mají.
        QT_TRANSLATE_NOOP("Words", "Times in the log may be wrong, and planned posts may go out at other times than meant."),
        //: Czech: Nastavte datum a čas v tomto počítači; jsou-li správně, řekněte to správci serveru.
        QT_TRANSLATE_NOOP("Words", "Set the date and time of this computer; if they are right, tell the server's administrator."),
        "" },
    { ErrorKind::NotFound, "missing-database",
        //: Czech: chybí databáze
        QT_TRANSLATE_NOOP("Words", "a database is missing"),
        //: Czech: Na serveru chybí databáze: %2.
        QT_TRANSLATE_NOOP("Words", "A database is missing on the server: %2."),
        //: Czech: Server není pro Bubeníka připravený, nebo mají databáze jinou předponu.
        QT_TRANSLATE_NOOP("Words", "The server is not prepared for Bubeník, or its databases have another prefix."),
        //: Czech: Zkontrolujte předponu; správce může server připravit (bubenik-cli backend setup).
        QT_TRANSLATE_NOOP("Words", "Check the prefix; an administrator can prepare the server (bubenik-cli backend setup)."),
        "" },
    { ErrorKind::NotFound, "no-rules",
        //: Czech: chybí pravidla
        QT_TRANSLATE_NOOP("Words", "the rules are missing"),
        //: Czech: Na serveru chybí pravidla Bubeníka: %2.
        QT_TRANSLATE_NOOP("Words", "The rules of Bubeník are missing on the server: %2."),
        //: Czech: Bez nich by mohl schvalovat kdokoli a tuto redakci by nic neodlišilo od jiné.
        QT_TRANSLATE_NOOP("Words", "Without them anybody could approve, and nothing tells this newsroom from another."),
        //: Czech: Požádejte správce, aby server znovu připravil (bubenik-cli backend setup).
        QT_TRANSLATE_NOOP("Words", "Ask the administrator to prepare the server once more (bubenik-cli backend setup)."),
        "" },
    { ErrorKind::Unsupported, "old-rules",
        //: Czech: starší pravidla na serveru
        QT_TRANSLATE_NOOP("Words", "older rules on the server"),
        //: Czech: Pravidla na serveru jsou starší než tento Bubeník: %2.
        QT_TRANSLATE_NOOP("Words", "The rules on the server are older than this Bubeník: %2."),
        //: Czech: Můžete dál pracovat; server ale může odmítnout, co zná až novější verze.
        QT_TRANSLATE_NOOP("Words", "You can go on working; the server may refuse what only the newer version knows."),
        //: Czech: Požádejte správce, aby server znovu připravil (bubenik-cli backend setup).
        QT_TRANSLATE_NOOP("Words", "Ask the administrator to prepare the server once more (bubenik-cli backend setup)."),
        "" },
    { ErrorKind::NewerSchema, "newer-rules",
        //: Czech: novější pravidla na serveru
        QT_TRANSLATE_NOOP("Words", "newer rules on the server"),
        //: Czech: Pravidla na serveru pocházejí z novějšího Bubeníka: %2.
        QT_TRANSLATE_NOOP("Words", "The rules on the server come from a newer Bubeník: %2."),
        //: Czech: Můžete dál pracovat; co zná až novější verze, se zachová, ale neukáže.
        QT_TRANSLATE_NOOP("Words", "You can go on working; what only the newer version knows is kept but not shown."),
        //: Czech: Nainstalujte na tento počítač nejnovějšího Bubeníka.
        QT_TRANSLATE_NOOP("Words", "Install the newest Bubeník on this computer."),
        "" },
    { ErrorKind::Invalid, "url",
        //: Czech: adresu nelze použít
        QT_TRANSLATE_NOOP("Words", "the address cannot be used"),
        //: Czech: Toto není adresa serveru.
        QT_TRANSLATE_NOOP("Words", "This is not the address of a server."),
        //: Czech: Nic se neodeslalo.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent."),
        //: Czech: Má tvar https://server.mesto.cz, bez jména a hesla.
        QT_TRANSLATE_NOOP("Words", "It looks like https://server.town.cz, without a name and a password in it."),
        "" },
    { ErrorKind::Invalid, "prefix",
        //: Czech: předponu nelze použít
        QT_TRANSLATE_NOOP("Words", "the prefix cannot be used"),
        //: Czech: Tuto předponu nelze použít: %2.
        QT_TRANSLATE_NOOP("Words", "This prefix cannot be used: %2."),
        //: Czech: Na serveru se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing on the server was changed."),
        //: Czech: Použijte malá písmena bez háčků a čárek, číslice, spojovníky a podtržítka; první musí být písmeno.
        QT_TRANSLATE_NOOP("Words", "Use small letters without accents, digits, hyphens and underscores, a letter first."),
        "" },
    { ErrorKind::Invalid, "user-name",
        //: Czech: jméno nelze použít
        QT_TRANSLATE_NOOP("Words", "the name cannot be used"),
        //: Czech: S tímto jménem se nelze přihlašovat: %2.
        QT_TRANSLATE_NOOP("Words", "Nobody can sign in with this name: %2."),
        //: Czech: Na serveru se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing on the server was changed."),
        //: Czech: Zvolte jméno bez dvojtečky, které nezačíná podtržítkem ani mezerou.
        QT_TRANSLATE_NOOP("Words", "Choose a name without a colon, with neither an underscore nor a space at its start."),
        "" },
    { ErrorKind::Invalid, "role",
        //: Czech: taková role není
        QT_TRANSLATE_NOOP("Words", "no such role"),
        //: Czech: Každý potřebuje roli a taková není: %2.
        QT_TRANSLATE_NOOP("Words", "A person needs a role, and there is none like this: %2."),
        //: Czech: Na serveru se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing on the server was changed."),
        //: Czech: Role jsou editor (redaktor), approver (schvalovatel), assistant (asistentka), mayor (starosta) a administrator (správce).
        QT_TRANSLATE_NOOP("Words", "The roles are editor, approver, assistant, mayor and administrator."),
        "" },
    { ErrorKind::Invalid, "no-password",
        //: Czech: chybí heslo
        QT_TRANSLATE_NOOP("Words", "password missing"),
        //: Czech: Nový člověk potřebuje heslo.
        QT_TRANSLATE_NOOP("Words", "A new person needs a password."),
        //: Czech: Nikdo nebyl přidán.
        QT_TRANSLATE_NOOP("Words", "Nobody was added."),
        //: Czech: Zadejte heslo pro první přihlášení.
        QT_TRANSLATE_NOOP("Words", "Enter a password for the first sign-in."),
        "" },
    { ErrorKind::NotFound, "no-user",
        //: Czech: neznámý člověk
        QT_TRANSLATE_NOOP("Words", "unknown person"),
        //: Czech: Server nikoho tohoto jména nezná: %2.
        QT_TRANSLATE_NOOP("Words", "The server knows nobody of this name: %2."),
        //: Czech: Na serveru se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing on the server was changed."),
        //: Czech: Zkontrolujte, jak je jméno napsané.
        QT_TRANSLATE_NOOP("Words", "Check how the name is written."),
        "" },
};

} // namespace

std::span<const ErrorText> serverSetupTexts()
{
    return setupTable;
}

} // namespace bubenik::words
