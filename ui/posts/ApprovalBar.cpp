#include "posts/ApprovalBar.h"

#include "common/Buttons.h"
#include "common/Labels.h"
#include "common/StateBadge.h"
#include "common/Toast.h"
#include "posts/FlowLayout.h"
#include "words/ReviewWords.h"
#include "words/Words.h"

#include <QBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

StateLook reviewLook(ReviewState state)
{
    switch (state) {
    case ReviewState::ForReview:
        return { u"clock"_s, Token::Accent };
    case ReviewState::Approved:
        return { u"check"_s, Token::Good };
    case ReviewState::Voided:
    case ReviewState::Withdrawn:
        return { u"warn"_s, Token::Warn };
    case ReviewState::Returned:
        return { u"back"_s, Token::Warn };
    case ReviewState::Urgent:
        return { u"forward"_s, Token::Warn };
    case ReviewState::Draft:
        break;
    }
    return { u"draft"_s, Token::Muted };
}

} // namespace

ApprovalBar::ApprovalBar(
    const PageContext &context, std::function<Edit()> edit, std::function<void()> flush, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_edit(std::move(edit))
    , m_flush(std::move(flush))
    , m_state(new StateBadge(this))
    , m_line(makeLabel({}, TypeSize::Body, Weight::Normal, true, this))
    , m_submit(makeButton(tr("Hand over for approval"), ButtonRole::Normal, u"upload"_s, this))
    , m_approve(makeButton(tr("Approve"), ButtonRole::Normal, u"check"_s, this))
    , m_return(makeButton(tr("Return with remarks…"), ButtonRole::Quiet, u"back"_s, this))
    , m_urgent(makeButton(tr("Publish urgently…"), ButtonRole::Quiet, {}, this))
    , m_withdraw(makeButton(tr("Withdraw the approval…"), ButtonRole::Quiet, {}, this))
    , m_remarks(makeButton({}, ButtonRole::Quiet, u"quote"_s, this))
{
    setObjectName(u"approval-bar"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space, space / 2, 2 * space, space / 2);
    column->setSpacing(space / 2);
    auto *says = new QHBoxLayout;
    says->setSpacing(2 * space);
    says->addWidget(m_state);
    m_line->setWordWrap(true);
    says->addWidget(m_line, 1);
    column->addLayout(says);
    auto *row = new FlowLayout(space);
    const QList<QPair<QPushButton *, QString>> named { { m_submit, u"review-submit"_s },
        { m_approve, u"review-approve"_s }, { m_return, u"review-return"_s }, { m_urgent, u"review-urgent"_s },
        { m_withdraw, u"review-withdraw"_s }, { m_remarks, u"review-remarks"_s } };
    for (const auto &[button, name] : named) {
        button->setObjectName(name);
        row->addWidget(button);
    }
    column->addLayout(row);
    connect(m_submit, &QPushButton::clicked, this, [this] { submit({}); });
    connect(m_approve, &QPushButton::clicked, this, [this] { approveIt(); });
    connect(m_return, &QPushButton::clicked, this, &ApprovalBar::returnAsked);
    connect(m_urgent, &QPushButton::clicked, this, &ApprovalBar::urgentAsked);
    connect(m_withdraw, &QPushButton::clicked, this, &ApprovalBar::withdrawAsked);
    connect(m_remarks, &QPushButton::clicked, this, &ApprovalBar::remarksAsked);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &ApprovalBar::load);
    connect(&context.workspace, &Workspace::documentsChanged, this, [this](const QStringList &ids) {
        const bool concerns = !m_subject.isNull() && std::ranges::any_of(ids, [this](const QString &id) {
            return id == m_subject.value || id == reviewId(m_subject) || id.startsWith("workflow:"_L1)
                || id.startsWith("deputy:"_L1);
        });
        if (concerns) {
            textChanged();
        }
    });
    hide();
}

void ApprovalBar::setSubject(const PostId &subject)
{
    if (m_subject != subject) {
        m_subject = subject;
        m_review.reset();
        m_question.drop();
        hide();
    }
    if (!subject.isNull()) {
        load();
    }
}

