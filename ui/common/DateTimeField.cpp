#include "common/DateTimeField.h"

#include "common/Labels.h"
#include "words/Words.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QTimeEdit>

namespace bubenik::ui {

namespace {

// Arrows go on from one day to the next, also from the last of a month; Qt's own turn round within the month.
class DayEdit final : public QDateEdit
{
public:
    using QDateEdit::QDateEdit;
    void stepBy(int steps) override
    {
        const auto section = currentSection();
        if (section == QDateTimeEdit::MonthSection) {
            setDate(date().addMonths(steps));
        } else if (section == QDateTimeEdit::YearSection) {
            setDate(date().addYears(steps));
        } else {
            setDate(date().addDays(steps));
        }
        setSelectedSection(section);
    }

protected:
    // The calendar is made when it is about to be opened: it costs as much as a whole page of fields.
    void mousePressEvent(QMouseEvent *event) override
    {
        if (!m_isCalendarMade) {
            m_isCalendarMade = true;
            calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
            calendarWidget()->setFirstDayOfWeek(Qt::Monday);
        }
        QDateEdit::mousePressEvent(event);
    }

private:
    bool m_isCalendarMade = false;
};

} // namespace

DateTimeField::DateTimeField(const Zone &zone, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_clock(clock)
    , m_date(new DayEdit(this))
    , m_time(new QTimeEdit(this))
    , m_words(new ElidedLabel)
{
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("ddd d. M. yyyy"));
    m_date->setAccessibleName(tr("Day"));
    m_time->setDisplayFormat(QStringLiteral("H:mm"));
    m_time->setAccessibleName(tr("Time"));
    m_words->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space);
    row->addWidget(m_date);
    row->addWidget(m_time);
    row->addWidget(m_words, 1);
    setFocusProxy(m_date);
    suggest();
    connect(m_date, &QDateTimeEdit::dateTimeChanged, this, &DateTimeField::refresh);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &DateTimeField::refresh);
}

void DateTimeField::setCompact()
{
    m_words->hide();
}

void DateTimeField::setInstant(Instant instant)
{
    const QDateTime local = m_zone.toLocal(instant);
    m_date->setDate(local.date());
    m_time->setTime(local.time());
    refresh();
}

std::optional<Instant> DateTimeField::instant() const
{
    const auto found = m_zone.fromLocal(m_date->date(), m_time->time());
    return found ? std::optional(*found) : std::nullopt;
}

void DateTimeField::suggest()
{
    m_date->setDate(m_zone.toLocal(m_clock.now()).date().addDays(1));
    m_time->setTime(QTime(7, 0));
    refresh();
}

void DateTimeField::refresh()
{
    const auto chosen = instant();
    m_words->setFullText(chosen ? words::when(*chosen, m_zone, m_clock.now())
                                : tr("This hour does not exist: the clocks go forward that night."));
    m_words->setToolTip(chosen ? words::whenInFull(*chosen, m_zone) : QString());
    setAccessibleDescription(m_words->fullText());
    Q_EMIT changed();
}

} // namespace bubenik::ui
