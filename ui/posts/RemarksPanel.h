// Beside the text: the remarks of whoever read it, each with the words it is about and a way there, and the field in
// which a new one, or the reason of a decision, is written.
#pragma once

#include "common/PageContext.h"
#include "domain/Review.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace bubenik::ui {

class RemarksPanel final : public QWidget
{
    Q_OBJECT
public:
    enum class Writing { ReviewRemark, Return, Urgent, Withdraw };

    explicit RemarksPanel(const PageContext &context, QWidget *parent = nullptr);

    void setRemarks(const QList<ReviewRemark> &remarks);
    void write(Writing what); // the cursor into the field
    // The words that a new remark is about; empty: the whole text.
    void setQuote(const QString &quote);
    [[nodiscard]] Writing writing() const { return m_writing; }

Q_SIGNALS:
    void written(RemarksPanel::Writing what, const QString &text);
    void jumpAsked(const ReviewRemark &remark);
    void resolveAsked(const QString &remark, bool resolved);
    void closed();

private:
    QWidget *makeField();
    QWidget *makeRemark(const ReviewRemark &remark);
    void send();

    PageContext m_context;
    Writing m_writing = Writing::ReviewRemark;
    QLabel *m_what = nullptr;
    QLabel *m_quote = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_send = nullptr;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<ReviewRemark> m_remarks;
};

} // namespace bubenik::ui
