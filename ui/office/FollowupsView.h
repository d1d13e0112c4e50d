// All promises that are open, the most urgent first, overdue ones marked.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"
#include "domain/Visit.h"

#include <QWidget>

class QBoxLayout;

namespace bubenik::ui {

class FollowupsView final : public QWidget
{
    Q_OBJECT
public:
    explicit FollowupsView(const PageContext &context, QWidget *parent = nullptr);
    void reload();

Q_SIGNALS:
    void visitAsked(const bubenik::VisitId &id);
    void overdueChanged(int count);

private:
    struct Promise {
        Followup followup;
        QString whose;
    };
    void show(const QList<Promise> &promises);
    void setState(const FollowupId &id, FollowupState state);

    PageContext m_context;
    QBoxLayout *m_rows;
    LatestOnly m_latest;
};

} // namespace bubenik::ui
