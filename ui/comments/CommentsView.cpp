#include "comments/CommentsView.h"

#include "comments/CommentDelegate.h"
#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/SplitPane.h"
#include "common/Toast.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int waitingOnly = 1; // of the two filters

QString draftKey(const CommentId &id)
{
    return u"answer-draft/"_s + id.value;
}

} // namespace

CommentsView::CommentsView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new CommentModel(context.workspace.zone(), this))
    , m_list(new QListView)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyPage(u"mail"_s, tr("No comments yet"),
          tr("What citizens write below the post comes here. New ones are looked for all the time while this page is "
             "open.")))
    , m_detail(new CommentDetail)
    , m_side(new QScrollArea)
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommentDelegate(*m_model, *m_list, m_list));
    m_list->setAccessibleName(tr("Comments"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setWordWrap(true); // heights follow the width
    m_side->setWidget(m_detail);
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setFocusPolicy(Qt::NoFocus);
    auto *panes = new SplitPane(context.state, u"comments"_s);
    panes->addWidget(m_list);
    panes->addWidget(m_side);
    panes->restore({ 380, 400 });
    m_thread = panes;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_thread);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_stack, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showCurrent(); });
    connect(m_list, &QListView::activated, this, [this] { m_detail->focusAnswer(); });
    connectDetail();
}

QWidget *CommentsView::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * space, 0, 2 * space, space);
    row->setSpacing(space);
    m_filter = new QButtonGroup(this);
    for (int id : { 0, waitingOnly }) {
        auto *button = makeButton({}, ButtonRole::Segment, {}, bar);
        button->setObjectName(id == waitingOnly ? u"comments-waiting"_s : u"comments-all"_s);
        m_filter->addButton(button, id);
        row->addWidget(button);
    }
    m_filter->button(0)->setChecked(true);
    row->addStretch();
    auto *again = makeButton(tr("Read again"), ButtonRole::Quiet, u"sync"_s, bar);
    again->setObjectName(u"comments-read"_s);
    row->addWidget(again);
    connect(m_filter, &QButtonGroup::idClicked, this, [this](int id) {
        m_model->setFilter(id == waitingOnly ? CommentModel::Filter::Waiting : CommentModel::Filter::All);
        fillBar();
        selectFirst();
    });
    connect(again, &QPushButton::clicked, this, &CommentsView::readAsked);
    return bar;
}

void CommentsView::connectDetail()
{
    connect(m_detail, &CommentDetail::answerAsked, this, [this](const CommentId &id, const QString &text) {
        run(
            id,
            [text](Stores &stores, const CommentId &which, const Who &who) -> Result<Comment> {
                auto answered = answerComment(stores, which, text, who);
                if (answered) {
                    BUBENIK_TRY(stores.settings.set(draftKey(which), {}));
                }
                return answered;
            },
            tr("The answer is on its way."));
    });
    connect(m_detail, &CommentDetail::dropAsked, this, [this](const CommentId &id) {
        run(
            id,
            [](Stores &stores, const CommentId &which, const Who &who) -> Result<Comment> {
                const auto before = stores.comments.load(which);
                auto dropped = dropAnswer(stores, which, who);
                if (dropped && before && before->answer) {
                    BUBENIK_TRY(stores.settings.set(draftKey(which), before->answer->text)); // to be written on
                }
                return dropped;
            },
            tr("The answer was taken back; its text is kept as a draft."));
    });
    connect(m_detail, &CommentDetail::retryAsked, this,
        [this](const CommentId &id) { run(id, retryAnswer, tr("Trying again.")); });
    connect(m_detail, &CommentDetail::thereAsked, this,
        [this](const CommentId &id) { run(id, settleAnswer, tr("Noted: the answer is there.")); });
    connect(m_detail, &CommentDetail::dealtAsked, this, [this](const CommentId &id, bool done) {
        const auto set = [](bool value) {
            return [value](Stores &stores, const CommentId &which, const Who &who) {
                return setDealtWith(stores, which, value, who);
            };
        };
        run(id, set(done), done ? tr("Dealt with.") : tr("It waits again."), set(!done));
    });
    connect(m_detail, &CommentDetail::hideAsked, this, [this](const CommentId &id, bool hidden, const QString &reason) {
        const auto hide = [hidden, reason](Stores &stores, const CommentId &which, const Who &who) {
            return hideComment(stores, which, hidden, reason, who);
        };
        run(id, hide, hidden ? tr("The comment is being hidden.") : tr("The comment is being shown again."));
    });
    connect(m_detail, &CommentDetail::draftChanged, this, &CommentsView::saveDraft);
}

