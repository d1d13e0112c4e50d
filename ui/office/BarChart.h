// Named counts as horizontal bars with their numbers: nothing but the town's accent. Keyboard and screen readers get
// the same numbers from the accessible description. Paints itself onto the screen, into a picture and onto paper alike.
#pragma once

#include <QList>
#include <QWidget>

namespace bubenik::ui {

struct Bar {
    QString name;
    qint64 count = 0;
};

class BarChart final : public QWidget
{
    Q_OBJECT
public:
    explicit BarChart(QWidget *parent = nullptr);
    void showBars(const QString &title, const QList<Bar> &bars);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    // What it needs on a screen or a printer.
    [[nodiscard]] int heightOn(const QPaintDevice *device) const;
    // On paper in black and grey, whatever the theme of the window.
    enum class Ground { Screen, Paper };
    void paintInto(QPainter &painter, const QRect &area, Ground ground = Ground::Screen) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Bar> m_bars;
};

} // namespace bubenik::ui
