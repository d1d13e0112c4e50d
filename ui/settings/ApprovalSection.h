// What the newsroom wants approved before citizens see it, and who approves while an approver is away.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"
#include "publishing/Approval.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bubenik::ui {

class Card;
class DateTimeField;

class ApprovalSection final : public QWidget
{
    Q_OBJECT
public:
    explicit ApprovalSection(const PageContext &context, QWidget *parent = nullptr);

private:
    struct Shown {
        Workflow workflow;
        QList<Deputy> deputies;
        Authority authority;
        Person me;
    };
    [[nodiscard]] Card *makeRules();
    [[nodiscard]] Card *makeDeputies();
    [[nodiscard]] Edit edit() const;
    void load();
    void show(const Shown &shown);
    void showDeputies(const Shown &shown);
    void dismiss(const Deputy &deputy);
    void saveRules();
    void name();
    void told(const Result<void> &done);

    PageContext m_context;
    QCheckBox *m_required = nullptr;
    QCheckBox *m_fourEyes = nullptr;
    QCheckBox *m_urgent = nullptr;
    QLabel *m_rights = nullptr;
    Card *m_deputies = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_account = nullptr;
    QWidget *m_accountLabel = nullptr;
    DateTimeField *m_from = nullptr;
    DateTimeField *m_until = nullptr;
    QPushButton *m_add = nullptr;
    LatestOnly m_question;
};

} // namespace bubenik::ui
