// Whom a short message is for: streets and their parts, groups, one of each household, numbers abroad.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QListWidget;

namespace bubenik::ui {

class SmsRecipientsForm final : public QWidget
{
    Q_OBJECT
public:
    explicit SmsRecipientsForm(Workspace &workspace, QWidget *parent = nullptr);
    void refresh(); // groups and streets that there are now
    void setRecipients(const Recipients &recipients);
    void setOptions(bool includesAbroad, bool onePerHousehold);
    [[nodiscard]] Recipients recipients() const;
    [[nodiscard]] bool includesAbroad() const;
    [[nodiscard]] bool onePerHousehold() const;

Q_SIGNALS:
    void changed();

private:
    struct Known {
        QList<Group> groups;
        QStringList streets;
    };
    void take(const Known &known);

    Workspace &m_workspace;
    QLineEdit *m_streets;
    QListWidget *m_groups;
    QCheckBox *m_household;
    QCheckBox *m_abroad;
    Recipients m_wanted; // as set; single contacts are kept
    LatestOnly m_latest;
};

} // namespace bubenik::ui
