// The parts of Style that draw controls made of several: choices, numbers, scroll bars.
#include "common/Icons.h"
#include "common/Style.h"
#include "common/StylePaint.h"

namespace bubenik::ui {

namespace {

void paintScrollBar(const QStyle &style, const QStyleOptionSlider &option, QPainter *painter, const QWidget *widget)
{
    const QRect handle = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    if (option.minimum == option.maximum) {
        return;
    }
    const bool active = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    const QColor colour = active ? color(Token::Control) : shapes::mix(color(Token::Control), color(Token::Surface), 0.55);
    const bool upright = option.orientation == Qt::Vertical;
    const QRectF thumb = upright ? QRectF(handle).adjusted(3, 1, -3, -1) : QRectF(handle).adjusted(1, 3, -1, -3);
    shapes::box(painter, thumb, colour, {}, 0, 3);
}

} // namespace

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const QColor arrows = enabled ? color(Token::Muted) : color(Token::Line);
    if (control == CC_ComboBox) {
        if (option->subControls.testFlag(SC_ComboBoxFrame)) {
            shapes::field(painter, *option, option->state.testFlag(State_HasFocus));
        }
        shapes::chevron(painter, proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), true, arrows);
        return;
    }
    if (control == CC_SpinBox) {
        shapes::field(painter, *option, option->state.testFlag(State_HasFocus));
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
            spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            shapes::chevron(painter, proxy()->subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), false, arrows);
            shapes::chevron(painter, proxy()->subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), true, arrows);
        }
        return;
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            paintScrollBar(*proxy(), *bar, painter, widget);
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ToolButton && option->state.testFlag(State_HasFocus)) {
        shapes::focusRing(painter, option->rect); // whether it stands out as a button or lies flat
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if ((control == CC_ComboBox && part == SC_ComboBoxEditField) || (control == CC_SpinBox && part == SC_SpinBoxEditField)) {
        return rect.adjusted(space / 2 + 2, 0, 0, 0);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxArrow) {
        return rect.translated(-space / 2, 0);
    }
    return rect;
}

QIcon Style::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    switch (standard) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
        return icon(QStringLiteral("close"), Token::Muted);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

} // namespace bubenik::ui
