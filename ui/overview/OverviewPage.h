// Přehled: what goes out today and this week, and what needs me. Gathers again, without blanking, whenever
// documents change and when the day turns.
#pragma once

#include "common/Async.h"
#include "common/Page.h"
#include "common/PageContext.h"
#include "overview/OverviewData.h"

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

private:
    void build();
    void gather();
    void showFound(const Result<OverviewData> &found);
    void fillWeek(const OverviewData &found);
    void fillNeeds(const OverviewData &found);
    void fillDrafts(const OverviewData &found);
    void retry(const DeliveryId &id);
    [[nodiscard]] QString dayName(QDate date) const;

    PageContext m_context;
    LatestOnly m_latest;
    QTimer m_soon;
    QTimer m_minute; // times in words grow old
    QDate m_shownDay;
    QLabel *m_date;
    Banner *m_trouble;
    QBoxLayout *m_columns;
    QVBoxLayout *m_week;
    QVBoxLayout *m_needs;
    QVBoxLayout *m_drafts;
};

} // namespace bubenik::ui