void CommentsView::run(const CommentId &id, Action action, const QString &said, Action undo)
{
    const Who who { m_context.workspace.userName(), m_context.workspace.clock().now() };
    auto work = [action = std::move(action), id, who](Stores &stores) { return action(stores, id, who); };
    whenDone(m_context.workspace.write(std::move(work)), this,
        [this, id, said, undo = std::move(undo)](const Result<Comment> &done) {
            if (!done) {
                const auto message = words::explain(done.error());
                m_context.toast.say((message.title + u' ' + message.advice).trimmed());
            } else if (undo) {
                m_context.toast.say(said, tr("Undo"), [this, id, undo] { run(id, undo, tr("Undone.")); });
            } else {
                m_context.toast.say(said);
            }
            m_context.workspace.feedbackSoon();
            Q_EMIT changed();
        });
}

void CommentsView::saveDraft(const CommentId &id, const QString &text)
{
    auto work = [id, text](Stores &stores) { return stores.settings.set(draftKey(id), text); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<void> &saved) {
        if (!saved) {
            m_context.toast.say(words::shortly(saved.error()));
        }
    });
}

void CommentsView::showComments(const QList<Comment> &comments, const ChannelFaces &faces, bool anotherPost)
{
    m_faces = faces;
    m_model->setComments(comments, m_context.workspace.clock().now());
    m_stack->setCurrentWidget(comments.isEmpty() ? static_cast<QWidget *>(m_empty) : m_thread);
    fillBar();
    if (anotherPost || !m_list->currentIndex().isValid()) {
        selectFirst();
    } else {
        showCurrent();
    }
}

// The first that waits: it is what a person is here for.
void CommentsView::selectFirst()
{
    int first = 0;
    while (first < m_model->rowCount() && !isWaiting(m_model->at(first).comment)) {
        ++first;
    }
    m_list->setCurrentIndex(m_model->index(first < m_model->rowCount() ? first : 0));
    showCurrent();
}

void CommentsView::fillBar()
{
    const int waiting = m_model->countWaiting();
    m_filter->button(0)->setText(tr("All (%1)").arg(m_model->countAll()));
    m_filter->button(waitingOnly)->setText(tr("Waiting for an answer (%1)").arg(waiting));
    m_filter->button(waitingOnly)->setEnabled(waiting > 0 || m_filter->checkedId() == waitingOnly);
}

void CommentsView::showCurrent()
{
    const auto index = m_list->currentIndex();
    m_side->setVisible(index.isValid());
    if (!index.isValid()) {
        return;
    }
    const auto &comment = m_model->at(index.row()).comment;
    const bool isAnother = comment.id != m_detail->id();
    m_detail->showComment({ comment, m_model->when(comment), index.data(Qt::ToolTipRole).toString(),
        faceFor(m_faces, comment.channel).name });
    if (isAnother || !comment.answer) {
        showDraft(comment.id);
    }
}

void CommentsView::showDraft(const CommentId &id)
{
    // The writer's thread: what was typed just now is in it.
    m_draft.ask(m_context.workspace.write(
                    [id](Stores &stores) -> Result<QString> { return stores.settings.value(draftKey(id)); }),
        this, [this, id](const Result<QString> &draft) {
            if (draft && id == m_detail->id()) {
                m_detail->showDraft(*draft);
            }
        });
}

void CommentsView::focusList()
{
    m_stack->currentWidget() == m_thread ? m_list->setFocus() : m_stack->currentWidget()->setFocus();
}

} // namespace bubenik::ui
