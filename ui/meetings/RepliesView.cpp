#include "meetings/RepliesView.h"

#include "common/Buttons.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "meetings/RepliesModel.h"
#include "meetings/StraysPanel.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QTableView>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

struct AnswerKey {
    MeetingAnswer answer;
    Qt::Key key;
};

constexpr std::array answerKeys { AnswerKey { MeetingAnswer::Accepted, Qt::Key_A },
    AnswerKey { MeetingAnswer::Declined, Qt::Key_N }, AnswerKey { MeetingAnswer::Tentative, Qt::Key_M },
    AnswerKey { MeetingAnswer::None, Qt::Key_Delete } };

QString countsText(const InvitationCounts &counts)
{
    return QStringList { RepliesView::tr("%n come", nullptr, counts.accepted),
        RepliesView::tr("%n perhaps", nullptr, counts.tentative),
        RepliesView::tr("%n do not come", nullptr, counts.declined),
        RepliesView::tr("%n without an answer", nullptr, counts.waiting) }
        .join(u" · "_s);
}

} // namespace

RepliesView::RepliesView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new RepliesModel(context.workspace.zone(), context.workspace.clock(), this))
    , m_counts(makeLabel({}, TypeSize::Title, Weight::Strong))
    , m_hint(
          makeLabel(tr("Counted by household and organisation. An answer by phone is one key: A comes, N does not, M "
                       "perhaps. A mail or calendar file with an answer can be dropped here."),
              TypeSize::Caption, Weight::Normal, true))
    , m_table(new QTableView)
    , m_strays(new StraysPanel(context))
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space);
    m_counts->setObjectName(u"reply-counts"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(space);
    m_fetch = makeButton(tr("Fetch answers"), ButtonRole::Quiet, u"download"_s);
    m_fetch->setObjectName(u"fetch-replies"_s);
    connect(m_fetch, &QPushButton::clicked, this, &RepliesView::fetch);
    head->addWidget(m_counts, 1);
    head->addWidget(m_fetch, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addWidget(m_strays);
    connect(m_strays, &StraysPanel::admitted, this, &RepliesView::refresh);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Who was invited and what they answered"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(RepliesModel::State, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(RepliesModel::Answer, QHeaderView::ResizeToContents);
    m_table->installEventFilter(this);
    column->addWidget(m_table, 1);
    column->addWidget(makeFoot());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RepliesView::showChosen);
}

QWidget *RepliesView::makeFoot()
{
    auto *foot = new QWidget;
    auto *rows = new QVBoxLayout(foot);
    rows->setContentsMargins({});
    rows->setSpacing(space);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    for (const auto &[value, key] : answerKeys) {
        auto *button = makeButton(answerWords(value));
        button->setObjectName(u"answer-"_s + toString(value));
        button->setToolTip(tr("Key: %1").arg(QKeySequence(key).toString(QKeySequence::NativeText)));
        row->addWidget(button);
        m_answers.append(button);
        connect(button, &QPushButton::clicked, this, [this, value = value] { answer(value); });
    }
    m_there = makeButton(tr("It arrived"));
    m_there->setObjectName(u"invitation-there"_s);
    m_again = makeButton(tr("Send it again"));
    m_again->setObjectName(u"invitation-again"_s);
    row->addStretch();
    auto *outcome = new QHBoxLayout;
    outcome->setSpacing(space);
    outcome->addWidget(m_there);
    outcome->addWidget(m_again);
    outcome->addStretch();
    rows->addLayout(outcome);
    rows->addLayout(row);
    connect(m_there, &QPushButton::clicked, this, [this] { resolve(true); });
    connect(m_again, &QPushButton::clicked, this, [this] { resolve(false); });
    return foot;
}

void RepliesView::showMeeting(const MeetingId &id)
{
    m_meeting = id;
    m_strays->showMeeting(id);
    refresh();
}

void RepliesView::refresh()
{
    if (m_meeting.isNull()) {
        show({});
        return;
    }
    m_strays->refresh();
    m_latest.ask(
        m_context.workspace.read([id = m_meeting](Stores &stores) { return stores.invitations.ofMeeting(id); }), this,
        [this](const Result<QList<Invitation>> &invitations) {
            invitations ? show(*invitations) : m_context.toast.say(words::explain(invitations.error()).title);
        });
}

