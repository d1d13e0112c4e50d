// What stands in the way of a short message, in words (sms/, channels/sms/).
#include "words/ErrorTexts.h"

namespace bubenik::words {

namespace {

const ErrorText smsTable[] = {
    { ErrorKind::Invalid, "sms-begun",
        //: Czech: zpráva už odchází
        QT_TRANSLATE_NOOP("Words", "message on its way already"),
        //: Czech: Zprávu už nelze přepsat, část jí odešla.
        QT_TRANSLATE_NOOP("Words", "The message can no longer be reworded: some of it is out."),
        //: Czech: Kdo ji má, má původní znění.
        QT_TRANSLATE_NOOP("Words", "Whoever has it has the first wording."),
        //: Czech: Vezměte zpět zbytek, nebo pošlete opravu.
        QT_TRANSLATE_NOOP("Words", "Take back the rest, or send a correction."), "" },
    { ErrorKind::Auth, "sms-sign-in",
        //: Czech: přihlášení k SMS bráně odmítnuto
        QT_TRANSLATE_NOOP("Words", "sign-in at the SMS gateway refused"),
        //: Czech: SMS brána odmítla přihlášení.
        QT_TRANSLATE_NOOP("Words", "The SMS gateway refused the sign-in."),
        //: Czech: Zprávy neodcházejí.
        QT_TRANSLATE_NOOP("Words", "No messages go out."),
        //: Czech: Zkontrolujte v nastavení kanálu přihlašovací jméno a heslo; patří k rozhraní brány, ne k jejímu webu.
        QT_TRANSLATE_NOOP("Words", "Check the login and the password in the channel's settings; they are those of the interface, not of the gateway's website."),
        "" },
    { ErrorKind::WrongClock, "sms-clock",
        //: Czech: hodiny se liší od SMS brány
        QT_TRANSLATE_NOOP("Words", "clock too far off for the SMS gateway"),
        //: Czech: Hodiny tohoto počítače se liší od hodin brány.
        QT_TRANSLATE_NOOP("Words", "The clock of this computer differs from the gateway's."),
        //: Czech: Zprávy neodcházejí.
        QT_TRANSLATE_NOOP("Words", "No messages go out."),
        //: Czech: Nastavte na tomto počítači správné datum a čas.
        QT_TRANSLATE_NOOP("Words", "Set the date and time of this computer."), "" },
    { ErrorKind::Forbidden, "sms-address",
        //: Czech: z tohoto počítače to není dovoleno
        QT_TRANSLATE_NOOP("Words", "not allowed from this computer"),
        //: Czech: SMS brána nepřijímá zprávy z adresy tohoto počítače.
        QT_TRANSLATE_NOOP("Words", "The SMS gateway takes no messages from this computer's address."),
        //: Czech: Zprávy neodcházejí.
        QT_TRANSLATE_NOOP("Words", "No messages go out."),
        //: Czech: Přidejte adresu tohoto počítače v nastavení brány.
        QT_TRANSLATE_NOOP("Words", "Add this computer's address in the settings of the gateway."), "" },
    { ErrorKind::Unsupported, "sms-action",
        //: Czech: SMS brána to nezná
        QT_TRANSLATE_NOOP("Words", "not known to the SMS gateway"),
        //: Czech: SMS brána nezná to, co se po ní chtělo.
        QT_TRANSLATE_NOOP("Words", "The SMS gateway does not know what was asked of it."),
        //: Czech: Zprávy neodcházejí.
        QT_TRANSLATE_NOOP("Words", "No messages go out."),
        //: Czech: Zkontrolujte v nastavení kanálu adresu rozhraní.
        QT_TRANSLATE_NOOP("Words", "Check the address of the interface in the channel's settings."), "" },
    { ErrorKind::Server, "sms-salt",
        //: Czech: SMS brána je zaneprázdněná
        QT_TRANSLATE_NOOP("Words", "SMS gateway busy"),
        //: Czech: SMS brána odmítla přihlášení jako opakované.
        QT_TRANSLATE_NOOP("Words", "The SMS gateway refused the sign-in as repeated."),
        //: Czech: Zpráva čeká.
        QT_TRANSLATE_NOOP("Words", "The message waits."),
        //: Czech: Zkusí se to znovu samo.
        QT_TRANSLATE_NOOP("Words", "It is tried again by itself."), "" },
    { ErrorKind::Server, "sms-gateway",
        //: Czech: SMS brána selhává
        QT_TRANSLATE_NOOP("Words", "SMS gateway failing"),
        //: Czech: SMS brána selhává.
        QT_TRANSLATE_NOOP("Words", "The SMS gateway is failing."),
        //: Czech: Zpráva čeká.
        QT_TRANSLATE_NOOP("Words", "The message waits."),
        //: Czech: Zkusí se to znovu samo.
        QT_TRANSLATE_NOOP("Words", "It is tried again by itself."), "" },
    { ErrorKind::RateLimited, "sms-gateway",
        //: Czech: SMS brána žádá o strpení
        QT_TRANSLATE_NOOP("Words", "SMS gateway asks to wait"),
        //: Czech: SMS brána teď další zprávy nepřijímá.
        QT_TRANSLATE_NOOP("Words", "The SMS gateway takes no more messages now."),
        //: Czech: Zbytek čeká.
        QT_TRANSLATE_NOOP("Words", "The rest waits."),
        //: Czech: Zkusí se to znovu samo.
        QT_TRANSLATE_NOOP("Words", "It is tried again by itself."), "" },
    { ErrorKind::UnknownOutcome, "sms-gateway",
        //: Czech: SMS brána neodpověděla jasně
        QT_TRANSLATE_NOOP("Words", "no clear answer of the SMS gateway"),
        //: Czech: SMS brána neodpověděla jasně.
        QT_TRANSLATE_NOOP("Words", "The SMS gateway gave no clear answer."),
        //: Czech: Zpráva mohla odejít.
        QT_TRANSLATE_NOOP("Words", "The message may have gone out."),
        //: Czech: Podívejte se u brány do přehledu odeslaných zpráv a řekněte, co jste našli.
        QT_TRANSLATE_NOOP("Words", "Look into the list of messages at the gateway, and say what you found."), "" },
    { ErrorKind::UnknownOutcome, "sms",
        //: Czech: není jisté, zda zpráva odešla
        QT_TRANSLATE_NOOP("Words", "uncertain whether the message went out"),
        //: Czech: Program skončil, zrovna když se zpráva odesílala.
        QT_TRANSLATE_NOOP("Words", "The program ended while the message was being sent."),
        //: Czech: Zpráva mohla odejít.
        QT_TRANSLATE_NOOP("Words", "The message may have gone out."),
        //: Czech: Podívejte se u brány do přehledu odeslaných zpráv a řekněte, co jste našli.
        QT_TRANSLATE_NOOP("Words", "Look into the list of messages at the gateway, and say what you found."), "" },
    { ErrorKind::Rejected, "no-credit",
        //: Czech: došel kredit
        QT_TRANSLATE_NOOP("Words", "no credit left"),
        //: Czech: U SMS brány došel kredit.
        QT_TRANSLATE_NOOP("Words", "There is no credit left at the SMS gateway."),
        //: Czech: Zbývající zprávy čekají.
        QT_TRANSLATE_NOOP("Words", "The rest of the messages waits."),
        //: Czech: Dobijte kredit; zbytek pak odejde sám, každá zpráva jednou.
        QT_TRANSLATE_NOOP("Words", "Top the credit up; the rest then goes out by itself, each message once."), "" },
    { ErrorKind::Rejected, "credit-limit",
        //: Czech: kredit klesl na hranici
        QT_TRANSLATE_NOOP("Words", "credit down to the limit"),
        //: Czech: Kredit u SMS brány klesl na hranici, kterou jste určili.
        QT_TRANSLATE_NOOP("Words", "The credit at the SMS gateway is down to the limit you set."),
        //: Czech: Zbývající zprávy čekají.
        QT_TRANSLATE_NOOP("Words", "The rest of the messages waits."),
        //: Czech: Dobijte kredit, nebo snižte hranici v nastavení kanálu.
        QT_TRANSLATE_NOOP("Words", "Top the credit up, or lower the limit in the channel's settings."), "" },
    { ErrorKind::Rejected, "sms-number",
        //: Czech: číslo odmítnuto
        QT_TRANSLATE_NOOP("Words", "number refused"),
        //: Czech: SMS brána toto číslo nepřijímá.
        QT_TRANSLATE_NOOP("Words", "The SMS gateway does not take this number."),
        //: Czech: Tento člověk zprávu nedostal.
        QT_TRANSLATE_NOOP("Words", "This person did not get the message."),
        //: Czech: Opravte číslo v Kontaktech.
        QT_TRANSLATE_NOOP("Words", "Correct the number in Contacts."), "" },
    { ErrorKind::Rejected, "sms-refused",
        //: Czech: zpráva odmítnuta
        QT_TRANSLATE_NOOP("Words", "message refused"),
        //: Czech: SMS brána zprávu odmítla.
        QT_TRANSLATE_NOOP("Words", "The SMS gateway refused the message."),
        //: Czech: Tento člověk zprávu nedostal.
        QT_TRANSLATE_NOOP("Words", "This person did not get the message."),
        //: Czech: Důvod je v podrobnostech.
        QT_TRANSLATE_NOOP("Words", "The details say why."), "" },
    { ErrorKind::Rejected, "sms-gateway",
        //: Czech: SMS brána odmítla
        QT_TRANSLATE_NOOP("Words", "SMS gateway refused"),
        //: Czech: SMS brána zprávu odmítla.
        QT_TRANSLATE_NOOP("Words", "The SMS gateway refused the message."),
        //: Czech: Tento člověk zprávu nedostal.
        QT_TRANSLATE_NOOP("Words", "This person did not get the message."),
        //: Czech: Zkontrolujte v nastavení kanálu adresu rozhraní.
        QT_TRANSLATE_NOOP("Words", "Check the address of the interface in the channel's settings."), "" },
    { ErrorKind::Rejected, "sms-not-sent",
        //: Czech: bráně se ji nepodařilo odeslat
        QT_TRANSLATE_NOOP("Words", "gateway could not send it"),
        //: Czech: SMS brána zprávu převzala, ale nepodařilo se jí ji odeslat.
        QT_TRANSLATE_NOOP("Words", "The SMS gateway had taken the message and could not send it."),
        //: Czech: Tento člověk zprávu nedostal.
        QT_TRANSLATE_NOOP("Words", "This person did not get the message."),
        //: Czech: Zkontrolujte číslo, nebo dejte člověku vědět jinak.
        QT_TRANSLATE_NOOP("Words", "Check the number, or tell the person another way."), "" },
    { ErrorKind::Invalid, "sms-empty",
        //: Czech: chybí text
        QT_TRANSLATE_NOOP("Words", "no text"),
        //: Czech: Zpráva nemá žádný text.
        QT_TRANSLATE_NOOP("Words", "The message has no text."),
        //: Czech: Nic neodejde.
        QT_TRANSLATE_NOOP("Words", "Nothing goes out."),
        //: Czech: Napište text.
        QT_TRANSLATE_NOOP("Words", "Write the text."), "" },
    { ErrorKind::TooLarge, "sms-long",
        //: Czech: text je moc dlouhý
        QT_TRANSLATE_NOOP("Words", "text too long"),
        //: Czech: Text je delší než tři části SMS.
        QT_TRANSLATE_NOOP("Words", "The text is longer than three parts of an SMS."),
        //: Czech: Nic neodejde.
        QT_TRANSLATE_NOOP("Words", "Nothing goes out."),
        //: Czech: Zkraťte ho, nebo vynechte diakritiku.
        QT_TRANSLATE_NOOP("Words", "Shorten it, or leave out the diacritics."), "" },
    { ErrorKind::Invalid, "no-recipients",
        //: Czech: není komu poslat
        QT_TRANSLATE_NOOP("Words", "nobody to send to"),
        //: Czech: Nikdo z vybraných SMS dostat nemůže.
        QT_TRANSLATE_NOOP("Words", "Nobody of those chosen can get an SMS."),
        //: Czech: Nic neodejde.
        QT_TRANSLATE_NOOP("Words", "Nothing goes out."),
        //: Czech: Proč, říká přehled příjemců: chybí mobil nebo souhlas.
        QT_TRANSLATE_NOOP("Words", "The plan says why: no mobile number, no consent."), "" },
    { ErrorKind::Unsupported, "not-sms",
        //: Czech: kanál neposílá SMS
        QT_TRANSLATE_NOOP("Words", "not a channel for SMS"),
        //: Czech: Kanál %2 neposílá SMS.
        QT_TRANSLATE_NOOP("Words", "The channel %2 sends no short messages."),
        //: Czech: Nic neodejde.
        QT_TRANSLATE_NOOP("Words", "Nothing goes out."),
        //: Czech: Vyberte kanál druhu SMS brána.
        QT_TRANSLATE_NOOP("Words", "Choose a channel of the kind SMS gateway."), "" },
    { ErrorKind::Busy, "texting",
        //: Czech: už se odesílá
        QT_TRANSLATE_NOOP("Words", "sending already"),
        //: Czech: SMS už odesílá jiný proces.
        QT_TRANSLATE_NOOP("Words", "Another process is sending short messages."),
        //: Czech: Nic se neztratilo.
        QT_TRANSLATE_NOOP("Words", "Nothing is lost."),
        //: Czech: Počkejte, až skončí.
        QT_TRANSLATE_NOOP("Words", "Wait until it has finished."), "" },
    { ErrorKind::NotFound, "sms",
        //: Czech: taková zpráva není
        QT_TRANSLATE_NOOP("Words", "no such message"),
        //: Czech: Taková SMS tu není.
        QT_TRANSLATE_NOOP("Words", "There is no such short message."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
        //: Czech: Vyberte některou ze seznamu.
        QT_TRANSLATE_NOOP("Words", "Choose one from the list."), "" },
    { ErrorKind::NotFound, "sms-recipient",
        //: Czech: takový příjemce není
        QT_TRANSLATE_NOOP("Words", "no such recipient"),
        //: Czech: Takový příjemce tu není.
        QT_TRANSLATE_NOOP("Words", "There is no such recipient."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
        //: Czech: Vyberte příjemce ze seznamu.
        QT_TRANSLATE_NOOP("Words", "Choose a recipient from the list."), "" },
    { ErrorKind::NotFound, "sms-gone",
        //: Czech: brána ji nezná
        QT_TRANSLATE_NOOP("Words", "not known to the gateway"),
        //: Czech: SMS brána už tuto zprávu nezná.
        QT_TRANSLATE_NOOP("Words", "The SMS gateway no longer knows this message."),
        //: Czech: Nelze zjistit, jak dopadla.
        QT_TRANSLATE_NOOP("Words", "What became of it cannot be read."),
        //: Czech: Zeptejte se podpory brány.
        QT_TRANSLATE_NOOP("Words", "Ask the gateway's support."), "" },
    { ErrorKind::Invalid, "not-a-time",
        //: Czech: není to čas
        QT_TRANSLATE_NOOP("Words", "not a time of day"),
        //: Czech: Toto není čas: %2.
        QT_TRANSLATE_NOOP("Words", "This is not a time of day: %2."),
        //: Czech: Kanál se neuložil.
        QT_TRANSLATE_NOOP("Words", "The channel was not saved."),
        //: Czech: Napište hodiny a minuty, třeba 21:00.
        QT_TRANSLATE_NOOP("Words", "Write hours and minutes, such as 21:00."), "" },
};

} // namespace

std::span<const ErrorText> smsErrorTexts()
{
    return smsTable;
}

} // namespace bubenik::words
