#include "settings/ChatSection.h"

#include "chat/QuestionActions.h"
#include "common/Async.h"
#include "common/Cards.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "feedback/Tuning.h"

#include <QBoxLayout>
#include <QSpinBox>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

int secondsOf(Millis time)
{
    return static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(time).count());
}

} // namespace

ChatSection::ChatSection(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_seconds(new QSpinBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *card = new Card;
    card->body()->addWidget(makeLabel(tr("Questions of citizens"), TypeSize::Body, Weight::Strong));
    card->body()->addWidget(
        makeLabel(tr("While a chat is open, this computer asks the Page for new comments again and again. The longer "
                     "the pause, the later a question is seen; Facebook limits how often it may be asked."),
            TypeSize::Body, Weight::Normal, true));
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    auto *label = makeLabel(tr("Ask every"));
    label->setWordWrap(false);
    m_seconds->setObjectName(u"chat-seconds"_s);
    m_seconds->setRange(secondsOf(feedback::followedAtLeast), secondsOf(feedback::followedAtMost));
    m_seconds->setAccessibleName(tr("Seconds between two looks for questions"));
    //: after a number of seconds
    auto *unit = makeLabel(tr("seconds"));
    row->addWidget(label);
    row->addWidget(m_seconds);
    row->addWidget(unit, 1);
    card->body()->addLayout(row);
    column->addWidget(card);
    column->addStretch();
    connect(m_seconds, &QSpinBox::editingFinished, this, &ChatSection::save);
    load();
}

void ChatSection::load()
{
    auto work = [](Stores &stores) -> Result<Millis> { return chat::pollInterval(stores.settings); };
    whenDone(m_context.workspace.read(std::move(work)), this, [this](const Result<Millis> &interval) {
        m_saved = secondsOf(interval.value_or(feedback::followedEvery));
        m_seconds->setValue(m_saved);
    });
}

void ChatSection::save()
{
    const int seconds = m_seconds->value();
    if (m_saved == 0 || seconds == m_saved) {
        return;
    }
    m_saved = seconds;
    auto work
        = [seconds](Stores &stores) { return chat::setPollInterval(stores.settings, std::chrono::seconds(seconds)); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<void> &saved) {
        m_context.toast.say(saved ? tr("Saved") : words::explain(saved.error()).title);
        m_context.workspace.chatSoon(); // an open chat goes by it at once
    });
}

} // namespace bubenik::ui