void ApprovalBar::textChanged()
{
    if (!m_subject.isNull() && !m_soon.isActive()) {
        m_soon.start();
    }
}

void ApprovalBar::load()
{
    auto work = [subject = m_subject, name = m_context.workspace.userName(), now = m_context.workspace.clock().now()](
                    Stores &stores) { return reviewOf(stores, subject, personHere(stores, name), now); };
    m_question.ask(m_context.workspace.read(std::move(work)), this, [this](const Result<ReviewNow> &now) {
        if (now) {
            show(*now);
        } else {
            hide(); // an announcement whose sound is being made, say: there is nothing to approve yet
        }
    });
}

void ApprovalBar::show(const ReviewNow &now)
{
    m_review = now;
    m_state->setState(reviewLook(now.state), words::reviewState(now.state));
    auto line = words::reviewLine(now.review, now.state, m_context.workspace.zone(), m_context.workspace.clock().now());
    if (line.isEmpty() && now.workflow.isRequired) {
        line = tr("It goes out once somebody has approved it.");
    }
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
    setButtons(now);
    setVisible(true);
    Q_EMIT changed();
}

void ApprovalBar::setButtons(const ReviewNow &now)
{
    const auto state = now.state;
    const bool isOut = state == ReviewState::Approved || state == ReviewState::Urgent;
    const bool mayApprove = now.authority.mayApprove && !(now.workflow.fourEyes && now.isAuthor);
    m_submit->setVisible(
        state != ReviewState::ForReview && state != ReviewState::Approved && (now.workflow.isRequired || !mayApprove));
    m_approve->setVisible(mayApprove && state != ReviewState::Approved);
    m_return->setVisible(mayApprove && state == ReviewState::ForReview);
    m_urgent->setVisible(now.workflow.isRequired && now.workflow.allowsUrgent && !mayApprove && !isOut);
    m_withdraw->setVisible(now.authority.mayApprove && isOut);
    const int open = openRemarks(now.review);
    m_remarks->setText(open > 0 ? tr("Remarks (%1)").arg(open) : tr("Remarks"));
    m_approve->setToolTip(now.authority.standsFor
            ? tr("As the deputy of %1. A change of the text voids it.").arg(now.authority.standsFor->name)
            : tr("Say that this text may go out as it is. A change of the text voids it."));
}

void ApprovalBar::decide(Decide decide, const QString &told)
{
    if (m_subject.isNull()) {
        return;
    }
    m_flush();
    auto work = [decide = std::move(decide), subject = m_subject, edit = m_edit()](
                    Stores &stores) { return decide(stores, subject, edit); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this, told](const Result<Review> &review) {
        if (review && review->decision && review->decision->kind == DecisionKind::Approved) {
            m_context.toast.say(told, tr("Undo"), [this] { withdraw({}); });
        } else {
            m_context.toast.say(review ? told : words::explain(review.error()).title);
        }
        m_context.workspace.deliverSoon();
        load();
    });
}

void ApprovalBar::submit(const QString &note)
{
    decide([note](Stores &stores, const PostId &subject,
               const Edit &edit) { return submitForReview(stores, subject, note, edit); },
        tr("Handed over for approval."));
}

void ApprovalBar::approveIt()
{
    decide([seen = m_seen](Stores &stores, const PostId &subject,
               const Edit &edit) { return approve(stores, subject, edit, seen); },
        tr("Approved."));
}

void ApprovalBar::returnIt(const QString &remark)
{
    decide([remark](Stores &stores, const PostId &subject,
               const Edit &edit) { return returnWithRemarks(stores, subject, remark, edit); },
        tr("Returned to the author."));
}

void ApprovalBar::publishUrgently(const QString &reason)
{
    decide([reason](Stores &stores, const PostId &subject,
               const Edit &edit) { return releaseUrgently(stores, subject, reason, edit); },
        tr("It goes out without approval; the approvers are told."));
}

void ApprovalBar::withdraw(const QString &reason)
{
    decide([reason](Stores &stores, const PostId &subject,
               const Edit &edit) { return withdrawApproval(stores, subject, reason, edit); },
        tr("The approval is withdrawn; what was handed over is taken back."));
}

} // namespace bubenik::ui
