#include "posts/ReviewBox.h"

#include "common/Toast.h"
#include "posts/RemarksPanel.h"
#include "words/Words.h"

#include <QBoxLayout>

namespace bubenik::ui {

ReviewBox::ReviewBox(const PageContext &context, std::function<void()> flush, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new ApprovalBar(
          context, [this] { return edit(); }, std::move(flush), this))
    , m_remarks(new RemarksPanel(context, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space);
    m_bar->layout()->setContentsMargins({});
    m_remarks->layout()->setContentsMargins({});
    column->addWidget(m_bar);
    column->addWidget(m_remarks);
    m_remarks->setQuote({});
    m_remarks->hide();
    using Writing = RemarksPanel::Writing;
    const auto write = [this](Writing what) {
        m_remarks->show();
        m_remarks->write(what);
    };
    connect(m_bar, &ApprovalBar::returnAsked, this, [write] { write(Writing::Return); });
    connect(m_bar, &ApprovalBar::urgentAsked, this, [write] { write(Writing::Urgent); });
    connect(m_bar, &ApprovalBar::withdrawAsked, this, [write] { write(Writing::Withdraw); });
    connect(m_bar, &ApprovalBar::remarksAsked, this,
        [this, write] { m_remarks->isVisible() ? m_remarks->hide() : write(Writing::ReviewRemark); });
    connect(m_bar, &ApprovalBar::changed, this, [this] { m_remarks->setRemarks(m_bar->review()->review.remarks); });
    connect(m_remarks, &RemarksPanel::closed, m_remarks, &QWidget::hide);
    connect(m_remarks, &RemarksPanel::resolveAsked, this,
        [this](const QString &remark, bool resolved) { resolve(remark, resolved); });
    connect(m_remarks, &RemarksPanel::written, this, [this](Writing what, const QString &text) {
        switch (what) {
        case Writing::Return:
            m_bar->returnIt(text);
            break;
        case Writing::Urgent:
            m_bar->publishUrgently(text);
            break;
        case Writing::Withdraw:
            m_bar->withdraw(text);
            break;
        case Writing::ReviewRemark:
            addRemarkWith(text);
        }
    });
}

void ReviewBox::setSubject(const PostId &subject)
{
    if (m_subject != subject) {
        m_subject = subject;
        m_remarks->hide();
    }
    m_bar->setSubject(subject);
}

Edit ReviewBox::edit() const
{
    const auto now = m_context.workspace.clock().now();
    return { m_context.workspace.userName(), newUuid(now), now };
}

void ReviewBox::addRemarkWith(const QString &text)
{
    auto work = [text, subject = m_subject, edit = edit()](
                    Stores &stores) { return addRemark(stores, subject, {}, text, edit); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<Review> &review) {
        if (!review) {
            m_context.toast.say(words::explain(review.error()).title);
        }
        m_bar->textChanged();
    });
}

void ReviewBox::resolve(const QString &remark, bool resolved)
{
    auto work = [remark, resolved, subject = m_subject, edit = edit()](Stores &stores) {
        return resolved ? resolveRemark(stores, subject, remark, edit) : reopenRemark(stores, subject, remark, edit);
    };
    whenDone(
        m_context.workspace.write(std::move(work)), this, [this](const Result<Review> &) { m_bar->textChanged(); });
}

} // namespace bubenik::ui
