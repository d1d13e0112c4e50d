// What stands in the way of a mail, in words (mail/).
#include "words/ErrorTexts.h"

namespace bubenik::words {

namespace {

const ErrorText mailTable[] = {
    { ErrorKind::Offline, "mail-untrusted",
        //: Czech: nedůvěryhodný certifikát pošty
        QT_TRANSLATE_NOOP("Words", "certificate of the mail server not trusted"),
        //: Czech: Certifikát poštovního serveru není důvěryhodný.
        QT_TRANSLATE_NOOP("Words", "The mail server's certificate is not trusted."),
        //: Czech: Nic se neodeslalo, protože místo serveru by mohl odpovídat někdo cizí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, because somebody else could be answering in the server's place."),
        //: Czech: Zkontrolujte datum a čas v tomto počítači a zeptejte se správce poštovního serveru na certifikát.
        QT_TRANSLATE_NOOP("Words", "Check the date and time of this computer, and ask the keeper of the mail server about the certificate."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::Offline, "no-starttls",
        //: Czech: pošta nenabízí zabezpečení
        QT_TRANSLATE_NOOP("Words", "mail server offers no protection"),
        //: Czech: Poštovní server nenabízí STARTTLS.
        QT_TRANSLATE_NOOP("Words", "The mail server offers no STARTTLS."),
        //: Czech: Nic se neodeslalo: cestou by to mohl číst kdokoli, i s heslem.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent: on the way anybody could read it, the password too."),
        //: Czech: Zkuste v nastavení kanálu TLS, nebo se zeptejte správce poštovního serveru.
        QT_TRANSLATE_NOOP("Words", "Try TLS in the channel's settings, or ask the keeper of the mail server."),
        "" },
    { ErrorKind::Auth, "mail-sign-in",
        //: Czech: pošta odmítla přihlášení
        QT_TRANSLATE_NOOP("Words", "sign-in at the mail server refused"),
        //: Czech: Poštovní server odmítl přihlášení.
        QT_TRANSLATE_NOOP("Words", "The mail server refused the sign-in."),
        //: Czech: Nic se neodeslalo; počká se, až bude přihlášení fungovat.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent; it waits until the sign-in works."),
        //: Czech: Zkontrolujte v nastavení kanálu uživatelské jméno a heslo.
        QT_TRANSLATE_NOOP("Words", "Check the user name and the password in the channel's settings."),
        //: Czech: Otevřít nastavení
        QT_TRANSLATE_NOOP("Words", "Open the settings") },
    { ErrorKind::Auth, "mail-renewal",
        //: Czech: přihlášení ke schránce vypršelo
        QT_TRANSLATE_NOOP("Words", "the mailbox's sign-in is over"),
        //: Czech: Přihlášení k poštovní schránce vypršelo a neobnovilo se.
        QT_TRANSLATE_NOOP("Words", "The sign-in to the mailbox is over and was not renewed."),
        //: Czech: Pozvánky čekají; nic se neztratilo.
        QT_TRANSLATE_NOOP("Words", "Invitations wait; nothing is lost."),
        //: Czech: Přihlaste se ke schránce znovu v nastavení kanálu.
        QT_TRANSLATE_NOOP("Words", "Sign in to the mailbox again in the channel's settings."),
        "" },
    { ErrorKind::Forbidden, "sender-refused",
        //: Czech: odesílatel odmítnut
        QT_TRANSLATE_NOOP("Words", "sender refused"),
        //: Czech: Poštovní server za tuto adresu odesílatele neposílá.
        QT_TRANSLATE_NOOP("Words", "The mail server does not send for this sender's address."),
        //: Czech: Nic se neodeslalo.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent."),
        //: Czech: Zadejte do nastavení kanálu adresu účtu, kterým se přihlašujete.
        QT_TRANSLATE_NOOP("Words", "Put the address of the account that signs in into the channel's settings."),
        "" },
    { ErrorKind::RateLimited, "recipient-later",
        //: Czech: převezme se později
        QT_TRANSLATE_NOOP("Words", "taken later"),
        //: Czech: Poštovní server příjemce žádá, aby se to zkusilo později.
        QT_TRANSLATE_NOOP("Words", "The recipient's mail server asks to come again later."),
        //: Czech: Tento příjemce zprávu ještě nemá.
        QT_TRANSLATE_NOOP("Words", "This recipient does not have the message yet."),
        //: Czech: Nemusíte nic dělat, Bubeník to zkusí sám znovu.
        QT_TRANSLATE_NOOP("Words", "Nothing needs doing: Bubeník tries again by itself."),
        "" },
    { ErrorKind::Server, "mail-later",
        //: Czech: pošta teď nepřijímá
        QT_TRANSLATE_NOOP("Words", "mail server busy"),
        //: Czech: Poštovní server teď zprávu nepřijímá.
        QT_TRANSLATE_NOOP("Words", "The mail server does not take the message now."),
        //: Czech: Tento příjemce zprávu ještě nemá.
        QT_TRANSLATE_NOOP("Words", "This recipient does not have the message yet."),
        //: Czech: Nemusíte nic dělat, Bubeník to zkusí sám znovu.
        QT_TRANSLATE_NOOP("Words", "Nothing needs doing: Bubeník tries again by itself."),
        "" },
    { ErrorKind::Rejected, "recipient-refused",
        //: Czech: adresa odmítnuta
        QT_TRANSLATE_NOOP("Words", "address refused"),
        //: Czech: Poštovní server odmítl adresu příjemce.
        QT_TRANSLATE_NOOP("Words", "The mail server refused the recipient's address."),
        //: Czech: Tento příjemce zprávu nemá.
        QT_TRANSLATE_NOOP("Words", "This recipient does not have the message."),
        //: Czech: Opravte adresu kontaktu, nebo ho pozvěte jinak.
        QT_TRANSLATE_NOOP("Words", "Correct the address of the contact, or invite them another way."),
        "" },
    { ErrorKind::Rejected, "mail-refused",
        //: Czech: zpráva odmítnuta
        QT_TRANSLATE_NOOP("Words", "message refused"),
        //: Czech: Poštovní server zprávu odmítl.
        QT_TRANSLATE_NOOP("Words", "The mail server refused the message."),
        //: Czech: Tento příjemce zprávu nemá.
        QT_TRANSLATE_NOOP("Words", "This recipient does not have the message."),
        //: Czech: Proč, je v podrobnostech. Zeptejte se správce poštovního serveru.
        QT_TRANSLATE_NOOP("Words", "The details say why. Ask the keeper of the mail server."),
        "" },
    { ErrorKind::Rejected, "bounced",
        //: Czech: vrátila se
        QT_TRANSLATE_NOOP("Words", "came back"),
        //: Czech: Zpráva se vrátila jako nedoručitelná.
        QT_TRANSLATE_NOOP("Words", "The message came back as undeliverable."),
        //: Czech: Tento příjemce zprávu nemá.
        QT_TRANSLATE_NOOP("Words", "This recipient does not have the message."),
        //: Czech: Opravte adresu kontaktu, nebo ho pozvěte jinak.
        QT_TRANSLATE_NOOP("Words", "Correct the address of the contact, or invite them another way."),
        "" },
    { ErrorKind::TooLarge, "mail",
        //: Czech: příliš velká zpráva
        QT_TRANSLATE_NOOP("Words", "message too large"),
        //: Czech: Zpráva je větší, než poštovní server přijímá.
        QT_TRANSLATE_NOOP("Words", "The message is larger than the mail server takes."),
        //: Czech: Nic se neodeslalo.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent."),
        //: Czech: Přiložte menší dokumenty, nebo na ně jen odkažte.
        QT_TRANSLATE_NOOP("Words", "Send smaller documents, or a link to them."),
        "" },
    { ErrorKind::UnknownOutcome, "mail",
        //: Czech: neví se, zda dorazila
        QT_TRANSLATE_NOOP("Words", "not known whether it arrived"),
        //: Czech: Odpověď poštovního serveru se ztratila.
        QT_TRANSLATE_NOOP("Words", "The mail server's answer was lost."),
        //: Czech: Příjemce zprávu možná má, možná ne. Sama se znovu neposílá.
        QT_TRANSLATE_NOOP("Words", "The recipient may have the message, or not. It is not sent again by itself."),
        //: Czech: Podívejte se do záznamů poštovního serveru nebo se zeptejte příjemce a řekněte, co jste zjistili.
        QT_TRANSLATE_NOOP("Words", "Look into the mail server's log, or ask the recipient, and say what you found."),
        "" },
    { ErrorKind::Invalid, "mail-address",
        //: Czech: e-mail nejde použít
        QT_TRANSLATE_NOOP("Words", "e-mail cannot be used"),
        //: Czech: Tuto e-mailovou adresu nelze použít.
        QT_TRANSLATE_NOOP("Words", "This e-mail address cannot be used."),
        //: Czech: Nic se neodeslalo.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent."),
        //: Czech: Opravte adresu kontaktu.
        QT_TRANSLATE_NOOP("Words", "Correct the address of the contact."),
        "" },
    { ErrorKind::Unsupported, "not-mail",
        //: Czech: není to poštovní kanál
        QT_TRANSLATE_NOOP("Words", "not a channel for mail"),
        //: Czech: Tímto kanálem se pozvánky neposílají.
        QT_TRANSLATE_NOOP("Words", "Invitations do not go out by this channel."),
        //: Czech: Nic se neodeslalo.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent."),
        //: Czech: Vyberte kanál druhu e-mail nebo zprávy do složky.
        QT_TRANSLATE_NOOP("Words", "Choose a channel of the kind e-mail or mails in a folder."),
        "" },
};

} // namespace

std::span<const ErrorText> mailErrorTexts()
{
    return mailTable;
}

} // namespace bubenik::words
