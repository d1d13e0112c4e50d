#include "chat/QuestionLooks.h"

#include "words/ChatWords.h"
#include "words/Words.h"

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double eveningScale = 1.5; // read from a chair's distance

} // namespace

StateLook QuestionLooks::look(const chat::QuestionEntry &entry)
{
    if (entry.problem()) {
        return { u"warn"_s, Token::Bad };
    }
    switch (entry.state) {
    case QuestionState::New:
        return { u"question"_s, Token::Accent };
    case QuestionState::Drafted:
        return { u"edit"_s, Token::Text };
    case QuestionState::Proposed:
        return { u"clock"_s, Token::Warn };
    case QuestionState::Approved:
        return { u"outbox"_s, Token::Text };
    case QuestionState::Answered:
        return { entry.isSeen ? u"live"_s : u"check"_s, Token::Good };
    case QuestionState::CarriedOver:
        return { u"clock"_s, Token::Warn };
    case QuestionState::Grouped:
        return { u"merge"_s, Token::Muted };
    case QuestionState::Hidden:
    case QuestionState::Dismissed:
    case QuestionState::Gone:
        break;
    }
    return { entry.state == QuestionState::Gone ? u"trash"_s : u"close"_s, Token::Muted };
}

QString QuestionLooks::words(const chat::QuestionEntry &entry)
{
    if (const auto problem = entry.problem()) {
        return bubenik::words::shortly(*problem);
    }
    auto text = bubenik::words::state(entry.state);
    if (entry.state == QuestionState::Answered && entry.isSeen && entry.comment) {
        text = tr("answered, seen there");
    }
    if (entry.members > 0) {
        text += u" · "_s + tr("%n more like it", nullptr, entry.members);
    }
    return text;
}

QString QuestionLooks::head(const chat::QuestionEntry &entry, const QString &time)
{
    const auto &question = entry.question;
    QStringList parts { question.name.isEmpty() ? tr("Somebody") : firstNameOf(question.name), time };
    if (question.source != QuestionSource::Comment) {
        parts.append(bubenik::words::source(question.source));
    }
    if (!question.topic.isEmpty()) {
        parts.append(question.topic);
    }
    return parts.join(u" · "_s);
}

QFont QuestionLooks::type(TypeSize size, ChatSize chat, bool strong)
{
    auto type = ui::font(size, strong);
    if (chat == ChatSize::Evening) {
        type.setPointSizeF(type.pointSizeF() * eveningScale);
    }
    return type;
}

} // namespace bubenik::ui
