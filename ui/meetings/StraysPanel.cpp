#include "meetings/StraysPanel.h"

#include "common/Buttons.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "common/Layouts.h"
#include "common/Toast.h"
#include "meetings/RepliesModel.h"
#include "meetings/Strays.h"
#include "words/Words.h"

#include <QBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostShown = 3; // the next ones come as these are dealt with
}

StraysPanel::StraysPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(space);
    hide();
}

void StraysPanel::showMeeting(const MeetingId &id)
{
    m_meeting = id;
    refresh();
}

void StraysPanel::refresh()
{
    if (m_meeting.isNull()) {
        show({});
        return;
    }
    m_latest.ask(m_context.workspace.read([id = m_meeting](Stores &stores) { return openStrays(stores, id); }), this,
        [this](const Result<QList<StrayReply>> &strays) {
            strays ? show(*strays) : m_context.toast.say(words::explain(strays.error()).title);
        });
}

void StraysPanel::show(const QList<StrayReply> &strays)
{
    emptyOut(m_rows);
    setVisible(!strays.isEmpty());
    if (strays.isEmpty()) {
        return;
    }
    m_rows->addWidget(makeLabel(tr("%n answer(s) from people who were not invited", nullptr, int(strays.size())),
        TypeSize::Body, Weight::Strong));
    for (const auto &stray : strays.first(std::min(mostShown, strays.size()))) {
        m_rows->addWidget(makeRow(stray));
    }
}

QWidget *StraysPanel::makeRow(const StrayReply &stray)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(space);
    auto text = stray.from + u": "_s + answerWords(stray.answer);
    if (!stray.comment.isEmpty()) {
        text += u" – "_s + stray.comment;
    }
    row->addWidget(new ElidedLabel(text), 1);
    auto *admitting = makeButton(tr("Take in"), ButtonRole::Normal, u"add"_s);
    admitting->setObjectName(u"stray-admit"_s);
    admitting->setAccessibleName(tr("Take %1 in").arg(stray.from));
    admitting->setToolTip(tr("Becomes a contact and counts among those invited, with this answer."));
    connect(admitting, &QPushButton::clicked, this, [this, id = stray.id] { admit(id); });
    row->addWidget(admitting);
    auto *aside = makeButton(tr("Put aside"), ButtonRole::Quiet);
    aside->setObjectName(u"stray-dismiss"_s);
    aside->setAccessibleName(tr("Put the answer of %1 aside").arg(stray.from));
    connect(aside, &QPushButton::clicked, this, [this, id = stray.id] { dismiss(id); });
    row->addWidget(aside);
    return line;
}

void StraysPanel::admit(const QString &id)
{
    auto work = [id, by = m_context.workspace.userName(), now = m_context.workspace.clock().now()](
                    Stores &stores) { return admitStray(stores, id, {}, by, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<Invitation> &taken) {
        m_context.toast.say(
            taken ? tr("%1 is among those invited").arg(taken->name) : words::explain(taken.error()).title);
        refresh();
        Q_EMIT admitted();
    });
}

void StraysPanel::dismiss(const QString &id)
{
    auto work = [id, now = m_context.workspace.clock().now()](Stores &stores) { return dismissStray(stores, id, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this, id](const Result<void> &done) {
        if (done) {
            m_context.toast.say(tr("The answer is put aside"), tr("Undo"), [this, id] { bringBack(id); });
        } else {
            m_context.toast.say(words::explain(done.error()).title);
        }
        refresh();
    });
}

void StraysPanel::bringBack(const QString &id)
{
    auto work
        = [id, now = m_context.workspace.clock().now()](Stores &stores) { return bringBackStray(stores, id, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<void> &done) {
        if (!done) {
            m_context.toast.say(words::explain(done.error()).title);
        }
        refresh();
    });
}

} // namespace bubenik::ui
