// What cannot be done with a chat and its questions, in words (chat/QuestionActions.h, chat/Digest.h).
#include "words/ErrorTexts.h"

namespace bubenik::words {

namespace {

const ErrorText chatTable[] = {
    { ErrorKind::NotFound, "chat",
        //: Czech: takový chat není
        QT_TRANSLATE_NOOP("Words", "no such chat"),
        //: Czech: Pro ten den tu žádný chat není.
        QT_TRANSLATE_NOOP("Words", "There is no chat for that day."),
        //: Czech: Dotazy se zatím nesbírají.
        QT_TRANSLATE_NOOP("Words", "Questions are not collected yet."),
        //: Czech: Otevřete ho pod příspěvkem, pod kterým se lidé ptají.
        QT_TRANSLATE_NOOP("Words", "Open it with the post below which citizens ask."),
        "" },
    { ErrorKind::NotFound, "question",
        //: Czech: takový dotaz není
        QT_TRANSLATE_NOOP("Words", "no such question"),
        //: Czech: Takový dotaz tu není.
        QT_TRANSLATE_NOOP("Words", "There is no such question."),
        //: Czech: Možná ho někdo vymazal.
        QT_TRANSLATE_NOOP("Words", "It may have been erased."),
        //: Czech: Nechte si dotazy chatu vypsat znovu.
        QT_TRANSLATE_NOOP("Words", "List the questions of the chat again."),
        "" },
    { ErrorKind::Invalid, "chat-other-post",
        //: Czech: chat už má jiný příspěvek
        QT_TRANSLATE_NOOP("Words", "the chat has another post"),
        //: Czech: Chat toho dne už běží pod jiným příspěvkem.
        QT_TRANSLATE_NOOP("Words", "The chat of that day is below another post already."),
        //: Czech: Otevřít ho podruhé jinde by dotazy rozdělilo.
        QT_TRANSLATE_NOOP("Words", "Opened a second time elsewhere, its questions would be divided."),
        //: Czech: Pokračujte v tom, který je otevřený, nebo vyberte jiný den.
        QT_TRANSLATE_NOOP("Words", "Go on with the one that is open, or choose another day."),
        "" },
    { ErrorKind::Invalid, "question-empty",
        //: Czech: prázdný dotaz
        QT_TRANSLATE_NOOP("Words", "empty question"),
        //: Czech: V dotazu není žádný text.
        QT_TRANSLATE_NOOP("Words", "There is no text in the question."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed."),
        //: Czech: Napište, na co se člověk ptal.
        QT_TRANSLATE_NOOP("Words", "Write what was asked."),
        "" },
    { ErrorKind::Invalid, "question-answered",
        //: Czech: už odpověděl někdo jiný
        QT_TRANSLATE_NOOP("Words", "somebody has answered"),
        //: Czech: Na tento dotaz už odpověděl někdo jiný.
        QT_TRANSLATE_NOOP("Words", "Somebody else has answered this question already."),
        //: Czech: Váš text se neposlal, občan dostal jednu odpověď.
        QT_TRANSLATE_NOOP("Words", "Your text was not sent; the citizen has one answer."),
        //: Czech: Přečtěte si odpověď u dotazu. Doplnit ji můžete přímo na stránce.
        QT_TRANSLATE_NOOP("Words", "Read the answer with the question. It can be added to on the Page itself."),
        "" },
    { ErrorKind::Invalid, "question-edited",
        //: Czech: dotaz se mezitím změnil
        QT_TRANSLATE_NOOP("Words", "the question has changed"),
        //: Czech: Občan dotaz mezitím upravil.
        QT_TRANSLATE_NOOP("Words", "The citizen has changed the question meanwhile."),
        //: Czech: Odpověď se neposlala, zůstala rozepsaná.
        QT_TRANSLATE_NOOP("Words", "The answer was not sent; it is kept as a draft."),
        //: Czech: Přečtěte si nové znění a odpověď schvalte znovu.
        QT_TRANSLATE_NOOP("Words", "Read the new wording, then approve the answer again."),
        "" },
    { ErrorKind::Invalid, "question-gone",
        //: Czech: dotaz někdo smazal
        QT_TRANSLATE_NOOP("Words", "the question was deleted"),
        //: Czech: Dotaz mezitím na Facebooku někdo smazal.
        QT_TRANSLATE_NOOP("Words", "The question was deleted on Facebook meanwhile."),
        //: Czech: Odpovědět pod něj už nejde. Rozepsaná odpověď zůstala.
        QT_TRANSLATE_NOOP("Words", "It can no longer be answered. The draft was kept."),
        //: Czech: Pokud odpověď pomůže i ostatním, dejte ji do článku.
        QT_TRANSLATE_NOOP("Words", "If the answer helps others too, put it into the article."),
        "" },
    { ErrorKind::Invalid, "question-hidden",
        //: Czech: dotaz je skrytý
        QT_TRANSLATE_NOOP("Words", "the question is hidden"),
        //: Czech: Tento dotaz je skrytý před veřejností.
        QT_TRANSLATE_NOOP("Words", "This question is hidden from the public."),
        //: Czech: Odpověď by nikdo neviděl.
        QT_TRANSLATE_NOOP("Words", "Nobody would see the answer."),
        //: Czech: Nejdřív ho znovu zobrazte.
        QT_TRANSLATE_NOOP("Words", "Show it again first."),
        "" },
    { ErrorKind::Invalid, "hide-reason",
        //: Czech: chybí důvod
        QT_TRANSLATE_NOOP("Words", "no reason given"),
        //: Czech: U skrytí chybí důvod.
        QT_TRANSLATE_NOOP("Words", "There is no reason for hiding it."),
        //: Czech: Dotaz zůstal vidět.
        QT_TRANSLATE_NOOP("Words", "The question is still seen."),
        //: Czech: Napište, proč ho skrýváte. Důvod zůstane u dotazu.
        QT_TRANSLATE_NOOP("Words", "Say why it is hidden. The reason stays with the question."),
        "" },
    { ErrorKind::Invalid, "question-group",
        //: Czech: nejde přiřadit
        QT_TRANSLATE_NOOP("Words", "cannot be grouped"),
        //: Czech: Dotaz nejde přiřadit sám k sobě ani do jiného chatu.
        QT_TRANSLATE_NOOP("Words", "A question cannot be grouped under itself or in another chat."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed."),
        //: Czech: Vyberte jiný dotaz téhož chatu.
        QT_TRANSLATE_NOOP("Words", "Choose another question of the same chat."),
        "" },
    { ErrorKind::Invalid, "digest-empty",
        //: Czech: zatím žádné odpovědi
        QT_TRANSLATE_NOOP("Words", "no answers yet"),
        //: Czech: Článek zatím nemá co obsahovat.
        QT_TRANSLATE_NOOP("Words", "There is nothing for the article yet."),
        //: Czech: Žádný dotaz není zodpovězený.
        QT_TRANSLATE_NOOP("Words", "No question was answered."),
        //: Czech: Vraťte se k němu, až odpovědi odejdou.
        QT_TRANSLATE_NOOP("Words", "Come back to it when answers are out."),
        "" },
};

} // namespace

std::span<const ErrorText> chatErrorTexts()
{
    return chatTable;
}

} // namespace bubenik::words
