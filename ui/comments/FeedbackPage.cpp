#include "comments/FeedbackPage.h"

#include "comments/CommentsView.h"
#include "comments/FiguresView.h"
#include "common/Buttons.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QStackedWidget>

#include <algorithm>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

FeedbackPage::FeedbackPage(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_stack(new QStackedWidget)
    , m_comments(new CommentsView(context))
    , m_figures(new FiguresView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space);
    column->addWidget(makeHead());
    m_stack->addWidget(m_comments);
    m_stack->addWidget(m_figures);
    column->addWidget(m_stack, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    m_minute.setInterval(1min);
    connect(&m_soon, &QTimer::timeout, this, &FeedbackPage::load);
    connect(&m_minute, &QTimer::timeout, this, &FeedbackPage::load);
    const auto loadSoon = [this] {
        if (isVisible() && !m_soon.isActive()) {
            m_soon.start();
        }
    };
    connect(&context.workspace, &Workspace::feedbackChanged, this, [this, loadSoon](const QString &post) {
        if (post == m_post.value) {
            loadSoon();
        }
    });
    connect(&context.workspace, &Workspace::documentsChanged, this, [loadSoon](const QStringList &ids) {
        if (std::any_of(ids.begin(), ids.end(),
                [](const QString &id) { return id.startsWith("comment:"_L1) || id.startsWith("figures:"_L1); })) {
            loadSoon();
        }
    });
    connect(m_comments, &CommentsView::changed, this, &FeedbackPage::load);
    connect(m_comments, &CommentsView::readAsked, this, &FeedbackPage::readAll);
}

FeedbackPage::~FeedbackPage()
{
    watch({});
}

QWidget *FeedbackPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(2 * space, 2 * space, 2 * space, 0);
    row->setSpacing(space);
    auto *back = makeButton(tr("Back to the text"), ButtonRole::Quiet, u"back"_s, head);
    back->setObjectName(u"feedback-back"_s);
    m_title = new ElidedLabel({}, head);
    m_title->setFont(ui::font(TypeSize::Body, true));
    row->addWidget(back);
    row->addWidget(m_title, 1);
    m_tabs = new QButtonGroup(this);
    auto *comments = makeButton(tr("Comments"), ButtonRole::Segment, {}, head);
    auto *figures = makeButton(tr("Figures"), ButtonRole::Segment, {}, head);
    comments->setObjectName(u"feedback-comments"_s);
    figures->setObjectName(u"feedback-figures"_s);
    comments->setChecked(true);
    m_tabs->addButton(comments, 0);
    m_tabs->addButton(figures, 1);
    row->addWidget(comments);
    row->addWidget(figures);
    connect(back, &QPushButton::clicked, this, &FeedbackPage::closed);
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int id) { m_stack->setCurrentIndex(id); });
    return head;
}

void FeedbackPage::showPost(const PostId &post)
{
    flush();
    m_isFirst = m_post != post || m_isFirst;
    m_post = post;
    if (isVisible()) {
        watch(post);
    }
    load();
}

Result<FeedbackPage::Found> FeedbackPage::find(Stores &stores, const PostId &post)
{
    auto comments = stores.comments.ofPost(post);
    auto figures = stores.figures.ofPost(post);
    const auto channels = stores.channels.all();
    const auto stored = stores.posts.load(post);
    if (!comments || !figures || !channels) {
        return fail(!comments ? comments.error() : !figures ? figures.error() : channels.error());
    }
    return Found { stored ? stored->title : QString(), std::move(*comments), std::move(*figures), facesOf(*channels) };
}

void FeedbackPage::load()
{
    // The writer's thread: what was asked for just now is in it.
    m_latest.ask(m_context.workspace.write([post = m_post](Stores &stores) { return find(stores, post); }), this,
        [this](const Result<Found> &found) {
            if (found) {
                take(*found);
            } else {
                m_context.toast.say(words::shortly(found.error()));
            }
        });
}

void FeedbackPage::take(const Found &found)
{
    m_title->setFullText(found.title.isEmpty() ? tr("Untitled") : found.title);
    const bool first = std::exchange(m_isFirst, false);
    m_comments->showComments(found.comments, found.faces, first);
    // The item that is out now was counted last.
    const auto newest
        = std::max_element(found.figures.begin(), found.figures.end(), [](const auto &one, const auto &other) {
              return (one.days.isEmpty() ? QDate() : one.days.lastKey())
                  < (other.days.isEmpty() ? QDate() : other.days.lastKey());
          });
    const auto figures = newest == found.figures.end() ? ItemFigures {} : *newest;
    m_figures->showFigures(figures, faceFor(found.faces, figures.channel).name);
    if (first && isVisible()) {
        m_comments->focusList();
    }
}

void FeedbackPage::watch(const PostId &post)
{
    if (m_watched == post) {
        return;
    }
    if (!m_watched.isNull()) {
        m_context.workspace.watchComments(m_watched, false);
    }
    m_watched = post;
    if (!post.isNull()) {
        m_context.workspace.watchComments(post, true);
    }
}

void FeedbackPage::readAll()
{
    m_context.toast.say(tr("Reading the comments…"));
    whenDone(m_context.workspace.readComments(m_post), this, [this](const Result<void> &done) {
        if (done) {
            m_context.toast.say(tr("All comments are here."));
        } else {
            const auto message = words::explain(done.error());
            m_context.toast.say((message.title + u' ' + message.advice).trimmed());
        }
        load();
    });
}

void FeedbackPage::primaryAction()
{
    if (m_stack->currentWidget() == m_comments) {
        m_comments->primaryAction();
    }
}

bool FeedbackPage::back()
{
    return m_stack->currentWidget() == m_comments && m_comments->detail().leaveReason();
}

void FeedbackPage::flush()
{
    m_comments->flush();
}

void FeedbackPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    watch(m_post);
    m_minute.start();
}

void FeedbackPage::hideEvent(QHideEvent *event)
{
    flush();
    watch({});
    m_minute.stop();
    QWidget::hideEvent(event);
}

} // namespace bubenik::ui
