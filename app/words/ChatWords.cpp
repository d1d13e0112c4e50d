#include "words/ChatWords.h"

#include "words/OpenDayWords.h"

#include <QCoreApplication>

namespace bubenik::words {

namespace {

struct ChatText {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

ChatTexts chatTexts(const OpenDay &day, const OpenDaySettings &settings)
{
    const auto date = dayInWords(day.actual());
    const auto from = clockInWords(settings.chatStarts);
    const auto to = clockInWords(settings.ends);
    ChatTexts texts;
    //: Czech: Ptejte se starosty on-line: %1
    texts.title = ChatText::tr("Ask the mayor on line: %1").arg(date);
    //: Czech: Dotazy pište do komentářů pod tímto příspěvkem. Odpovídáme %1 od %2 do %3 hodin.
    texts.lead = ChatText::tr("Write your questions as comments below this post. We answer on %1 from %2 to %3.")
                     .arg(date, from, to);
    //: Czech: Ptát se můžete už teď. Na co se nedostane, zodpovíme v dalších dnech, a všechny dotazy s odpověďmi pak najdete na webu města.
    const auto early = ChatText::tr("You can ask now already. What we do not get to is answered in the next days, and all questions and answers will be on the town's website.");
    //: Czech: Nepište prosím do komentářů adresy, telefony ani jména jiných lidí. Vidí je každý.
    const auto care = ChatText::tr("Please leave addresses, telephone numbers and other people's names out of comments. Everybody sees them.");
    texts.body = early + QStringLiteral("\n\n") + care;
    //: Czech: On-line chat se starostou: %1 od %2 hodin na Facebooku města.
    texts.brief = ChatText::tr("On-line chat with the mayor: %1 from %2 on the town's Facebook page.").arg(date, from);
    return texts;
}

QString digestTitle(QDate day)
{
    //: Czech: Na co jste se ptali starosty: %1
    return ChatText::tr("What you asked the mayor: %1").arg(dayInWords(day));
}

QString digestLead(int answers)
{
    //: Czech: V on-line chatu starosta zodpověděl %n dotaz.|V on-line chatu starosta zodpověděl %n dotazy.|V on-line chatu starosta zodpověděl %n dotazů.
    return ChatText::tr("In the on-line chat the mayor answered %n questions.", nullptr, answers);
}

QString otherTopic()
{
    //: Czech: Další dotazy
    return ChatText::tr("Other questions");
}

QString askedBy(const QString &name)
{
    if (name.isEmpty()) {
        //: Czech: Dotaz
        return ChatText::tr("Question", "before a citizen's question in the article");
    }
    //: Czech: Ptá se %1
    return ChatText::tr("%1 asks", "before a citizen's question in the article").arg(name);
}

QString askedAlike(int others)
{
    //: Czech: Podobně se ptal ještě %n člověk.|Podobně se ptali ještě %n lidé.|Podobně se ptalo ještě %n lidí.
    return ChatText::tr("%n more people asked something like it.", nullptr, others);
}

QString digestCategory()
{
    //: Czech: Starosta odpovídá
    return ChatText::tr("The mayor answers");
}

QString state(QuestionState state)
{
    switch (state) {
    case QuestionState::New:
        //: Czech: nový
        return ChatText::tr("new", "a question");
    case QuestionState::Drafted:
        //: Czech: rozepsaná odpověď
        return ChatText::tr("answer begun", "a question");
    case QuestionState::Proposed:
        //: Czech: čeká na schválení
        return ChatText::tr("waits for approval", "a question");
    case QuestionState::Approved:
        //: Czech: odpověď odchází
        return ChatText::tr("answer on its way", "a question");
    case QuestionState::Answered:
        //: Czech: zodpovězeno
        return ChatText::tr("answered", "a question");
    case QuestionState::CarriedOver:
        //: Czech: zbývá odpovědět
        return ChatText::tr("left to answer", "a question");
    case QuestionState::Hidden:
        //: Czech: skrytý
        return ChatText::tr("hidden", "a question");
    case QuestionState::Dismissed:
        //: Czech: bez odpovědi
        return ChatText::tr("no answer needed", "a question");
    case QuestionState::Grouped:
        //: Czech: u podobného dotazu
        return ChatText::tr("with a question like it", "a question");
    case QuestionState::Gone:
        break;
    }
    //: Czech: smazaný
    return ChatText::tr("deleted there", "a question");
}

QString source(QuestionSource source)
{
    switch (source) {
    case QuestionSource::Comment:
        //: Czech: komentář
        return ChatText::tr("comment", "where a question came from");
    case QuestionSource::Mail:
        //: Czech: e-mail
        return ChatText::tr("e-mail", "where a question came from");
    case QuestionSource::Phone:
        //: Czech: telefon
        return ChatText::tr("telephone", "where a question came from");
    case QuestionSource::Typed:
        break;
    }
    //: Czech: zapsaný
    return ChatText::tr("written down", "where a question came from");
}

QString phase(ChatPhase phase)
{
    switch (phase) {
    case ChatPhase::Before:
        //: Czech: ještě nezačal
        return ChatText::tr("not begun yet", "a chat");
    case ChatPhase::Running:
        //: Czech: běží
        return ChatText::tr("running", "a chat");
    case ChatPhase::Over:
        //: Czech: čas vypršel, dobíhají odpovědi
        return ChatText::tr("time is over, answers go on", "a chat");
    case ChatPhase::Closed:
        break;
    }
    //: Czech: uzavřený
    return ChatText::tr("closed", "a chat");
}

} // namespace bubenik::words
