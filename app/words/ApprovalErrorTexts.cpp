// What approving refuses, in words. Each text has its Czech wording above it for the translators.
#include "words/ErrorTexts.h"

namespace bubenik::words {

namespace {

const ErrorText approvalTable[] = {
    { ErrorKind::NotYet, "not-approved",
        //: Czech: čeká na schválení
        QT_TRANSLATE_NOOP("Words", "waits for approval"),
        //: Czech: Toto znění zatím nikdo neschválil.
        QT_TRANSLATE_NOOP("Words", "Nobody has approved this wording yet."),
        //: Czech: Občané ho neuvidí, dokud ho někdo neschválí.
        QT_TRANSLATE_NOOP("Words", "Citizens do not see it until somebody approves it."),
        //: Czech: Předejte příspěvek ke schválení. Jakmile bude schválen, odešle se sám.
        QT_TRANSLATE_NOOP("Words", "Hand the post over for approval. Once it is approved it goes out by itself."),
        "" },
    { ErrorKind::Forbidden, "not-approver",
        //: Czech: schvalovat smí jen schvalovatel
        QT_TRANSLATE_NOOP("Words", "only an approver may approve"),
        //: Czech: O schválení rozhoduje schvalovatel nebo ten, koho určil svým zástupcem.
        QT_TRANSLATE_NOOP("Words", "An approver decides, or whoever they named as their deputy."),
        //: Czech: Nic se nezměnilo; občané nevidí nic nového.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed; citizens see nothing new."),
        //: Czech: Předejte příspěvek ke schválení, nebo požádejte schvalovatele, aby vás určil zástupcem.
        QT_TRANSLATE_NOOP("Words", "Hand the post over for approval, or ask the approver to name you as their deputy."),
        "" },
    { ErrorKind::Forbidden, "four-eyes",
        //: Czech: vlastní text schválí někdo jiný
        QT_TRANSLATE_NOOP("Words", "somebody else approves one's own text"),
        //: Czech: Kdo text napsal nebo předal, sám ho neschvaluje.
        QT_TRANSLATE_NOOP("Words", "Whoever wrote a text or handed it over does not approve it."),
        //: Czech: Redakce chce, aby každý text viděly čtyři oči, než vyjde.
        QT_TRANSLATE_NOOP("Words", "The newsroom wants four eyes on every text before it goes out."),
        //: Czech: Požádejte o schválení někoho jiného.
        QT_TRANSLATE_NOOP("Words", "Ask somebody else to approve it."),
        "" },
    { ErrorKind::Forbidden, "urgent-not-allowed",
        //: Czech: bez schválení nelze zveřejnit
        QT_TRANSLATE_NOOP("Words", "cannot be published without approval"),
        //: Czech: Redakce naléhavé zveřejnění bez schválení nepovoluje.
        QT_TRANSLATE_NOOP("Words", "The newsroom does not allow urgent publication without approval."),
        //: Czech: Nic se nezměnilo; občané nevidí nic nového.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed; citizens see nothing new."),
        //: Czech: Zavolejte schvalovateli.
        QT_TRANSLATE_NOOP("Words", "Call the approver."),
        "" },
    { ErrorKind::Invalid, "no-reason",
        //: Czech: chybí důvod
        QT_TRANSLATE_NOOP("Words", "the reason is missing"),
        //: Czech: Naléhavé zveřejnění potřebuje důvod.
        QT_TRANSLATE_NOOP("Words", "An urgent publication needs a reason."),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Napište jednou větou, proč to nemůže počkat.
        QT_TRANSLATE_NOOP("Words", "Write in one sentence why it cannot wait."),
        "" },
    { ErrorKind::Invalid, "no-remark",
        //: Czech: chybí připomínka
        QT_TRANSLATE_NOOP("Words", "the remark is missing"),
        //: Czech: Vrácený text potřebuje připomínku.
        QT_TRANSLATE_NOOP("Words", "A text that is returned needs a remark."),
        //: Czech: Nic se nezměnilo; občané nevidí nic nového.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed; citizens see nothing new."),
        //: Czech: Napište, co má autor změnit.
        QT_TRANSLATE_NOOP("Words", "Write what the author is to change."),
        "" },
    { ErrorKind::Invalid, "nothing-approved",
        //: Czech: není co odvolat
        QT_TRANSLATE_NOOP("Words", "nothing to withdraw"),
        //: Czech: Příspěvek není schválen, není tedy co odvolat.
        QT_TRANSLATE_NOOP("Words", "The post is not approved, so there is nothing to withdraw."),
        //: Czech: Nic se nezměnilo; občané nevidí nic nového.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed; citizens see nothing new."),
        //: Czech: Nemusíte nic dělat.
        QT_TRANSLATE_NOOP("Words", "Nothing needs doing."),
        "" },
    { ErrorKind::Invalid, "deputy-time",
        //: Czech: zástupce nelze takto určit
        QT_TRANSLATE_NOOP("Words", "a deputy cannot be named like this"),
        //: Czech: Zástupce musí být někdo jiný než vy a zastupování musí skončit v budoucnu a později, než začne.
        QT_TRANSLATE_NOOP("Words", "A deputy must be somebody else, and the time must end in the future and after it begins."),
        //: Czech: Nikdo nebyl určen, schvalujete dál sami.
        QT_TRANSLATE_NOOP("Words", "Nobody was named; you go on approving yourself."),
        //: Czech: Vyberte jinou osobu nebo jiný čas.
        QT_TRANSLATE_NOOP("Words", "Choose another person or another time."),
        "" },
    { ErrorKind::Conflict, "changed-meanwhile",
        //: Czech: text se mezitím změnil
        QT_TRANSLATE_NOOP("Words", "the text has changed meanwhile"),
        //: Czech: Text se změnil, zatímco jste ho četli, a proto se neschválil.
        QT_TRANSLATE_NOOP("Words", "The text changed while you were reading it, so it was not approved."),
        //: Czech: Nic se neodeslalo, občané tedy žádnou změnu nevidí.
        QT_TRANSLATE_NOOP("Words", "Nothing was sent, so citizens see no change."),
        //: Czech: Přečtěte si nové znění a schvalte ho.
        QT_TRANSLATE_NOOP("Words", "Read the new wording and approve that."),
        "" },
    { ErrorKind::NotFound, "review-remark",
        //: Czech: taková připomínka není
        QT_TRANSLATE_NOOP("Words", "no such remark"),
        //: Czech: Taková připomínka tu není.
        QT_TRANSLATE_NOOP("Words", "There is no such remark."),
        //: Czech: Nic se nezměnilo; občané nevidí nic nového.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed; citizens see nothing new."),
        //: Czech: Vypište si připomínky znovu.
        QT_TRANSLATE_NOOP("Words", "List the remarks anew."),
        "" },
    { ErrorKind::Forbidden, "rule-not-approved",
        //: Czech: čeká na schválení
        QT_TRANSLATE_NOOP("Words", "waits for approval"),
        //: Czech: Toto znění zatím nikdo neschválil.
        QT_TRANSLATE_NOOP("Words", "Nobody has approved this wording yet."),
        //: Czech: Občané ho neuvidí, dokud ho někdo neschválí.
        QT_TRANSLATE_NOOP("Words", "Citizens do not see it until somebody approves it."),
        //: Czech: Předejte příspěvek ke schválení. Jakmile bude schválen, odešle se sám.
        QT_TRANSLATE_NOOP("Words", "Hand the post over for approval. Once it is approved it goes out by itself."),
        "" },
    { ErrorKind::Forbidden, "rule-four-eyes",
        //: Czech: vlastní text schválí někdo jiný
        QT_TRANSLATE_NOOP("Words", "somebody else approves one's own text"),
        //: Czech: Kdo text napsal nebo předal, sám ho neschvaluje.
        QT_TRANSLATE_NOOP("Words", "Whoever wrote a text or handed it over does not approve it."),
        //: Czech: Redakce chce, aby každý text viděly čtyři oči, než vyjde.
        QT_TRANSLATE_NOOP("Words", "The newsroom wants four eyes on every text before it goes out."),
        //: Czech: Požádejte o schválení někoho jiného.
        QT_TRANSLATE_NOOP("Words", "Ask somebody else to approve it."),
        "" },
    { ErrorKind::Forbidden, "rule-approval-name",
        //: Czech: schválení cizím jménem
        QT_TRANSLATE_NOOP("Words", "an approval in another's name"),
        //: Czech: Společný server přijme schválení jen od toho, kdo je pod ním podepsán.
        QT_TRANSLATE_NOOP("Words", "The shared server takes an approval only from whoever signs it."),
        //: Czech: Vaše změna i schválení zůstávají v tomto počítači; kolegové nevidí ani jedno.
        QT_TRANSLATE_NOOP("Words", "Your change and the approval stay on this computer; colleagues see neither."),
        //: Czech: Schvalte příspěvek znovu pod svým účtem.
        QT_TRANSLATE_NOOP("Words", "Approve the post once more with your own account."),
        "" },
};

} // namespace

std::span<const ErrorText> approvalErrorTexts()
{
    return approvalTable;
}

} // namespace bubenik::words
