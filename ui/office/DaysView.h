// The days of a year: first Mondays with their holidays; a day is moved, cancelled, or somebody stands in for the
// mayor, and a post about it is drafted from the template.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"
#include "domain/OpenDay.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;

namespace bubenik::ui {

class DaysView final : public QWidget
{
    Q_OBJECT
public:
    explicit DaysView(const PageContext &context, QWidget *parent = nullptr);
    void reload();

Q_SIGNALS:
    void openRequested(const QString &documentId);

private:
    void buildHead(QBoxLayout *column);
    QWidget *makeDetail();
    void showYear(int year);
    void fill(const QList<OpenDay> &days, const OpenDaySettings &settings);
    void showDay();
    void change(const std::function<Result<OpenDayChange>(OpenDayChange)> &decide);
    void draftPost();
    [[nodiscard]] const OpenDay *current() const;

    PageContext m_context;
    int m_year;
    QList<OpenDay> m_days;
    OpenDaySettings m_settings;
    QLabel *m_yearName;
    QListWidget *m_list;
    QWidget *m_detail = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_state = nullptr;
    QLineEdit *m_to = nullptr;
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_deputy = nullptr;
    QWidget *m_undo = nullptr;
    LatestOnly m_latest;
};

} // namespace bubenik::ui