void RepliesView::show(const QList<Invitation> &invitations)
{
    const auto *former = m_model->at(m_table->currentIndex());
    const auto chosen = former != nullptr ? former->id : InvitationId();
    m_model->setInvitations(invitations);
    const auto index = m_model->indexOf(chosen);
    m_table->setCurrentIndex(index.isValid() ? index : m_model->index(0, 0));
    m_counts->setText(invitations.isEmpty() ? tr("Nobody is invited yet") : countsText(countsOf(invitations)));
    m_hint->setVisible(!invitations.isEmpty());
    showChosen();
}

void RepliesView::showChosen()
{
    const auto *invitation = m_model->at(m_table->currentIndex());
    for (auto *button : std::as_const(m_answers)) {
        button->setEnabled(invitation != nullptr);
    }
    const bool isOpen = invitation != nullptr
        && (invitation->state == InvitationState::Unconfirmed || invitation->state == InvitationState::Failed);
    m_there->setVisible(isOpen);
    m_again->setVisible(isOpen);
}

void RepliesView::answer(MeetingAnswer value)
{
    const auto *invitation = m_model->at(m_table->currentIndex());
    if (invitation == nullptr) {
        return;
    }
    auto work
        = [id = invitation->id, value, by = m_context.workspace.userName(), now = m_context.workspace.clock().now()](
              Stores &stores) { return recordAnswer(stores, id, value, by, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<Invitation> &stored) {
        if (!stored) {
            m_context.toast.say(words::explain(stored.error()).title);
        }
        refresh();
    });
}

void RepliesView::resolve(bool wasSent)
{
    const auto *invitation = m_model->at(m_table->currentIndex());
    if (invitation == nullptr) {
        return;
    }
    auto work
        = [id = invitation->id, wasSent, by = m_context.workspace.userName(), now = m_context.workspace.clock().now()](
              Stores &stores) { return resolveInvitation(stores, id, wasSent, by, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this, wasSent](const Result<Invitation> &stored) {
        m_context.toast.say(!stored ? words::explain(stored.error()).title
                : wasSent           ? tr("Noted: it arrived")
                                    : tr("It goes out again"));
        m_context.workspace.inviteSoon();
        refresh();
    });
}

void RepliesView::fetch()
{
    m_fetch->setEnabled(false);
    whenDone(m_context.workspace.fetchReplies(), this, [this](const Result<RepliesRead> &read) {
        m_fetch->setEnabled(true);
        if (!read) {
            m_context.toast.say(words::explain(read.error()).title);
            return;
        }
        tell(read->replies);
    });
}

void RepliesView::tell(const QList<TakenReply> &replies)
{
    const auto taken = std::count_if(
        replies.cbegin(), replies.cend(), [](const TakenReply &reply) { return reply.outcome == ReplyOutcome::Taken; });
    const auto aside = std::count_if(replies.cbegin(), replies.cend(), [](const TakenReply &reply) {
        return reply.outcome == ReplyOutcome::NotInvited || reply.outcome == ReplyOutcome::UnknownMeeting;
    });
    QStringList sentences { tr("%n answer(s) taken in", nullptr, int(taken)) };
    if (aside > 0) {
        sentences.append(tr("%n from somebody who was not invited", nullptr, int(aside)));
    }
    m_context.toast.say(sentences.join(u", "_s));
    refresh();
}

void RepliesView::takeFile(const QString &file)
{
    whenDone(m_context.workspace.takeReplyFile(file), this, [this](const Result<QList<TakenReply>> &replies) {
        replies ? tell(*replies) : m_context.toast.say(words::explain(replies.error()).title);
    });
}

bool RepliesView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const auto found = std::find_if(answerKeys.begin(), answerKeys.end(),
            [&](const AnswerKey &known) { return known.key == press->key() && press->modifiers() == Qt::NoModifier; });
        if (found != answerKeys.end()) {
            answer(found->answer);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RepliesView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void RepliesView::dropEvent(QDropEvent *event)
{
    const auto urls = event->mimeData()->urls();
    for (const auto &url : urls) {
        if (url.isLocalFile()) {
            takeFile(url.toLocalFile());
        }
    }
}

} // namespace bubenik::ui
