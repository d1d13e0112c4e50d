// One calm line below a text: what its review says, who and when, and the one step that is next. Takes part wherever a
// subject of deliveries is open: posts and announcements.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"
#include "publishing/Approval.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace bubenik::ui {

class StateBadge;

class ApprovalBar final : public QWidget
{
    Q_OBJECT
public:
    // `edit` is asked at each step; `flush` gives what is unsaved to the store before it.
    ApprovalBar(
        const PageContext &context, std::function<Edit()> edit, std::function<void()> flush, QWidget *parent = nullptr);

    void setSubject(const PostId &subject); // null: none
    // The text as it is shown here: an approval is given for nothing else. Empty: it is being typed, and saved first.
    void setSeen(const QString &digest) { m_seen = digest; }
    void textChanged(); // look again, soon
    [[nodiscard]] const std::optional<ReviewNow> &review() const { return m_review; }

    void submit(const QString &note);
    void approveIt();
    void returnIt(const QString &remark);
    void publishUrgently(const QString &reason);
    void withdraw(const QString &reason);

Q_SIGNALS:
    void changed(); // review() is another one
    void returnAsked(); // the words for it are to be written
    void urgentAsked();
    void withdrawAsked();
    void remarksAsked();

private:
    using Decide = std::function<Result<Review>(Stores &, const PostId &, const Edit &)>;
    void decide(Decide decide, const QString &told);
    void load();
    void show(const ReviewNow &now);
    void setButtons(const ReviewNow &now);

    PageContext m_context;
    std::function<Edit()> m_edit;
    std::function<void()> m_flush;
    PostId m_subject;
    QString m_seen;
    std::optional<ReviewNow> m_review;
    StateBadge *m_state;
    QLabel *m_line;
    QPushButton *m_submit;
    QPushButton *m_approve;
    QPushButton *m_return;
    QPushButton *m_urgent;
    QPushButton *m_withdraw;
    QPushButton *m_remarks;
    QTimer m_soon;
    LatestOnly m_question;
};

} // namespace bubenik::ui
