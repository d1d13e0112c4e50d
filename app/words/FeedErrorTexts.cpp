// What is wrong with a feed that apps and services read, in words (feeds/).
#include "words/ErrorTexts.h"

namespace bubenik::words {

namespace {

const ErrorText feedTable[] = {
    { ErrorKind::Rejected, "feed-html",
        //: Czech: místo kanálu RSS přišla stránka
        QT_TRANSLATE_NOOP("Words", "a page instead of a feed"),
        //: Czech: Místo kanálu RSS přišla webová stránka.
        QT_TRANSLATE_NOOP("Words", "A web page came instead of the feed."),
        //: Czech: Aplikace a služby, které kanál čtou, od města nic nového neuvidí.
        QT_TRANSLATE_NOOP("Words", "Apps and services that read the feed see nothing new from the town."),
        //: Czech: Zkontrolujte adresu kanálu RSS; může na ní být chybová stránka webu.
        QT_TRANSLATE_NOOP("Words", "Check the address of the feed; an error page of the website may stand there."),
        //: Czech: Podívat se
        QT_TRANSLATE_NOOP("Words", "Look now") },
    { ErrorKind::Rejected, "feed-none",
        //: Czech: není to kanál RSS
        QT_TRANSLATE_NOOP("Words", "not a feed"),
        //: Czech: To, co přišlo, není kanál RSS.
        QT_TRANSLATE_NOOP("Words", "What came is no feed."),
        //: Czech: Aplikace a služby, které kanál čtou, od města nic nového neuvidí.
        QT_TRANSLATE_NOOP("Words", "Apps and services that read the feed see nothing new from the town."),
        //: Czech: Zkontrolujte adresu kanálu RSS, nebo se zeptejte správce webu.
        QT_TRANSLATE_NOOP("Words", "Check the address of the feed, or ask the website's administrator."),
        //: Czech: Podívat se
        QT_TRANSLATE_NOOP("Words", "Look now") },
    { ErrorKind::Rejected, "feed-bomb",
        //: Czech: nebezpečný kanál RSS
        QT_TRANSLATE_NOOP("Words", "a harmful feed"),
        //: Czech: Kanál RSS je udělaný tak, aby zahltil programy, které ho čtou.
        QT_TRANSLATE_NOOP("Words", "The feed is made so that it overloads the programs that read it."),
        //: Czech: Bubeník ho nečetl a jiné programy ho mohou odmítnout také.
        QT_TRANSLATE_NOOP("Words", "Bubeník did not read it, and other programs may refuse it too."),
        //: Czech: Dejte vědět správci webu: někdo mohl web napadnout.
        QT_TRANSLATE_NOOP("Words", "Tell the website's administrator: somebody may have broken into the website."),
        //: Czech: Podívat se
        QT_TRANSLATE_NOOP("Words", "Look now") },
    { ErrorKind::Rejected, "feed-too-long",
        //: Czech: kanál RSS větší než 50 MB
        QT_TRANSLATE_NOOP("Words", "feed larger than 50 MB"),
        //: Czech: Kanál RSS má přes 50 MB.
        QT_TRANSLATE_NOOP("Words", "The feed is larger than 50 MB."),
        //: Czech: Aplikace ho mohou odmítnout nebo načítat celé minuty.
        QT_TRANSLATE_NOOP("Words", "Apps may refuse it or load it for minutes."),
        //: Czech: Požádejte správce webu, aby do kanálu dával jen poslední zprávy.
        QT_TRANSLATE_NOOP("Words", "Ask the website's administrator to put only the latest items into the feed."),
        "" },
    { ErrorKind::Rejected, "feed-refused",
        //: Czech: kanál RSS se nedá přečíst
        QT_TRANSLATE_NOOP("Words", "feed refused"),
        //: Czech: Web svůj kanál RSS nevydává.
        QT_TRANSLATE_NOOP("Words", "The website does not hand out its feed."),
        //: Czech: Aplikace a služby, které kanál čtou, od města nic nového neuvidí.
        QT_TRANSLATE_NOOP("Words", "Apps and services that read the feed see nothing new from the town."),
        //: Czech: Zkontrolujte adresu kanálu RSS, nebo se zeptejte správce webu.
        QT_TRANSLATE_NOOP("Words", "Check the address of the feed, or ask the website's administrator."),
        //: Czech: Podívat se
        QT_TRANSLATE_NOOP("Words", "Look now") },
    { ErrorKind::NotFound, "feed-missing",
        //: Czech: kanál RSS tam není
        QT_TRANSLATE_NOOP("Words", "no feed there"),
        //: Czech: Na adrese kanálu RSS nic není.
        QT_TRANSLATE_NOOP("Words", "There is no feed at its address."),
        //: Czech: Aplikace a služby, které kanál čtou, od města nic nového neuvidí.
        QT_TRANSLATE_NOOP("Words", "Apps and services that read the feed see nothing new from the town."),
        //: Czech: Zkontrolujte adresu kanálu RSS, nebo se zeptejte správce webu.
        QT_TRANSLATE_NOOP("Words", "Check the address of the feed, or ask the website's administrator."),
        //: Czech: Podívat se
        QT_TRANSLATE_NOOP("Words", "Look now") },
    { ErrorKind::NotFound, "feed-none-offered",
        //: Czech: web žádný kanál RSS nenabízí
        QT_TRANSLATE_NOOP("Words", "the website offers no feed"),
        //: Czech: Web žádný kanál RSS nenabízí.
        QT_TRANSLATE_NOOP("Words", "The website offers no feed."),
        //: Czech: Nedá se zjistit, zda novinky vidí aplikace.
        QT_TRANSLATE_NOOP("Words", "Whether apps can see the news cannot be told."),
        //: Czech: Napište adresu kanálu RSS do nastavení.
        QT_TRANSLATE_NOOP("Words", "Write the address of the feed into the channel's settings."),
        "" },
    { ErrorKind::Mismatch, "feed-damaged",
        //: Czech: kanál RSS s chybou
        QT_TRANSLATE_NOOP("Words", "faulty feed"),
        //: Czech: V kanálu RSS je chyba.
        QT_TRANSLATE_NOOP("Words", "The feed has a fault."),
        //: Czech: Bubeník přečetl, co šlo; přísnější aplikace z něj nemusejí ukázat nic.
        QT_TRANSLATE_NOOP("Words", "Bubeník read what it could; strict apps may show nothing of it."),
        //: Czech: Požádejte správce webu o opravu; kde chyba je, říkají podrobnosti.
        QT_TRANSLATE_NOOP("Words", "Ask the website's administrator to mend it; the detail says where the fault is."),
        //: Czech: Podívat se
        QT_TRANSLATE_NOOP("Words", "Look now") },
    { ErrorKind::Mismatch, "not-in-feed",
        //: Czech: chybí v kanálu RSS
        QT_TRANSLATE_NOOP("Words", "missing in the feed"),
        //: Czech: Článek je venku, ale v kanálu RSS chybí.
        QT_TRANSLATE_NOOP("Words", "The article is out, but it is missing in the feed."),
        //: Czech: Kdo čte novinky v aplikaci, ten ho nevidí; na webu ano.
        QT_TRANSLATE_NOOP("Words", "Those who read the news in an app do not see it; on the website they do."),
        //: Czech: Bubeník se dívá dál. Pokud to trvá, požádejte správce webu, aby kanál zkontroloval.
        QT_TRANSLATE_NOOP("Words", "Bubeník goes on looking. If it stays like this, ask the website's administrator to check the feed."),
        //: Czech: Podívat se
        QT_TRANSLATE_NOOP("Words", "Look now") },
    { ErrorKind::Unsupported, "no-feed",
        //: Czech: nemá kanál RSS
        QT_TRANSLATE_NOOP("Words", "has no feed"),
        //: Czech: %1 nemá kanál RSS.
        QT_TRANSLATE_NOOP("Words", "%1 has no feed."),
        //: Czech: Není nic, co by mohly číst aplikace.
        QT_TRANSLATE_NOOP("Words", "There is nothing that apps could read."),
        //: Czech: Vyberte web.
        QT_TRANSLATE_NOOP("Words", "Choose a website."),
        "" },
};

} // namespace

std::span<const ErrorText> feedErrorTexts()
{
    return feedTable;
}

} // namespace bubenik::words
