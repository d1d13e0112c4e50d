// What can go wrong at the open door, in words. Each text has its Czech wording above it for the translators.
// %2 is what the error concerns.
#include "words/ErrorTexts.h"

namespace bubenik::words {

namespace {

const ErrorText officeTable[] = {
    { ErrorKind::NoKeychain, "office-locked",
        //: Czech: návštěvy jsou zamčené
        QT_TRANSLATE_NOOP("Words", "the visits are locked"),
        //: Czech: Návštěvy jsou zašifrované a jejich klíč teď není k dispozici.
        QT_TRANSLATE_NOOP("Words", "The visits are encrypted, and their key is not at hand."),
        //: Czech: Údaje občanů jsou v bezpečí, jen je teď nelze číst ani zapisovat.
        QT_TRANSLATE_NOOP("Words", "Citizens' data are safe, but cannot be read or written now."),
        //: Czech: Odemkněte klíčenku a otevřete stránku Otevřené dveře znovu.
        QT_TRANSLATE_NOOP("Words", "Unlock the keychain and open the page Open door again."),
        //: Czech: Zkusit znovu
        QT_TRANSLATE_NOOP("Words", "Try again") },
    { ErrorKind::NoKeychain, "office-key-lost",
        //: Czech: klíč k návštěvám chybí
        QT_TRANSLATE_NOOP("Words", "the key to the visits is missing"),
        //: Czech: Klíč, kterým jsou návštěvy zašifrované, v klíčence není.
        QT_TRANSLATE_NOOP("Words", "The key with which the visits are encrypted is not in the keychain."),
        //: Czech: Údaje občanů nikdo nečte. S obnovovacím klíčem se otevře všechno. Bez něj se načte znovu to, co už je na serveru; co tam ještě není, je ztracené.
        QT_TRANSLATE_NOOP("Words", "Nobody can read the citizens' data. With the recovery key all of it opens. Without it, what is on the server already is read again; what is not there yet is lost."),
        //: Czech: Najděte vytištěný obnovovací klíč a zadejte ho (bubenik-cli office recover). Když není, začněte znovu (bubenik-cli office start-over).
        QT_TRANSLATE_NOOP("Words", "Find the printed recovery key and enter it (bubenik-cli office recover). If there is none, start over (bubenik-cli office start-over)."),
        //: Czech: Zadat obnovovací klíč
        QT_TRANSLATE_NOOP("Words", "Enter the recovery key") },
    { ErrorKind::NotFound, "office-no-key",
        //: Czech: žádné návštěvy
        QT_TRANSLATE_NOOP("Words", "no visits yet"),
        //: Czech: Na tomto počítači ještě žádné návštěvy nejsou.
        QT_TRANSLATE_NOOP("Words", "There are no visits on this computer yet."),
        //: Czech: Pro občany se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed for citizens."),
        //: Czech: Klíč vznikne s první návštěvou.
        QT_TRANSLATE_NOOP("Words", "The key is made with the first visit."), "" },
    { ErrorKind::Damaged, "office-sealed",
        //: Czech: návštěvu nelze rozšifrovat
        QT_TRANSLATE_NOOP("Words", "a visit cannot be decrypted"),
        //: Czech: Záznam návštěvy nelze rozšifrovat: je poškozený, nebo ho zašifroval jiný klíč.
        QT_TRANSLATE_NOOP("Words", "The record of a visit cannot be decrypted: it is damaged, or another key encrypted it."),
        //: Czech: Údaje občanů nikdo nečte.
        QT_TRANSLATE_NOOP("Words", "Nobody can read the citizens' data."),
        //: Czech: Máte-li společný server, načtěte návštěvy znovu z něj (bubenik-cli office start-over).
        QT_TRANSLATE_NOOP("Words", "If you have a shared server, read the visits from it again (bubenik-cli office start-over)."),
        "" },
    { ErrorKind::Forbidden, "office-rights",
        //: Czech: jen pro asistentku a starostu
        QT_TRANSLATE_NOOP("Words", "only for the assistant and the mayor"),
        //: Czech: Návštěvy občanů smí vidět jen asistentka a starosta.
        QT_TRANSLATE_NOOP("Words", "Only the assistant and the mayor may see the citizens' visits."),
        //: Czech: Osobní údaje občanů zůstávají tam, kam patří.
        QT_TRANSLATE_NOOP("Words", "Citizens' personal data stay where they belong."),
        //: Czech: Potřebujete-li je k práci, požádejte správce serveru o roli asistentky.
        QT_TRANSLATE_NOOP("Words", "If your work needs them, ask the server's administrator for the assistant's role."),
        "" },
    { ErrorKind::Invalid, "recovery-key",
        //: Czech: špatně opsaný klíč
        QT_TRANSLATE_NOOP("Words", "misread key"),
        //: Czech: Toto není obnovovací klíč, nebo je některý znak špatně opsaný.
        QT_TRANSLATE_NOOP("Words", "This is no recovery key, or a sign of it was misread."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed."),
        //: Czech: Klíč má 14 skupin po čtyřech znacích. Projděte je znovu jednu po druhé.
        QT_TRANSLATE_NOOP("Words", "The key has 14 groups of four signs. Go through them again one by one."), "" },
    { ErrorKind::Invalid, "other-recovery-key",
        //: Czech: klíč od jiné pracovní složky
        QT_TRANSLATE_NOOP("Words", "key of another workspace"),
        //: Czech: Tento obnovovací klíč patří k jiné pracovní složce.
        QT_TRANSLATE_NOOP("Words", "This recovery key belongs to another workspace."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed."),
        //: Czech: Každý počítač má svůj klíč. Najděte ten, který byl vytištěn na tomto.
        QT_TRANSLATE_NOOP("Words", "Every computer has a key of its own. Find the one that was printed on this one."),
        "" },
    { ErrorKind::Invalid, "empty-topic",
        //: Czech: chybí téma
        QT_TRANSLATE_NOOP("Words", "the topic is missing"),
        //: Czech: Návštěva nemá téma.
        QT_TRANSLATE_NOOP("Words", "The visit has no topic."),
        //: Czech: Návštěva není zapsaná, pořadové číslo nikdo nedostal.
        QT_TRANSLATE_NOOP("Words", "The visit is not written down, and nobody got a number."),
        //: Czech: Napište jedním slovem, čeho se týká.
        QT_TRANSLATE_NOOP("Words", "Write in a word what it is about."), "" },
    { ErrorKind::Invalid, "visit-day",
        //: Czech: nesrozumitelný den
        QT_TRANSLATE_NOOP("Words", "not a day"),
        //: Czech: Toto není den: %2.
        QT_TRANSLATE_NOOP("Words", "This is not a day: %2."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed."),
        //: Czech: Zapište ho jako 2026-12-07.
        QT_TRANSLATE_NOOP("Words", "Write it as 2026-12-07."), "" },
    { ErrorKind::Invalid, "empty-promise",
        //: Czech: chybí slib
        QT_TRANSLATE_NOOP("Words", "the promise is missing"),
        //: Czech: Slib nemá žádný text.
        QT_TRANSLATE_NOOP("Words", "The promise has no text."),
        //: Czech: Nic se nezapsalo.
        QT_TRANSLATE_NOOP("Words", "Nothing was written down."),
        //: Czech: Napište, co se má udělat.
        QT_TRANSLATE_NOOP("Words", "Write what is to be done."), "" },
    { ErrorKind::Invalid, "desk-letter",
        //: Czech: neplatné písmeno
        QT_TRANSLATE_NOOP("Words", "not a letter"),
        //: Czech: Písmeno pořadových čísel je jedno velké písmeno od A do Z.
        QT_TRANSLATE_NOOP("Words", "The letter of the numbers is one capital from A to Z."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed."),
        //: Czech: Zadejte jiné písmeno, nebo žádné.
        QT_TRANSLATE_NOOP("Words", "Give another letter, or none."), "" },
    { ErrorKind::Invalid, "openday-times",
        //: Czech: časy na sebe nenavazují
        QT_TRANSLATE_NOOP("Words", "times out of order"),
        //: Czech: Otevřené dveře musejí začít dřív, než skončí, a chat patří mezi to.
        QT_TRANSLATE_NOOP("Words", "The open door must begin before it ends, and the chat lies in between."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed."),
        //: Czech: Opravte časy.
        QT_TRANSLATE_NOOP("Words", "Put the times right."), "" },
    { ErrorKind::Invalid, "openday-date",
        //: Czech: nesrozumitelný den
        QT_TRANSLATE_NOOP("Words", "not a day"),
        //: Czech: Toto není den: %2.
        QT_TRANSLATE_NOOP("Words", "This is not a day: %2."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed."),
        //: Czech: Zapište ho jako 2026-12-07.
        QT_TRANSLATE_NOOP("Words", "Write it as 2026-12-07."), "" },
    { ErrorKind::Invalid, "openday-holiday",
        //: Czech: na ten den připadá svátek
        QT_TRANSLATE_NOOP("Words", "a public holiday"),
        //: Czech: Na tento den připadá státní svátek: %2.
        QT_TRANSLATE_NOOP("Words", "That day is a public holiday: %2."),
        //: Czech: Otevřené dveře zůstávají, jak byly.
        QT_TRANSLATE_NOOP("Words", "The open door stays as it was."),
        //: Czech: Zvolte jiný den.
        QT_TRANSLATE_NOOP("Words", "Choose another day."), "" },
    { ErrorKind::NotFound, "visit",
        //: Czech: neznámá návštěva
        QT_TRANSLATE_NOOP("Words", "no such visit"),
        //: Czech: Taková návštěva tu není: %2.
        QT_TRANSLATE_NOOP("Words", "There is no such visit: %2."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed."),
        //: Czech: Možná byla smazaná. Podívejte se do seznamu.
        QT_TRANSLATE_NOOP("Words", "Perhaps it was erased. Look into the list."), "" },
    { ErrorKind::NotFound, "followup",
        //: Czech: neznámý slib
        QT_TRANSLATE_NOOP("Words", "no such promise"),
        //: Czech: Takový slib tu není: %2.
        QT_TRANSLATE_NOOP("Words", "There is no such promise: %2."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed."),
        //: Czech: Možná byl smazaný s návštěvou. Podívejte se do seznamu.
        QT_TRANSLATE_NOOP("Words", "Perhaps it was erased with its visit. Look into the list."), "" },
    { ErrorKind::NotFound, "openday",
        //: Czech: ten den dveře otevřené nejsou
        QT_TRANSLATE_NOOP("Words", "no open door on that day"),
        //: Czech: Na tento den otevřené dveře nepřipadají: %2.
        QT_TRANSLATE_NOOP("Words", "There is no open door on that day: %2."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed."),
        //: Czech: Jsou vždy první pondělí v měsíci, pokud je nikdo nepřesunul. Podívejte se do seznamu dnů.
        QT_TRANSLATE_NOOP("Words", "It is on the first Monday of each month unless somebody moved it. Look into the list of days."),
        "" },
    { ErrorKind::NotFound, "nobody-waits",
        //: Czech: nikdo nečeká
        QT_TRANSLATE_NOOP("Words", "nobody waits"),
        //: Czech: Nikdo nečeká.
        QT_TRANSLATE_NOOP("Words", "Nobody is waiting."),
        //: Czech: Všichni už byli na řadě.
        QT_TRANSLATE_NOOP("Words", "Everybody had their turn."),
        //: Czech: Zapište dalšího, až přijde.
        QT_TRANSLATE_NOOP("Words", "Write the next one down when they come."), "" },
};

} // namespace

std::span<const ErrorText> officeErrorTexts()
{
    return officeTable;
}

} // namespace bubenik::words
