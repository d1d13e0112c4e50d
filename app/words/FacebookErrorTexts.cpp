// What Facebook has to say, in words: the codes of channels/facebook/GraphErrors.h and Token.h, and what any channel that
// points to the website or takes its time may answer.
#include "words/ErrorTexts.h"

namespace bubenik::words {

namespace {

const ErrorText facebookTable[] = {
    { ErrorKind::Auth, "fb-user-token",
        //: Czech: není to token stránky
        QT_TRANSLATE_NOOP("Words", "not the Page's token"),
        //: Czech: %1 má token osoby, ne stránky.
        QT_TRANSLATE_NOOP("Words", "%1 has a person's token, not the Page's."),
        //: Czech: Dokud se to nenapraví, na Facebook nic neodchází. Co už Facebook má, vyjde včas.
        QT_TRANSLATE_NOOP("Words", "Nothing goes to Facebook any more until it is mended. What Facebook already holds comes out on time."),
        //: Czech: Vytvořte v nástrojích Mety token stránky a vložte ho u kanálu v Nastavení.
        QT_TRANSLATE_NOOP("Words", "Make a Page token in Meta's tools and put it in at the channel in Settings."),
        //: Czech: Otevřít nastavení
        QT_TRANSLATE_NOOP("Words", "Open settings") },
    { ErrorKind::Auth, "fb-other-page",
        //: Czech: token jiné stránky
        QT_TRANSLATE_NOOP("Words", "token of another Page"),
        //: Czech: %1 má token jiné stránky.
        QT_TRANSLATE_NOOP("Words", "%1 has the token of another Page."),
        //: Czech: Dokud se to nenapraví, na Facebook nic neodchází. Co už Facebook má, vyjde včas.
        QT_TRANSLATE_NOOP("Words", "Nothing goes to Facebook any more until it is mended. What Facebook already holds comes out on time."),
        //: Czech: Zkontrolujte stránku v nastavení kanálu, nebo vložte token té správné.
        QT_TRANSLATE_NOOP("Words", "Check the Page in the channel's settings, or put in the token of the right one."),
        //: Czech: Otevřít nastavení
        QT_TRANSLATE_NOOP("Words", "Open settings") },
    { ErrorKind::Auth, "fb-expired",
        //: Czech: přihlášení vypršelo
        QT_TRANSLATE_NOOP("Words", "sign-in has expired"),
        //: Czech: Token stránky vypršel.
        QT_TRANSLATE_NOOP("Words", "The Page token has expired."),
        //: Czech: Dokud se to nenapraví, na Facebook nic neodchází. Co už Facebook má, vyjde včas.
        QT_TRANSLATE_NOOP("Words", "Nothing goes to Facebook any more until it is mended. What Facebook already holds comes out on time."),
        //: Czech: Otevřete kanál v Nastavení a vložte nový token stránky.
        QT_TRANSLATE_NOOP("Words", "Open the channel in Settings and put in a new Page token."),
        //: Czech: Otevřít nastavení
        QT_TRANSLATE_NOOP("Words", "Open settings") },
    { ErrorKind::Auth, "fb-password",
        //: Czech: přihlášení skončilo změnou hesla
        QT_TRANSLATE_NOOP("Words", "sign-in ended by a new password"),
        //: Czech: Token stránky přestal platit, protože ten, kdo ho vytvořil, si na Facebooku změnil heslo.
        QT_TRANSLATE_NOOP("Words", "The Page token ended, because whoever made it changed the password at Facebook."),
        //: Czech: Dokud se to nenapraví, na Facebook nic neodchází. Co už Facebook má, vyjde včas.
        QT_TRANSLATE_NOOP("Words", "Nothing goes to Facebook any more until it is mended. What Facebook already holds comes out on time."),
        //: Czech: Otevřete kanál v Nastavení a vložte nový token stránky.
        QT_TRANSLATE_NOOP("Words", "Open the channel in Settings and put in a new Page token."),
        //: Czech: Otevřít nastavení
        QT_TRANSLATE_NOOP("Words", "Open settings") },
    { ErrorKind::Auth, "fb-checkpoint",
        //: Czech: Facebook žádá ověření
        QT_TRANSLATE_NOOP("Words", "Facebook wants a check"),
        //: Czech: Facebook žádá toho, kdo token stránky vytvořil, aby potvrdil svou totožnost.
        QT_TRANSLATE_NOOP("Words", "Facebook wants whoever made the Page token to confirm who they are."),
        //: Czech: Dokud se to nenapraví, na Facebook nic neodchází. Co už Facebook má, vyjde včas.
        QT_TRANSLATE_NOOP("Words", "Nothing goes to Facebook any more until it is mended. What Facebook already holds comes out on time."),
        //: Czech: Přihlaste se pod tím jménem na facebook.com, vyřiďte, co žádá, a zkuste to znovu.
        QT_TRANSLATE_NOOP("Words", "Sign in to facebook.com under that name, follow what it asks, then try again."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Auth, "fb-deauthorised",
        //: Czech: přístup byl odebrán
        QT_TRANSLATE_NOOP("Words", "access was taken away"),
        //: Czech: Bubeníkovi byl na Facebooku odebrán přístup ke stránce.
        QT_TRANSLATE_NOOP("Words", "Access to the Page was taken away from Bubeník at Facebook."),
        //: Czech: Dokud se to nenapraví, na Facebook nic neodchází. Co už Facebook má, vyjde včas.
        QT_TRANSLATE_NOOP("Words", "Nothing goes to Facebook any more until it is mended. What Facebook already holds comes out on time."),
        //: Czech: Otevřete kanál v Nastavení a vložte nový token stránky.
        QT_TRANSLATE_NOOP("Words", "Open the channel in Settings and put in a new Page token."),
        //: Czech: Otevřít nastavení
        QT_TRANSLATE_NOOP("Words", "Open settings") },
    { ErrorKind::Auth, "fb-role",
        //: Czech: chybí role na stránce
        QT_TRANSLATE_NOOP("Words", "role on the Page was lost"),
        //: Czech: Ten, kdo token stránky vytvořil, už na stránce nemá žádnou roli.
        QT_TRANSLATE_NOOP("Words", "Whoever made the Page token no longer has a role on the Page."),
        //: Czech: Dokud se to nenapraví, na Facebook nic neodchází. Co už Facebook má, vyjde včas.
        QT_TRANSLATE_NOOP("Words", "Nothing goes to Facebook any more until it is mended. What Facebook already holds comes out on time."),
        //: Czech: Vraťte mu roli v nastavení stránky na Facebooku, nebo vložte token někoho, kdo ji má.
        QT_TRANSLATE_NOOP("Words", "Give the role back in the Page's settings at Facebook, or put in a token of somebody who has one."),
        //: Czech: Otevřít nastavení
        QT_TRANSLATE_NOOP("Words", "Open settings") },
    { ErrorKind::Auth, "fb-token",
        //: Czech: token neplatí
        QT_TRANSLATE_NOOP("Words", "token is not valid"),
        //: Czech: Token stránky už neplatí.
        QT_TRANSLATE_NOOP("Words", "The Page token is not valid any more."),
        //: Czech: Dokud se to nenapraví, na Facebook nic neodchází. Co už Facebook má, vyjde včas.
        QT_TRANSLATE_NOOP("Words", "Nothing goes to Facebook any more until it is mended. What Facebook already holds comes out on time."),
        //: Czech: Otevřete kanál v Nastavení a vložte nový token stránky.
        QT_TRANSLATE_NOOP("Words", "Open the channel in Settings and put in a new Page token."),
        //: Czech: Otevřít nastavení
        QT_TRANSLATE_NOOP("Words", "Open settings") },
    { ErrorKind::Auth, "fb-expires-soon",
        //: Czech: přihlášení brzy vyprší
        QT_TRANSLATE_NOOP("Words", "sign-in expires soon"),
        //: Czech: Token stránky vyprší do dvou týdnů.
        QT_TRANSLATE_NOOP("Words", "The Page token expires within two weeks."),
        //: Czech: Zatím funguje. Potom už na Facebook nic neodejde.
        QT_TRANSLATE_NOOP("Words", "It still works. Afterwards nothing goes to Facebook."),
        //: Czech: Otevřete kanál v Nastavení a vložte nový token stránky.
        QT_TRANSLATE_NOOP("Words", "Open the channel in Settings and put in a new Page token."),
        //: Czech: Otevřít nastavení
        QT_TRANSLATE_NOOP("Words", "Open settings") },
    { ErrorKind::Auth, "fb-blocked",
        //: Czech: Facebook zablokoval přidávání
        QT_TRANSLATE_NOOP("Words", "Facebook has blocked posting"),
        //: Czech: Facebook na čas zablokoval přidávání příspěvků, protože něco považuje za zneužití.
        QT_TRANSLATE_NOOP("Words", "Facebook has blocked posting for a time, because it takes something for misuse."),
        //: Czech: Dokud se to nenapraví, na Facebook nic neodchází. Co už Facebook má, vyjde včas.
        QT_TRANSLATE_NOOP("Words", "Nothing goes to Facebook any more until it is mended. What Facebook already holds comes out on time."),
        //: Czech: Podívejte se na upozornění stránky na Facebooku. Bubeník sám nic dalšího neposílá; zkuste to, až blokace skončí.
        QT_TRANSLATE_NOOP("Words", "Look at the Page's notices at Facebook. Bubeník sends nothing more by itself; try again when the block has ended."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Forbidden, "fb-permission",
        //: Czech: chybí oprávnění
        QT_TRANSLATE_NOOP("Words", "a permission is missing"),
        //: Czech: S tímto tokenem stránky to Facebook nedovolí.
        QT_TRANSLATE_NOOP("Words", "Facebook does not permit this with the token of the Page."),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Vytvořte nový token stránky se všemi oprávněními, která uvádí nápověda. Co přidal jiný program, se dá změnit jen v něm.
        QT_TRANSLATE_NOOP("Words", "Make a new Page token with all permissions that the help names. What was posted by another program can be changed only there."),
        //: Czech: Otevřít nastavení
        QT_TRANSLATE_NOOP("Words", "Open settings") },
    { ErrorKind::Forbidden, "fb-page-unpublished",
        //: Czech: stránka není zveřejněná
        QT_TRANSLATE_NOOP("Words", "the Page is not published"),
        //: Czech: Stránka není na Facebooku zveřejněná.
        QT_TRANSLATE_NOOP("Words", "The Page is not published at Facebook."),
        //: Czech: Co se tam přidá, nevidí nikdo kromě jejích správců.
        QT_TRANSLATE_NOOP("Words", "Nobody but its administrators sees what is posted there."),
        //: Czech: Zveřejněte stránku v jejím nastavení na Facebooku.
        QT_TRANSLATE_NOOP("Words", "Publish the Page in its settings at Facebook."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::RateLimited, "fb-throttled",
        //: Czech: Facebook žádá o strpení
        QT_TRANSLATE_NOOP("Words", "Facebook asks to wait"),
        //: Czech: Facebook chvíli nepřijímá další požadavky.
        QT_TRANSLATE_NOOP("Words", "Facebook takes no more requests for a while."),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Nemusíte nic dělat: Bubeník bude pokračovat, až uplyne doba, kterou Facebook určil.
        QT_TRANSLATE_NOOP("Words", "Nothing needs doing: Bubeník goes on when the time that Facebook has named is over."),
        "" },
    { ErrorKind::NotYet, "",
        //: Czech: čeká na svůj čas
        QT_TRANSLATE_NOOP("Words", "waits for its time"),
        //: Czech: %1 to vezme až v pravý čas.
        QT_TRANSLATE_NOOP("Words", "%1 takes this only at its time."),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Nechte počítač zapnutý: Bubeník to odešle včas.
        QT_TRANSLATE_NOOP("Words", "Leave this computer on: Bubeník sends it at its time."),
        "" },
    { ErrorKind::NotYet, "fb-too-near",
        //: Czech: na naplánování už je pozdě
        QT_TRANSLATE_NOOP("Words", "too near for Facebook to schedule"),
        //: Czech: Facebook neplánuje to, co má vyjít za pár minut.
        QT_TRANSLATE_NOOP("Words", "Facebook does not schedule what is due in a few minutes."),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Nechte počítač zapnutý: Bubeník to zveřejní včas.
        QT_TRANSLATE_NOOP("Words", "Leave this computer on: Bubeník publishes it at its time."),
        "" },
    { ErrorKind::Rejected, "fb-duplicate",
        //: Czech: stejný text jako minule
        QT_TRANSLATE_NOOP("Words", "same text as the post before"),
        //: Czech: Facebook odmítá stejný text jako v předchozím příspěvku.
        QT_TRANSLATE_NOOP("Words", "Facebook refuses the same text as in the post before."),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Podívejte se, jestli už na stránce není. Pokud ne, změňte pár slov.
        QT_TRANSLATE_NOOP("Words", "Look whether it is on the Page already. If not, change a few words."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Rejected, "fb-too-long",
        //: Czech: na Facebook moc dlouhé
        QT_TRANSLATE_NOOP("Words", "too long for Facebook"),
        //: Czech: Text je delší než 63 206 znaků, které Facebook přijme.
        QT_TRANSLATE_NOOP("Words", "The text is longer than the 63,206 characters that Facebook takes."),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Napište pro Facebook vlastní kratší text a odkažte na web.
        QT_TRANSLATE_NOOP("Words", "Give Facebook a shorter text of its own and point to the website."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Rejected, "fb-photo",
        //: Czech: Facebook odmítá fotku
        QT_TRANSLATE_NOOP("Words", "Facebook refuses a photo"),
        //: Czech: Facebook nepřijal fotku: %2
        QT_TRANSLATE_NOOP("Words", "Facebook does not take the photo: %2"),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Fotku vyměňte, nebo ji znovu uložte jako JPEG.
        QT_TRANSLATE_NOOP("Words", "Replace the photo, or save it anew as JPEG."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Rejected, "fb-parameter",
        //: Czech: Facebook to odmítá
        QT_TRANSLATE_NOOP("Words", "Facebook refuses it"),
        //: Czech: Facebook příspěvek v této podobě odmítá.
        QT_TRANSLATE_NOOP("Words", "Facebook refuses the post as it is."),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Otevřete technické podrobnosti, je v nich, co Facebook říká. Často jde o čas nebo o fotku.
        QT_TRANSLATE_NOOP("Words", "Open the technical details: they hold what Facebook says. Often it is the time or a photo."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::NotFound, "fb-gone",
        //: Czech: na Facebooku už není
        QT_TRANSLATE_NOOP("Words", "not on Facebook any more"),
        //: Czech: Na Facebooku už ta zpráva není.
        QT_TRANSLATE_NOOP("Words", "It is not on Facebook any more."),
        //: Czech: Občané ji nevidí.
        QT_TRANSLATE_NOOP("Words", "Citizens do not see it."),
        //: Czech: Pokud to tam někdo smazal záměrně, nemusíte nic dělat. Jinak to zveřejněte znovu.
        QT_TRANSLATE_NOOP("Words", "If it was deleted there on purpose, nothing needs doing. Otherwise publish it anew."),
        "" },
    { ErrorKind::UnknownOutcome, "several",
        //: Czech: nalezeno víckrát
        QT_TRANSLATE_NOOP("Words", "found more than once"),
        //: Czech: Příspěvků s tímto textem a časem je víc.
        QT_TRANSLATE_NOOP("Words", "There are several posts with this text and time."),
        //: Czech: Nedá se poznat, který z nich to je, proto se nic neposílá znovu.
        QT_TRANSLATE_NOOP("Words", "It cannot be told which of them is this one, so nothing is sent again."),
        //: Czech: Podívejte se na stránku, smažte, co přebývá, a řekněte, který je ten pravý.
        QT_TRANSLATE_NOOP("Words", "Look at the Page, delete what is too many, and say which one is right."),
        //: Czech: Podívat se
        QT_TRANSLATE_NOOP("Words", "Look now") },
    { ErrorKind::Unsupported, "replace",
        //: Czech: musí se vydat znovu
        QT_TRANSLATE_NOOP("Words", "has to be published anew"),
        //: Czech: %1 to takhle upravit neumí.
        QT_TRANSLATE_NOOP("Words", "%1 cannot change it like that."),
        //: Czech: Smaže se a vydá znovu; reakce a komentáře u původního se ztratí.
        QT_TRANSLATE_NOOP("Words", "It is deleted and published anew; likes and comments of the old one are lost."),
        //: Czech: Nemusíte nic dělat.
        QT_TRANSLATE_NOOP("Words", "Nothing needs doing."),
        "" },
    { ErrorKind::Invalid, "not-a-page",
        //: Czech: není to stránka
        QT_TRANSLATE_NOOP("Words", "not a Page"),
        //: Czech: Není to číslo ani adresa stránky.
        QT_TRANSLATE_NOOP("Words", "This is neither a Page's number nor its address."),
        //: Czech: Kanál takhle nejde uložit.
        QT_TRANSLATE_NOOP("Words", "The channel cannot be saved like this."),
        //: Czech: Zkopírujte adresu stránky z prohlížeče.
        QT_TRANSLATE_NOOP("Words", "Copy the address of the Page from the browser."),
        "" },
    { ErrorKind::Forbidden, "pages_manage_posts",
        //: Czech: nesmí zveřejňovat
        QT_TRANSLATE_NOOP("Words", "may not publish"),
        //: Czech: Tokenu stránky chybí oprávnění zveřejňovat (pages_manage_posts).
        QT_TRANSLATE_NOOP("Words", "The Page token lacks the permission to publish (pages_manage_posts)."),
        //: Czech: Dokud se to nenapraví, na Facebook nic neodchází. Co už Facebook má, vyjde včas.
        QT_TRANSLATE_NOOP("Words", "Nothing goes to Facebook any more until it is mended. What Facebook already holds comes out on time."),
        //: Czech: Vytvořte nový token stránky s tímto oprávněním a vložte ho u kanálu v Nastavení.
        QT_TRANSLATE_NOOP("Words", "Make a new Page token with this permission and put it in at the channel in Settings."),
        //: Czech: Otevřít nastavení
        QT_TRANSLATE_NOOP("Words", "Open settings") },
    { ErrorKind::Forbidden, "pages_read_engagement",
        //: Czech: nesmí číst stránku
        QT_TRANSLATE_NOOP("Words", "may not read the Page"),
        //: Czech: Tokenu stránky chybí oprávnění číst stránku (pages_read_engagement).
        QT_TRANSLATE_NOOP("Words", "The Page token lacks the permission to read the Page (pages_read_engagement)."),
        //: Czech: Dokud se to nenapraví, na Facebook nic neodchází. Co už Facebook má, vyjde včas.
        QT_TRANSLATE_NOOP("Words", "Nothing goes to Facebook any more until it is mended. What Facebook already holds comes out on time."),
        //: Czech: Vytvořte nový token stránky s tímto oprávněním a vložte ho u kanálu v Nastavení.
        QT_TRANSLATE_NOOP("Words", "Make a new Page token with this permission and put it in at the channel in Settings."),
        //: Czech: Otevřít nastavení
        QT_TRANSLATE_NOOP("Words", "Open settings") },
    { ErrorKind::Forbidden, "pages_read_user_content",
        //: Czech: nesmí číst komentáře
        QT_TRANSLATE_NOOP("Words", "may not read comments"),
        //: Czech: Tokenu stránky chybí oprávnění číst komentáře (pages_read_user_content).
        QT_TRANSLATE_NOOP("Words", "The Page token lacks the permission to read comments (pages_read_user_content)."),
        //: Czech: Zveřejňování funguje, komentáře občanů sem ale nepřijdou.
        QT_TRANSLATE_NOOP("Words", "Publishing works; citizens' comments do not come here."),
        //: Czech: Vytvořte nový token stránky s tímto oprávněním a vložte ho u kanálu v Nastavení.
        QT_TRANSLATE_NOOP("Words", "Make a new Page token with this permission and put it in at the channel in Settings."),
        //: Czech: Otevřít nastavení
        QT_TRANSLATE_NOOP("Words", "Open settings") },
    { ErrorKind::Forbidden, "pages_manage_engagement",
        //: Czech: nesmí odpovídat na komentáře
        QT_TRANSLATE_NOOP("Words", "may not answer comments"),
        //: Czech: Tokenu stránky chybí oprávnění odpovídat na komentáře (pages_manage_engagement).
        QT_TRANSLATE_NOOP("Words", "The Page token lacks the permission to answer comments (pages_manage_engagement)."),
        //: Czech: Zveřejňování funguje, na komentáře se odsud ale nedá odpovědět ani je skrýt.
        QT_TRANSLATE_NOOP("Words", "Publishing works; comments cannot be answered or hidden from here."),
        //: Czech: Vytvořte nový token stránky s tímto oprávněním a vložte ho u kanálu v Nastavení.
        QT_TRANSLATE_NOOP("Words", "Make a new Page token with this permission and put it in at the channel in Settings."),
        //: Czech: Otevřít nastavení
        QT_TRANSLATE_NOOP("Words", "Open settings") },
    { ErrorKind::Forbidden, "read_insights",
        //: Czech: nesmí číst čísla
        QT_TRANSLATE_NOOP("Words", "may not read figures"),
        //: Czech: Tokenu stránky chybí oprávnění číst statistiky (read_insights).
        QT_TRANSLATE_NOOP("Words", "The Page token lacks the permission to read figures (read_insights)."),
        //: Czech: Zveřejňování funguje, jen neuvidíte, kolik lidí příspěvek vidělo.
        QT_TRANSLATE_NOOP("Words", "Publishing works; how many people saw a post is not shown."),
        //: Czech: Vytvořte nový token stránky s tímto oprávněním a vložte ho u kanálu v Nastavení.
        QT_TRANSLATE_NOOP("Words", "Make a new Page token with this permission and put it in at the channel in Settings."),
        //: Czech: Otevřít nastavení
        QT_TRANSLATE_NOOP("Words", "Open settings") },
};

} // namespace

std::span<const ErrorText> facebookErrorTexts()
{
    return facebookTable;
}

} // namespace bubenik::words
