// One figure month by month as columns from zero, in the town's accent; months without anything are there as gaps.
// Keyboard and screen readers get the same numbers from the accessible description and from the table beside it.
#pragma once

#include <QDate>
#include <QMap>
#include <QWidget>

namespace bubenik::ui {

class MonthChart final : public QWidget
{
    Q_OBJECT
public:
    explicit MonthChart(QWidget *parent = nullptr);
    // `months`: the first day of each; the last two years of them are shown.
    void showMonths(const QString &name, const QMap<QDate, qint64> &months);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QRectF column(qsizetype number) const;

    QList<QPair<QDate, qint64>> m_months; // without gaps, oldest first
    qint64 m_top = 1;
};

} // namespace bubenik::ui
