// Why a sign-in by the browser came to nothing, in words (channels/facebook/SignIn.h).
#include "words/ErrorTexts.h"

namespace bubenik::words {

namespace {

const ErrorText signInTable[] = {
    { ErrorKind::Auth, "signin-denied",
        //: Czech: přihlášení odmítnuto
        QT_TRANSLATE_NOOP("Words", "sign-in refused by the person"),
        //: Czech: V prohlížeči bylo přihlášení odmítnuto.
        QT_TRANSLATE_NOOP("Words", "In the browser the sign-in was refused."),
        //: Czech: Nic se nezměnilo: kanál funguje jako dosud.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed: the channel works as it did before."),
        //: Czech: Přihlaste se znovu a oprávnění potvrďte, nebo vložte token stránky.
        QT_TRANSLATE_NOOP("Words", "Sign in again and confirm the permissions, or paste a Page token."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Auth, "signin-timeout",
        //: Czech: prohlížeč se neozval
        QT_TRANSLATE_NOOP("Words", "the browser did not come back"),
        //: Czech: Prohlížeč se včas neozval.
        QT_TRANSLATE_NOOP("Words", "The browser did not come back in time."),
        //: Czech: Nic se nezměnilo: kanál funguje jako dosud.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed: the channel works as it did before."),
        //: Czech: Důvod možná stojí na stránce v prohlížeči: aplikace často není v režimu Development nebo má jiné číslo. Pak se přihlaste znovu.
        QT_TRANSLATE_NOOP("Words", "Perhaps the page in the browser says why: often the app is not in Development mode or its number is wrong. Then sign in again."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Auth, "signin-state",
        //: Czech: odpověď na jiné přihlášení
        QT_TRANSLATE_NOOP("Words", "answer of another sign-in"),
        //: Czech: Prohlížeč přinesl odpověď na jiné přihlášení.
        QT_TRANSLATE_NOOP("Words", "The browser came back with the answer to another sign-in."),
        //: Czech: Nic se nezměnilo: kanál funguje jako dosud.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed: the channel works as it did before."),
        //: Czech: Zavřete v prohlížeči starší stránky s přihlášením a začněte znovu.
        QT_TRANSLATE_NOOP("Words", "Close the older pages of the sign-in in the browser and begin anew."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Auth, "signin-refused",
        //: Czech: odmítnuté přihlášení
        QT_TRANSLATE_NOOP("Words", "sign-in refused"),
        //: Czech: %1 přihlášení nepřijal.
        QT_TRANSLATE_NOOP("Words", "%1 did not accept the sign-in."),
        //: Czech: Nic se nezměnilo: kanál funguje jako dosud.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed: the channel works as it did before."),
        //: Czech: Začněte znovu; když se to opakuje, zkontrolujte nastavení aplikace, nebo vložte token stránky.
        QT_TRANSLATE_NOOP("Words", "Begin anew; if it happens again, check the app's settings or paste a Page token."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Auth, "signin-app",
        //: Czech: taková aplikace není
        QT_TRANSLATE_NOOP("Words", "no such app"),
        //: Czech: Aplikace s tímto číslem neexistuje.
        QT_TRANSLATE_NOOP("Words", "There is no app with this number."),
        //: Czech: Nic se nezměnilo: kanál funguje jako dosud.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed: the channel works as it did before."),
        //: Czech: Zkopírujte App ID z developers.facebook.com, Settings, Basic.
        QT_TRANSLATE_NOOP("Words", "Copy the App ID from Settings, Basic at developers.facebook.com."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Auth, "signin-app-secret",
        //: Czech: špatný tajný klíč aplikace
        QT_TRANSLATE_NOOP("Words", "wrong secret of the app"),
        //: Czech: Tajný klíč k této aplikaci nepatří.
        QT_TRANSLATE_NOOP("Words", "The secret does not belong to this app."),
        //: Czech: Nic se nezměnilo: kanál funguje jako dosud.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed: the channel works as it did before."),
        //: Czech: Zkopírujte App secret z developers.facebook.com, Settings, Basic.
        QT_TRANSLATE_NOOP("Words", "Copy the App secret from Settings, Basic at developers.facebook.com."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Auth, "no-app-secret",
        //: Czech: chybí tajný klíč aplikace
        QT_TRANSLATE_NOOP("Words", "the app's secret is missing"),
        //: Czech: Na tomto počítači chybí tajný klíč aplikace města.
        QT_TRANSLATE_NOOP("Words", "The secret of the town's app is not on this computer."),
        //: Czech: Nic se nezměnilo: kanál funguje jako dosud.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed: the channel works as it did before."),
        //: Czech: Zkopírujte App secret z developers.facebook.com, Settings, Basic.
        QT_TRANSLATE_NOOP("Words", "Copy the App secret from Settings, Basic at developers.facebook.com."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Auth, "signin-no-pages",
        //: Czech: žádná stránka na výběr
        QT_TRANSLATE_NOOP("Words", "no Page to choose"),
        //: Czech: Kdo se přihlásil, nespravuje žádnou stránku, nebo ji v dialogu nevybral.
        QT_TRANSLATE_NOOP("Words", "Whoever signed in manages no Page, or chose none in the dialog."),
        //: Czech: Nic se nezměnilo: kanál funguje jako dosud.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed: the channel works as it did before."),
        //: Czech: Přihlaste se jako správce stránky města a v dialogu ji vyberte.
        QT_TRANSLATE_NOOP("Words", "Sign in as somebody who manages the town's Page, and choose it in the dialog."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Offline, "no-port",
        //: Czech: z prohlížeče se není kam vrátit
        QT_TRANSLATE_NOOP("Words", "no way back from the browser"),
        //: Czech: Tento počítač nedovolí prohlížeči vrátit se do Bubeníka.
        QT_TRANSLATE_NOOP("Words", "This computer does not let the browser come back to Bubeník."),
        //: Czech: Nic se nezměnilo: kanál funguje jako dosud.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed: the channel works as it did before."),
        //: Czech: Zeptejte se správce počítače, nebo vložte token stránky.
        QT_TRANSLATE_NOOP("Words", "Ask the computer's administrator, or paste a Page token."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Unsupported, "no-sign-in",
        //: Czech: přihlášení v prohlížeči není
        QT_TRANSLATE_NOOP("Words", "no sign-in by the browser"),
        //: Czech: Tento druh kanálu se v prohlížeči přihlásit neumí.
        QT_TRANSLATE_NOOP("Words", "This kind of channel has no sign-in by the browser."),
        //: Czech: Nic se nezměnilo: kanál funguje jako dosud.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed: the channel works as it did before."),
        //: Czech: Zadejte jeho heslo nebo token.
        QT_TRANSLATE_NOOP("Words", "Enter its password or token."),
        "" },
    { ErrorKind::Conflict, "several-accounts",
        //: Czech: více stránek
        QT_TRANSLATE_NOOP("Words", "several Pages"),
        //: Czech: Kdo se přihlásil, spravuje více stránek.
        QT_TRANSLATE_NOOP("Words", "Whoever signed in manages several Pages."),
        //: Czech: Nic se nezměnilo: kanál funguje jako dosud.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed: the channel works as it did before."),
        //: Czech: Řekněte, která to je, nastavením kanálu: %2.
        QT_TRANSLATE_NOOP("Words", "Say which one by the channel's setting: %2."),
        "" },
    { ErrorKind::Invalid, "not-an-app",
        //: Czech: není to číslo aplikace
        QT_TRANSLATE_NOOP("Words", "not an app's number"),
        //: Czech: Číslo aplikace se skládá jen z číslic.
        QT_TRANSLATE_NOOP("Words", "The app's number is made of digits only."),
        //: Czech: Kanál takhle nejde uložit.
        QT_TRANSLATE_NOOP("Words", "The channel cannot be saved like this."),
        //: Czech: Zkopírujte App ID z developers.facebook.com, Settings, Basic.
        QT_TRANSLATE_NOOP("Words", "Copy the App ID from Settings, Basic at developers.facebook.com."),
        "" },
};

} // namespace

std::span<const ErrorText> signInErrorTexts()
{
    return signInTable;
}

} // namespace bubenik::words
