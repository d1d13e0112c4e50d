// A day and a time in the town's zone, by keyboard or from a calendar, with what it comes to in words beside it
// ("zítra 7:00"). A time that summer time skips is shown as such and counts as not set.
#pragma once

#include "core/Zone.h"

#include <QWidget>

class QDateTimeEdit;
namespace bubenik::ui {

class ElidedLabel;

class DateTimeField final : public QWidget
{
    Q_OBJECT
public:
    DateTimeField(const Zone &zone, const Clock &clock, QWidget *parent = nullptr);
    void setInstant(Instant instant);
    [[nodiscard]] std::optional<Instant> instant() const; // nullopt: that hour does not exist
    void setCompact(); // where there is room for the day and the time alone
    // The next sensible time from now: tomorrow at 7:00.
    void suggest();

Q_SIGNALS:
    void changed();

private:
    void refresh();
    const Zone &m_zone;
    const Clock &m_clock;
    QDateTimeEdit *m_date;
    QDateTimeEdit *m_time;
    ElidedLabel *m_words;
};

} // namespace bubenik::ui
