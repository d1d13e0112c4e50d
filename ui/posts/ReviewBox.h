// The review of what has no editor to point into: the bar with the state and the steps, and below it the remarks when
// they are wanted. For announcements.
#pragma once

#include "posts/ApprovalBar.h"

namespace bubenik::ui {

class RemarksPanel;

class ReviewBox final : public QWidget
{
    Q_OBJECT
public:
    ReviewBox(const PageContext &context, std::function<void()> flush, QWidget *parent = nullptr);

    void setSubject(const PostId &subject);
    [[nodiscard]] ApprovalBar &bar() { return *m_bar; }
    [[nodiscard]] RemarksPanel &remarks() { return *m_remarks; }

private:
    [[nodiscard]] Edit edit() const;
    void addRemarkWith(const QString &text);
    void resolve(const QString &remark, bool resolved);

    PageContext m_context;
    PostId m_subject;
    ApprovalBar *m_bar;
    RemarksPanel *m_remarks;
};

} // namespace bubenik::ui
