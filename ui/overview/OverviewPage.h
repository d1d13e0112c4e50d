// Přehled: what goes out today and this week, and what needs me. Gathers again, without blanking, whenever
// documents change and when the day turns: at most twice a second, and only while it is seen.
#pragma once

#include "common/Async.h"
#include "common/Page.h"
#include "common/PageContext.h"
#include "overview/OverviewData.h"

#include <QElapsedTimer>
#include <QTimer>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace bubenik::ui {

class Banner;

class OverviewPage final : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void createNew() override;
    void primaryAction() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void gather();
    void gatherSoon();
    void showFound(const Result<OverviewData> &found);
    void fillWeek(const OverviewData &found);
    void fillNeeds(const OverviewData &found);
    void addTroubles(const OverviewData &found);
    void addReviews(const OverviewData &found);
    void addMissing(const OverviewData &found);
    void addComments(const OverviewData &found);
    void addPromises(const OverviewData &found);
    void addConflicts(const OverviewData &found);
    void fillDrafts(const OverviewData &found);
    void retry(const DeliveryId &id);
    [[nodiscard]] QString dayName(QDate date) const;

    PageContext m_context;
    LatestOnly m_latest;
    QTimer m_soon;
    QTimer m_minute; // times in words grow old
    QElapsedTimer m_gathered; // since the last look
    QString m_shown; // fingerprint of what is shown
    bool m_isOld = false; // its times in words are
    QLabel *m_date;
    Banner *m_trouble;
    QBoxLayout *m_columns;
    QVBoxLayout *m_week;
    QVBoxLayout *m_needs;
    QVBoxLayout *m_drafts;
};

} // namespace bubenik::ui
