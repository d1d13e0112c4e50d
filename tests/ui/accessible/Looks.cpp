#include "accessible/Looks.h"

#include "common/Labels.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHash>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal scale = 3;

double linear(int channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(QRgb colour)
{
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

QHash<QRgb, int> coloursOf(const QImage &image)
{
    QHash<QRgb, int> colours;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            ++colours[line[x] | 0xFF000000];
        }
    }
    return colours;
}

QRgb commonest(const QHash<QRgb, int> &colours)
{
    QRgb most = 0;
    int count = 0;
    for (auto one = colours.cbegin(); one != colours.cend(); ++one) {
        if (one.value() > count) {
            most = one.key();
            count = one.value();
        }
    }
    return most;
}

double standingOut(const QHash<QRgb, int> &colours, QRgb ground)
{
    constexpr int fewest = 4; // pixels: less is the edge of something
    double most = 1;
    for (auto one = colours.cbegin(); one != colours.cend(); ++one) {
        if (one.value() >= fewest) {
            most = std::max(most, contrast(one.key(), ground));
        }
    }
    return most;
}

} // namespace

Painted::Painted(QWidget &of)
    : window(of)
    , image(of.size() * scale, QImage::Format_RGB32)
{
    image.setDevicePixelRatio(scale);
    window.render(&image);
}

QImage Painted::part(const QWidget &widget, QRect rect) const
{
    const QRect within = rect.isEmpty() ? widget.rect() : rect;
    const QRect shown = QRect(widget.mapTo(&window, within.topLeft()), within.size())
        & QRect(widget.mapTo(&window, QPoint()), widget.size());
    return image.copy(QRect(shown.topLeft() * scale, shown.size() * scale) & image.rect());
}

double contrast(QRgb one, QRgb other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

double inkContrast(const QImage &image)
{
    const auto colours = coloursOf(image);
    return standingOut(colours, commonest(colours));
}

double worstLineContrast(const QImage &image)
{
    const auto ground = commonest(coloursOf(image));
    double worst = 21;
    int from = -1;
    for (int y = 0; y <= image.height(); ++y) {
        bool hasInk = false;
        if (y < image.height()) {
            const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
            hasInk = std::any_of(
                line, line + image.width(), [ground](QRgb pixel) { return (pixel | 0xFF000000) != ground; });
        }
        if (hasInk && from < 0) {
            from = y;
        } else if (!hasInk && from >= 0) {
            if (y - from >= 6 * int(scale)) {
                worst = std::min(worst, standingOut(coloursOf(image.copy(0, from, image.width(), y - from)), ground));
            }
            from = -1;
        }
    }
    return worst;
}

double changedContrast(const QImage &before, const QImage &after, int pixels)
{
    QList<double> changes;
    for (int y = 0; y < std::min(before.height(), after.height()); ++y) {
        const auto *old = reinterpret_cast<const QRgb *>(before.constScanLine(y));
        const auto *now = reinterpret_cast<const QRgb *>(after.constScanLine(y));
        for (int x = 0; x < std::min(before.width(), after.width()); ++x) {
            if (old[x] != now[x]) {
                changes.append(contrast(old[x], now[x]));
            }
        }
    }
    if (changes.size() < pixels) {
        return 1;
    }
    std::ranges::nth_element(changes, changes.begin() + pixels - 1, std::greater {});
    return changes.at(pixels - 1);
}

QList<QWidget *> tabStops(const QWidget &in)
{
    QList<QWidget *> stops;
    const auto widgets = in.findChildren<QWidget *>();
    for (auto *widget : widgets) {
        const bool isStop = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0
            && widget->focusProxy() == nullptr && widget->width() > 0 && widget->height() > 0;
        if (isStop && widget->window() == in.window()) {
            stops.append(widget);
        }
    }
    return stops;
}

QRect shownPart(const QWidget &widget)
{
    // What an opaque child covers does not count as the widget's own: a list has nothing left beside its viewport.
    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(&widget)) {
        return area->viewport()->visibleRegion().boundingRect().translated(area->viewport()->pos());
    }
    return widget.visibleRegion().boundingRect();
}

QString described(const QWidget &widget)
{
    QString words = widget.accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && words.isEmpty()) {
        words = button->text();
    }
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        words = label->text();
    }
    QString owner;
    for (const auto *parent = widget.parentWidget(); parent != nullptr && owner.isEmpty();
         parent = parent->parentWidget()) {
        const auto name = QString::fromLatin1(parent->metaObject()->className());
        owner = name.startsWith("bubenik"_L1) ? name.section(u':', -1) : QString();
    }
    return u"%1 #%2 “%3” in %4"_s.arg(
        QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), words.left(60), owner);
}

QStringList overlaps(const QWidget &in)
{
    constexpr int slack = 1; // pixels
    const auto isPart = [](const QWidget *widget) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool says = label && (!label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull());
        return widget->isVisible() && !widget->isWindow()
            && (says || qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
                || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
                || qobject_cast<const QAbstractScrollArea *>(widget));
    };
    QHash<const QWidget *, QList<const QWidget *>> parts; // by what they stand in
    const auto widgets = in.findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        const auto *parent = widget->parentWidget();
        // What stands inside a field (clear, choose) belongs to the field.
        const bool isInField = qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
            || qobject_cast<const QAbstractScrollArea *>(parent);
        if (isPart(widget) && !isInField) {
            parts[parent].append(widget);
        }
    }
    QStringList found;
    for (const auto &siblings : std::as_const(parts)) {
        for (qsizetype one = 0; one < siblings.size(); ++one) {
            for (qsizetype other = one + 1; other < siblings.size(); ++other) {
                const auto shared = siblings[one]->geometry() & siblings[other]->geometry();
                if (std::min(shared.width(), shared.height()) > slack) {
                    found.append(described(*siblings[one]) + u" and "_s + described(*siblings[other]));
                }
            }
        }
    }
    return found;
}

QString cutText(const QWidget &widget)
{
    constexpr int slack = 1; // pixels
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty() || qobject_cast<const ElidedLabel *>(label)
            || label->textFormat() == Qt::RichText) {
            return {};
        }
        const auto room = label->contentsRect();
        const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + slack
                                            : label->sizeHint().width() <= label->width() + slack
                && label->fontMetrics().height() <= room.height() + slack;
        return fits ? QString() : label->text();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        auto wanted = button->sizeHint();
        if (qobject_cast<const QPushButton *>(button)) { // its edges may come nearer as long as the words are there
            const int icon = button->icon().isNull() ? 0 : button->iconSize().width() + 7;
            wanted = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()) + QSize(icon, 0);
        }
        const bool fits = wanted.width() <= button->width() + slack && wanted.height() <= button->height() + slack;
        return fits || button->text().isEmpty() ? QString() : button->text();
    }
    if (qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)) {
        const bool fits = widget.fontMetrics().height() <= widget.height() - 2;
        return fits ? QString() : described(widget);
    }
    return {};
}

} // namespace bubenik::ui
