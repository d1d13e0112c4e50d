// One figure over the days as a line with its axis: nothing but the town's accent. The days without a reading are
// bridged. Keyboard and screen readers get the same numbers from the accessible description.
#pragma once

#include <QDate>
#include <QMap>
#include <QWidget>

namespace bubenik::ui {

class FigureChart final : public QWidget
{
    Q_OBJECT
public:
    explicit FigureChart(QWidget *parent = nullptr);
    void showDays(const QString &name, const QMap<QDate, qint64> &days);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    // The top of the axis, whose quarters are round numbers too; never below the greatest value.
    [[nodiscard]] static qint64 topOf(qint64 greatest);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF pointOf(QDate day, qint64 value) const;
    void paintAxis(QPainter &painter) const;

    QMap<QDate, qint64> m_days;
    qint64 m_top = 1;
};

} // namespace bubenik::ui
