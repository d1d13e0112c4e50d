// Another wording of a message that waits to go out; declared in SmsMessageList.h. It is held back meanwhile, so that
// nobody gets the old one while the new one is being written.
#include "broadcast/SmsMessageList.h"
#include "broadcast/SmsTextEdit.h"
#include "common/Buttons.h"
#include "common/Toast.h"
#include "words/Words.h"

#include <QBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

void SmsMessageList::reword(const SmsMessage &message)
{
    auto pausing = m_context.workspace.write([id = message.id, now = m_context.workspace.clock().now()](
                                                 Stores &stores) { return pauseSms(stores, id, true, now); });
    whenDone(std::move(pausing), this, [this, message](const Result<void> &done) {
        if (!done) {
            say(done);
            return;
        }
        m_reworded = message.id;
        m_wasPaused = message.isPaused;
        rebuild();
        if (auto *text = findChild<SmsTextEdit *>()) {
            text->focusText();
        }
    });
}

QWidget *SmsMessageList::makeWording(const SmsMessage &message)
{
    auto *wording = new QWidget;
    auto *column = new QVBoxLayout(wording);
    column->setContentsMargins({});
    column->setSpacing(space);
    auto *text = new SmsTextEdit;
    text->setText(message.text);
    column->addWidget(text);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    auto *save = makeButton(tr("Use this wording"), ButtonRole::Normal, u"check"_s);
    save->setObjectName(u"sms-reword-save"_s);
    auto *leave = makeButton(tr("Leave it as it was"), ButtonRole::Quiet);
    leave->setObjectName(u"sms-reword-leave"_s);
    row->addWidget(save);
    row->addWidget(leave);
    row->addStretch();
    column->addLayout(row);
    connect(save, &QPushButton::clicked, this, [this, text, id = message.id] { endRewording(id, text->text()); });
    connect(leave, &QPushButton::clicked, this, [this, id = message.id] { endRewording(id, {}); });
    return wording;
}

void SmsMessageList::endRewording(const SmsMessageId &id, const std::optional<QString> &text)
{
    auto writing = m_context.workspace.write(
        [id, text, staysPaused = m_wasPaused, now = m_context.workspace.clock().now()](Stores &stores) -> Result<void> {
            if (text) {
                BUBENIK_TRY(rewordSms(stores, id, *text, now));
            }
            return pauseSms(stores, id, staysPaused, now);
        });
    whenDone(std::move(writing), this, [this](const Result<void> &done) {
        if (!done && done.error().code != "sms-begun"_L1) {
            const auto said = words::explain(done.error());
            m_context.toast.say(said.title + u' ' + said.advice); // the text stays open
            return;
        }
        m_reworded = {};
        say(done);
    });
}

} // namespace bubenik::ui
