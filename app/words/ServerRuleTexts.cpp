// What the rules of the shared server (resources/backend) refuse, in words. Each text has its Czech wording above it
// for the translators. %2 is what the error concerns.
#include "words/ErrorTexts.h"

namespace bubenik::words {

namespace {

const ErrorText ruleTable[] = {
    { ErrorKind::Forbidden, "rule",
        //: Czech: odmítlo pravidlo serveru
        QT_TRANSLATE_NOOP("Words", "refused by a rule of the server"),
        //: Czech: Pravidlo společného serveru tuto změnu odmítá.
        QT_TRANSLATE_NOOP("Words", "A rule of the shared server refuses this change."),
        //: Czech: Co napíšete, zůstává v tomto počítači; kolegové to zatím nevidí.
        QT_TRANSLATE_NOOP("Words", "What you write stays on this computer; colleagues do not see it yet."),
        //: Czech: Zeptejte se správce, co pravidlo požaduje; je uvedeno v podrobnostech.
        QT_TRANSLATE_NOOP("Words", "Ask your administrator what the rule demands; the details name it."),
        "" },
    { ErrorKind::Forbidden, "rule-approval",
        //: Czech: schvalovat smí jen schvalovatel
        QT_TRANSLATE_NOOP("Words", "only an approver may approve"),
        //: Czech: Společný server přijme schválení jen od schvalovatele.
        QT_TRANSLATE_NOOP("Words", "The shared server takes an approval from an approver only."),
        //: Czech: Vaše změna i schválení zůstávají v tomto počítači; kolegové nevidí ani jedno.
        QT_TRANSLATE_NOOP("Words", "Your change and the approval stay on this computer; colleagues see neither."),
        //: Czech: Zrušte schválení úpravou textu, nebo požádejte o schválení schvalovatele.
        QT_TRANSLATE_NOOP("Words", "Take the approval back by changing the text, or ask an approver to approve the post."),
        "" },
    { ErrorKind::Forbidden, "rule-kind",
        //: Czech: server to nezná
        QT_TRANSLATE_NOOP("Words", "unknown to the server"),
        //: Czech: Společný server tento druh dokumentů ještě nezná.
        QT_TRANSLATE_NOOP("Words", "The shared server does not know documents of this kind yet."),
        //: Czech: Co napíšete, zůstává v tomto počítači; kolegové to zatím nevidí.
        QT_TRANSLATE_NOOP("Words", "What you write stays on this computer; colleagues do not see it yet."),
        //: Czech: Požádejte správce, aby server znovu připravil nejnovějším Bubeníkem (bubenik-cli backend setup).
        QT_TRANSLATE_NOOP("Words", "Ask the administrator to prepare the server once more with the newest Bubeník (bubenik-cli backend setup)."),
        "" },
    { ErrorKind::Forbidden, "rule-fields",
        //: Czech: pro server neúplné
        QT_TRANSLATE_NOOP("Words", "incomplete for the server"),
        //: Czech: Společný server to odmítá, protože v tom něco chybí.
        QT_TRANSLATE_NOOP("Words", "The shared server refuses this because something is missing in it."),
        //: Czech: Co napíšete, zůstává v tomto počítači; kolegové to zatím nevidí.
        QT_TRANSLATE_NOOP("Words", "What you write stays on this computer; colleagues do not see it yet."),
        //: Czech: Zkopírujte podrobnosti a pošlete je správci.
        QT_TRANSLATE_NOOP("Words", "Copy the details and send them to your administrator."),
        //: Czech: Zkopírovat podrobnosti
        QT_TRANSLATE_NOOP("Words", "Copy the details") },
    { ErrorKind::Forbidden, "rule-secret",
        //: Czech: heslo v nastavení
        QT_TRANSLATE_NOOP("Words", "a password in the settings"),
        //: Czech: V nastavení tohoto kanálu je něco, co vypadá jako heslo.
        QT_TRANSLATE_NOOP("Words", "The settings of this channel hold something that looks like a password."),
        //: Czech: Hesla se na společný server nikdy neposílají, a tak se tento kanál neodeslal.
        QT_TRANSLATE_NOOP("Words", "Passwords never go to the shared server, so this channel was not sent."),
        //: Czech: Zadejte heslo do jeho vlastního pole a z adresy ho odstraňte.
        QT_TRANSLATE_NOOP("Words", "Enter the password in its own field, and take it out of the address."),
        "" },
    { ErrorKind::Forbidden, "rule-kept",
        //: Czech: záznam, který nelze měnit
        QT_TRANSLATE_NOOP("Words", "an entry that cannot be changed"),
        //: Czech: Co je jednou v záznamu, nelze změnit ani odstranit.
        QT_TRANSLATE_NOOP("Words", "What was once entered in the log cannot be changed or removed."),
        //: Czech: Záznam na serveru zůstává, jak byl.
        QT_TRANSLATE_NOOP("Words", "The entry on the server stays as it was."),
        //: Czech: Nemusíte nic dělat.
        QT_TRANSLATE_NOOP("Words", "Nothing needs doing."),
        "" },
    { ErrorKind::Forbidden, "rule-activity",
        //: Czech: záznam cizím jménem
        QT_TRANSLATE_NOOP("Words", "an entry in another's name"),
        //: Czech: Společný server přijímá záznamy jen vlastním jménem.
        QT_TRANSLATE_NOOP("Words", "The shared server takes entries in one's own name only."),
        //: Czech: Tento záznam zůstává v tomto počítači.
        QT_TRANSLATE_NOOP("Words", "This entry stays on this computer."),
        //: Czech: Připojte tento počítač pod svým vlastním účtem.
        QT_TRANSLATE_NOOP("Words", "Connect this computer with your own account."),
        "" },
    { ErrorKind::Forbidden, "rule-as-mayor",
        //: Czech: takto smí odpovídat jen starosta
        QT_TRANSLATE_NOOP("Words", "only the mayor may answer so"),
        //: Czech: Jménem starosty smí psát jen starosta a asistentka.
        QT_TRANSLATE_NOOP("Words", "Only the mayor and the assistant may write in the mayor's name."),
        //: Czech: Co napíšete, zůstává v tomto počítači; kolegové to zatím nevidí.
        QT_TRANSLATE_NOOP("Words", "What you write stays on this computer; colleagues do not see it yet."),
        //: Czech: Požádejte asistentku, aby tuto odpověď odeslala.
        QT_TRANSLATE_NOOP("Words", "Ask the assistant to send this answer."),
        "" },
};

} // namespace

std::span<const ErrorText> serverRuleTexts()
{
    return ruleTable;
}

} // namespace bubenik::words
