// What cannot be done with a citizen's comment, in words (feedback/CommentActions.h).
#include "words/ErrorTexts.h"

namespace bubenik::words {

namespace {

const ErrorText commentTable[] = {
    { ErrorKind::Invalid, "empty-answer",
        //: Czech: prázdná odpověď
        QT_TRANSLATE_NOOP("Words", "empty answer"),
        //: Czech: V odpovědi není žádný text.
        QT_TRANSLATE_NOOP("Words", "There is no text in the answer."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed."),
        //: Czech: Nejdřív odpověď napište.
        QT_TRANSLATE_NOOP("Words", "Write the answer first."),
        "" },
    { ErrorKind::Invalid, "answered",
        //: Czech: už je odpovězeno
        QT_TRANSLATE_NOOP("Words", "answered already"),
        //: Czech: Na tento komentář už se odpovědělo.
        QT_TRANSLATE_NOOP("Words", "This comment has an answer already."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed."),
        //: Czech: Podívejte se na odpověď; další můžete napsat přímo na stránce.
        QT_TRANSLATE_NOOP("Words", "Look at the answer; another one can be written on the Page itself."),
        "" },
    { ErrorKind::Invalid, "no-answers",
        //: Czech: nejde odpovědět
        QT_TRANSLATE_NOOP("Words", "cannot be answered"),
        //: Czech: Na tento komentář nejde odpovědět.
        QT_TRANSLATE_NOOP("Words", "This comment cannot be answered."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed."),
        //: Czech: Někdo ho smazal, nebo jeho autor odpovědi nepřijímá.
        QT_TRANSLATE_NOOP("Words", "It was deleted, or its author takes no answers."),
        "" },
    { ErrorKind::Invalid, "cannot-hide",
        //: Czech: nejde skrýt
        QT_TRANSLATE_NOOP("Words", "cannot be hidden"),
        //: Czech: Tento komentář nejde skrýt.
        QT_TRANSLATE_NOOP("Words", "This comment cannot be hidden."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed."),
        //: Czech: Podívejte se na něj přímo na stránce.
        QT_TRANSLATE_NOOP("Words", "Look at it on the Page itself."),
        "" },
    { ErrorKind::Invalid, "not-waiting",
        //: Czech: je na cestě
        QT_TRANSLATE_NOOP("Words", "on its way"),
        //: Czech: Odpověď je na cestě nebo už odešla.
        QT_TRANSLATE_NOOP("Words", "The answer is on its way or sent."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed."),
        //: Czech: Počkejte, až bude jasné, jak dopadla.
        QT_TRANSLATE_NOOP("Words", "Wait until its state is known."),
        "" },
    { ErrorKind::Invalid, "no-answer",
        //: Czech: žádná odpověď
        QT_TRANSLATE_NOOP("Words", "no answer"),
        //: Czech: Na tento komentář nikdo neodpověděl.
        QT_TRANSLATE_NOOP("Words", "There is no answer to this comment."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed."),
        //: Czech: Nejdřív ji napište.
        QT_TRANSLATE_NOOP("Words", "Write one first."),
        "" },
    { ErrorKind::NotFound, "no-comments",
        //: Czech: nejsou tam komentáře
        QT_TRANSLATE_NOOP("Words", "no comments there"),
        //: Czech: Příspěvek není nikde, kde lidé komentují.
        QT_TRANSLATE_NOOP("Words", "The post is nowhere where people comment."),
        //: Czech: Není co číst.
        QT_TRANSLATE_NOOP("Words", "There is nothing to read."),
        //: Czech: Vydejte ho na kanálu s komentáři, třeba na Facebooku.
        QT_TRANSLATE_NOOP("Words", "Publish it on a channel with comments, such as Facebook."),
        "" },
    { ErrorKind::NotFound, "comment",
        //: Czech: takový komentář není
        QT_TRANSLATE_NOOP("Words", "no such comment"),
        //: Czech: Takový komentář tu není.
        QT_TRANSLATE_NOOP("Words", "There is no such comment."),
        //: Czech: Možná už uplynula doba, po kterou se uchovává.
        QT_TRANSLATE_NOOP("Words", "It may have been deleted with time."),
        //: Czech: Nechte si komentáře příspěvku vypsat znovu.
        QT_TRANSLATE_NOOP("Words", "List the comments of the post again."),
        "" },
};

} // namespace

std::span<const ErrorText> commentErrorTexts()
{
    return commentTable;
}

} // namespace bubenik::words
