// What waits for a person's hand (publishing/HandOver.h), in words.
#include "words/ErrorTexts.h"

namespace bubenik::words {

namespace {

const ErrorText handOverTable[] = {
    { ErrorKind::Unsupported, "hand-over",
        //: Czech: čeká na předání
        QT_TRANSLATE_NOOP("Words", "waits to be handed over"),
        //: Czech: Zpráva čeká, až ji předáte: %1.
        QT_TRANSLATE_NOOP("Words", "The message waits for you to hand it over to %1."),
        //: Czech: Občané ji zatím nemají; tato služba přijímá zprávy jen od lidí.
        QT_TRANSLATE_NOOP("Words", "Citizens do not have it yet; this service takes messages only from people."),
        //: Czech: Zkopírujte text, otevřete stránku služby, odešlete ho tam a tady ho odškrtněte.
        QT_TRANSLATE_NOOP("Words", "Copy the text, open the service's page, send it there and tick it off here."),
        "" },
    { ErrorKind::Unsupported, "withdraw-by-hand",
        //: Czech: stáhněte to ve službě
        QT_TRANSLATE_NOOP("Words", "take it back in the service"),
        //: Czech: %1 neumí zprávu vzít zpět sám.
        QT_TRANSLATE_NOOP("Words", "%1 cannot be asked to take a message back."),
        //: Czech: Co bylo rozesláno, tam je dál.
        QT_TRANSLATE_NOOP("Words", "What was broadcast is still there."),
        //: Czech: Stáhněte ji na stránce služby, pokud to jde, nebo pošlete opravu.
        QT_TRANSLATE_NOOP("Words", "Take it back on the service's page, if it allows that, or send a correction."),
        "" },
    { ErrorKind::Invalid, "not-handed-over",
        //: Czech: nečeká na předání
        QT_TRANSLATE_NOOP("Words", "does not wait to be handed over"),
        //: Czech: Tato zpráva na předání nečeká.
        QT_TRANSLATE_NOOP("Words", "This message does not wait to be handed over."),
        //: Czech: Nic se nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
        //: Czech: Nechte si vypsat, co čeká: možná už je odškrtnutá, nebo její čas ještě nepřišel.
        QT_TRANSLATE_NOOP("Words", "List what waits: it may be ticked off already, or its time has not come."),
        "" },
};

} // namespace

std::span<const ErrorText> handOverErrorTexts()
{
    return handOverTable;
}

} // namespace bubenik::words
