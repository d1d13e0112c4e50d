// What a sign-in, a right or a keychain refuses, in words. Each text has its Czech wording above it for the
// translators. %1 is the channel ("The channel “Web”"), always the subject of its sentence; %2 what the error concerns.
#include "words/ErrorTexts.h"

namespace bubenik::words {

namespace {

const ErrorText accessTable[] = {
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
    { ErrorKind::Forbidden, "publish_posts",
        //: Czech: chybí právo zveřejňovat
        QT_TRANSLATE_NOOP("Words", "no right to publish"),
        //: Czech: %1 tomuto účtu dovoluje psát, ale ne zveřejňovat.
        QT_TRANSLATE_NOOP("Words", "%1 lets this account write, but not publish."),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Požádejte správce webu o právo zveřejňovat (ve WordPressu role Redaktor nebo Šéfredaktor) a pak to zkuste znovu.
        QT_TRANSLATE_NOOP("Words", "Ask the website's administrator for the right to publish (in WordPress the role Author or Editor), then try again."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Forbidden, "edit_posts",
        //: Czech: chybí právo psát
        QT_TRANSLATE_NOOP("Words", "no right to write"),
        //: Czech: %1 tomuto účtu nedovoluje psát příspěvky.
        QT_TRANSLATE_NOOP("Words", "%1 does not allow this account to write posts."),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Požádejte správce webu o právo psát a zveřejňovat a pak to zkuste znovu.
        QT_TRANSLATE_NOOP("Words", "Ask the website's administrator for the right to write and publish, then try again."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Forbidden, "edit_others_posts",
        //: Czech: chybí právo upravit příspěvek
        QT_TRANSLATE_NOOP("Words", "no right to change this post"),
        //: Czech: %1 tomuto účtu nedovoluje upravovat cizí příspěvky.
        QT_TRANSLATE_NOOP("Words", "%1 does not allow this account to change posts of others."),
        //: Czech: Občané dál vidí dřívější text.
        QT_TRANSLATE_NOOP("Words", "Citizens still see the earlier text."),
        //: Czech: Požádejte správce webu o právo upravovat cizí příspěvky a pak to zkuste znovu.
        QT_TRANSLATE_NOOP("Words", "Ask the website's administrator for the right to edit posts of others, then try again."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Forbidden, "edit_published_posts",
        //: Czech: chybí právo upravit zveřejněné
        QT_TRANSLATE_NOOP("Words", "no right to change what is out"),
        //: Czech: %1 tomuto účtu nedovoluje upravovat, co už je zveřejněné.
        QT_TRANSLATE_NOOP("Words", "%1 does not allow this account to change what is published."),
        //: Czech: Občané dál vidí dřívější text.
        QT_TRANSLATE_NOOP("Words", "Citizens still see the earlier text."),
        //: Czech: Požádejte správce webu o právo upravovat zveřejněné příspěvky a pak to zkuste znovu.
        QT_TRANSLATE_NOOP("Words", "Ask the website's administrator for the right to edit published posts, then try again."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Forbidden, "delete_posts",
        //: Czech: chybí právo mazat
        QT_TRANSLATE_NOOP("Words", "no right to take away"),
        //: Czech: %1 tomuto účtu nedovoluje příspěvky stahovat.
        QT_TRANSLATE_NOOP("Words", "%1 does not allow this account to take posts away."),
        //: Czech: Občané příspěvek dál vidí.
        QT_TRANSLATE_NOOP("Words", "Citizens still see the post."),
        //: Czech: Požádejte správce webu o právo mazat příspěvky a pak to zkuste znovu.
        QT_TRANSLATE_NOOP("Words", "Ask the website's administrator for the right to delete posts, then try again."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Forbidden, "delete_published_posts",
        //: Czech: chybí právo mazat
        QT_TRANSLATE_NOOP("Words", "no right to take away"),
        //: Czech: %1 tomuto účtu nedovoluje stahovat zveřejněné příspěvky.
        QT_TRANSLATE_NOOP("Words", "%1 does not allow this account to take published posts away."),
        //: Czech: Občané příspěvek dál vidí.
        QT_TRANSLATE_NOOP("Words", "Citizens still see the post."),
        //: Czech: Požádejte správce webu o právo mazat zveřejněné příspěvky a pak to zkuste znovu.
        QT_TRANSLATE_NOOP("Words", "Ask the website's administrator for the right to delete published posts, then try again."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Forbidden, "blocked",
        //: Czech: zablokováno serverem
        QT_TRANSLATE_NOOP("Words", "blocked by the web server"),
        //: Czech: Webový server požadavek odmítl dřív, než se dostal k webu.
        QT_TRANSLATE_NOOP("Words", "The web server refused the request before the website saw it."),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Zeptejte se správce webu, zda rozhraní (REST API) neblokuje firewall nebo bezpečnostní doplněk.
        QT_TRANSLATE_NOOP("Words", "Ask the website's administrator whether a firewall or a security plug-in blocks the interface (REST API)."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Auth, "blocked",
        //: Czech: zablokováno serverem
        QT_TRANSLATE_NOOP("Words", "blocked by the web server"),
        //: Czech: Webový server chce ještě jiné přihlášení, než má samotný web.
        QT_TRANSLATE_NOOP("Words", "The web server asks for another sign-in before the website's own."),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Požádejte správce webu, aby rozhraní (REST API) propustil.
        QT_TRANSLATE_NOOP("Words", "Ask the website's administrator to let the interface (REST API) through."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Auth, "no-secret",
        //: Czech: chybí heslo
        QT_TRANSLATE_NOOP("Words", "password missing"),
        //: Czech: Na tomto počítači chybí heslo k tomuto kanálu.
        QT_TRANSLATE_NOOP("Words", "There is no password for this channel on this computer."),
        //: Czech: Dokud ho nezadáte, nic dalšího se tudy k občanům nedostane.
        QT_TRANSLATE_NOOP("Words", "Nothing more will reach citizens this way until it is entered."),
        //: Czech: Vytvořte na webu heslo aplikace a zadejte ho sem.
        QT_TRANSLATE_NOOP("Words", "Make an application password on the website and enter it here."),
        //: Czech: Zadat heslo
        QT_TRANSLATE_NOOP("Words", "Enter the password") },
    { ErrorKind::Auth, "application-passwords-off",
        //: Czech: hesla aplikací jsou vypnutá
        QT_TRANSLATE_NOOP("Words", "application passwords are off"),
        //: Czech: %1 nepřijímá hesla aplikací.
        QT_TRANSLATE_NOOP("Words", "%1 takes no application passwords."),
        //: Czech: Dokud se to nezmění, nic dalšího se tudy k občanům nedostane.
        QT_TRANSLATE_NOOP("Words", "Nothing more will reach citizens this way until that changes."),
        //: Czech: Požádejte správce webu, aby je povolil; vypíná je často bezpečnostní doplněk, nebo je WordPress starší než 5.6.
        QT_TRANSLATE_NOOP("Words", "Ask the website's administrator to allow them; often a security plug-in has turned them off, or WordPress is older than 5.6."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
};

} // namespace

std::span<const ErrorText> accessErrorTexts()
{
    return accessTable;
}

} // namespace bubenik::words
