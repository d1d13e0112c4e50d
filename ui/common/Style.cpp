#include "common/Style.h"

#include "common/Buttons.h"
#include "common/StylePaint.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStyleFactory>
#include <QTableView>
#include <QTextEdit>

namespace bubenik::ui {

namespace {

constexpr int controlHeight = 34;
constexpr int smallestTarget = 24; // WCAG 2.2, 2.5.8

bool isInsideField(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent);
}

struct ButtonColours {
    QColor fill;
    QColor outline;
    QColor text;
};

ButtonColours coloursOf(ButtonRole role, const QStyle::State state)
{
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool down = state.testFlag(QStyle::State_Sunken);
    const bool on = state.testFlag(QStyle::State_On);
    const bool hover = enabled && state.testFlag(QStyle::State_MouseOver);
    const QColor faded = shapes::mix(color(Token::Muted), color(Token::Surface), 0.65);
    if (role == ButtonRole::Primary) {
        if (!enabled) {
            return { color(Token::Line), {}, color(Token::Muted) };
        }
        const qreal share = down ? 0.8 : hover ? 0.9 : 1.0;
        return { shapes::mix(color(Token::Accent), color(Token::Text), share), {}, color(Token::OnAccent) };
    }
    if (role == ButtonRole::Segment) {
        const QColor fill = on ? color(Token::AccentSoft) : hover || down ? color(Token::Sunken) : QColor();
        return { fill, {}, !enabled ? faded : on ? color(Token::Accent) : color(Token::Muted) };
    }
    if (role == ButtonRole::Quiet) {
        const QColor fill = down ? color(Token::Line) : hover || on ? color(Token::AccentSoft) : QColor();
        return { fill, {}, enabled ? color(Token::Accent) : faded };
    }
    const QColor fill = down ? color(Token::Line) : on || hover ? color(Token::AccentSoft) : color(Token::Surface);
    const QColor text = !enabled ? faded : role == ButtonRole::Danger ? color(Token::Bad) : color(Token::Text);
    return { fill, enabled ? color(Token::Control) : color(Token::Line), text };
}

void paintButton(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const ButtonColours colours = coloursOf(buttonRole(widget), option.state);
    shapes::box(painter, option.rect, colours.fill, colours.outline);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        const bool primary = buttonRole(widget) == ButtonRole::Primary;
        if (primary) {
            shapes::box(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), {}, color(Token::OnAccent), 1.5,
                shapes::radius - 1);
        }
        shapes::focusRing(painter, option.rect);
    }
}

// Icon and words together in the middle, or from the left where the button is a line of a menu.
void paintButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const QColor ink = coloursOf(buttonRole(widget), option.state).text;
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int mark = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = mark > 0 && words > 0 ? space - 1 : 0;
    const bool fromLeft = widget && widget->property("alignLeft").toBool();
    const QRect &rect = option.rect;
    int x = fromLeft ? rect.left() + space + 4 : rect.left() + qMax(space / 2, (rect.width() - words - mark - gap) / 2);
    if (mark > 0) {
        const QIcon::Mode mode = option.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
        option.icon.paint(painter, QRect(x, rect.center().y() - mark / 2, mark, mark), Qt::AlignCenter, mode);
        x += mark + gap;
    }
    painter->setPen(ink);
    painter->drawText(QRect(x, rect.top(), rect.right() - x, rect.height()),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, option.text);
}

int buttonWidth(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button) {
        return 0;
    }
    const int words = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    const int mark = button->icon.isNull() ? 0 : button->iconSize.width() + space - 1;
    const bool slim = buttonRole(widget) == ButtonRole::Segment || buttonRole(widget) == ButtonRole::Quiet;
    return words + mark + (slim ? 2 * (space + 3) : 2 * (2 * space));
}

void paintToolButtonPanel(const QStyleOption &option, QPainter *painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    QColor fill;
    if (enabled && option.state.testFlag(QStyle::State_Sunken)) {
        fill = color(Token::Line);
    } else if (option.state.testFlag(QStyle::State_On) || (enabled && option.state.testFlag(QStyle::State_MouseOver))) {
        fill = color(Token::AccentSoft);
    }
    shapes::box(painter, option.rect, fill, {});
}

void paintCheckBox(const QStyleOption &option, QPainter *painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const QColor fill = (on || partly) ? color(enabled ? Token::Accent : Token::Line) : color(Token::Surface);
    const QColor outline = (on || partly) ? QColor() : color(enabled ? Token::Control : Token::Line);
    shapes::box(painter, option.rect, fill, outline, 1, 4);
    if (on) {
        shapes::tick(painter, option.rect, color(Token::OnAccent));
    } else if (partly) {
        const QRectF r(option.rect);
        shapes::box(
            painter, QRectF(r.left() + 4, r.center().y() - 1, r.width() - 8, 2), color(Token::OnAccent), {}, 0, 1);
    }
}

void paintRadio(const QStyleOption &option, QPainter *painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const qreal corner = option.rect.width() / 2.0;
    const QColor mark = color(enabled ? Token::Accent : Token::Line);
    shapes::box(painter, option.rect, color(Token::Surface), on ? mark : color(enabled ? Token::Control : Token::Line),
        on ? 5 : 1, corner);
}

void paintItemPanel(const QStyleOptionViewItem &option, QPainter *painter)
{
    if (option.backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(option.rect, option.backgroundBrush);
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, color(Token::AccentSoft));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, shapes::mix(color(Token::AccentSoft), color(Token::Surface), 0.5));
    }
}

bool isText(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

// Texts of several lines look like the fields of one line, lists and tables stand back; both fill their round corners.
void paintFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    if (isText(widget)) {
        return shapes::field(painter, option, focused);
    }
    if (qobject_cast<const QAbstractScrollArea *>(widget)) {
        return shapes::box(
            painter, option.rect, color(Token::Surface), color(focused ? Token::Accent : Token::Line), focused ? 2 : 1);
    }
    shapes::box(painter, option.rect, {}, color(Token::Line));
}

// So far within its frame a rectangle leaves the round corners and the focus ring alone.
int frameWidthOf(const QWidget *widget, int usual)
{
    return isText(widget) ? space / 2 : qobject_cast<const QAbstractItemView *>(widget) ? 3 : usual;
}

bool ringIsDrawnElsewhere(const QWidget *widget)
{
    return qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
        || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget)) {
        area->setFrameStyle(area->frameStyle()); // asked for first before it was known what it is
    }
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return paintButton(*option, painter, widget);
    case PE_PanelButtonTool:
        return paintToolButtonPanel(*option, painter);
    case PE_IndicatorCheckBox:
        return paintCheckBox(*option, painter);
    case PE_IndicatorRadioButton:
        return paintRadio(*option, painter);
    case PE_PanelLineEdit:
        if (!isInsideField(widget)) {
            shapes::field(painter, *option, option->state.testFlag(State_HasFocus));
        }
        return;
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
        return;
    case PE_Frame:
        return paintFrame(*option, painter, widget);
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            paintItemPanel(*item, painter);
        }
        return;
    case PE_FrameFocusRect:
        if (!ringIsDrawnElsewhere(widget)) {
            shapes::focusRing(painter, option->rect, 4);
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            return paintButtonLabel(*button, painter, widget);
        }
    }
    if (element == CE_Splitter) {
        const QRect r = option->rect;
        const bool upright = option->state.testFlag(State_Horizontal);
        painter->fillRect(
            upright ? QRect(r.center().x(), r.top(), 1, r.height()) : QRect(r.left(), r.center().y(), r.width(), 1),
            color(option->state.testFlag(State_MouseOver) ? Token::Accent : Token::Line));
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        const QRect r = option->rect;
        painter->fillRect(r, color(Token::Surface));
        painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), color(Token::Line));
        return;
    }
    if (element == CE_ProgressBarGroove || element == CE_ProgressBarLabel) {
        return; // drawn with the contents: a thin line, its words stand beside it
    }
    if (element == CE_ProgressBarContents) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            const QRectF groove(bar->rect.left(), bar->rect.center().y() - 2, bar->rect.width(), 4);
            shapes::box(painter, groove, color(Token::Line), {}, 0, 2);
            const int span = bar->maximum - bar->minimum;
            const qreal share = span > 0 ? qreal(bar->progress - bar->minimum) / span : 0.35;
            shapes::box(painter, QRectF(groove.left(), groove.top(), groove.width() * share, 4), color(Token::Accent),
                {}, 0, 2);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return { buttonWidth(option, widget), qMax(result.height(), controlHeight) };
    case CT_LineEdit:
        return { result.width() + 2 * space,
            isInsideField(widget) ? result.height() : qMax(result.height(), controlHeight) };
    case CT_ComboBox:
    case CT_SpinBox:
        return { result.width() + space, qMax(result.height(), controlHeight) };
    case CT_CheckBox:
    case CT_RadioButton:
        return result.expandedTo({ smallestTarget, smallestTarget });
    case CT_ToolButton:
        return { qMax(result.width(), controlHeight - 2), qMax(result.height(), controlHeight - 2) };
    case CT_ItemViewItem:
        return { result.width(), qMax(result.height(), smallestTarget + space / 2) };
    case CT_MenuItem:
        return { result.width(), qMax(result.height(), 30) };
    default:
        return result;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect result = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents && !isInsideField(widget)) {
        return result.adjusted(space - 2, 0, -(space - 2), 0);
    }
    if (element == SE_ProgressBarContents) {
        return option->rect;
    }
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space;
    case PM_HeaderMargin:
        return space;
    case PM_FocusFrameHMargin: // beside a cell's text
        return qobject_cast<const QTableView *>(widget) || qobject_cast<const QListWidget *>(widget) ? space - 1 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_DefaultFrameWidth:
        return frameWidthOf(widget, QProxyStyle::pixelMetric(metric, option, widget));
    case PM_SplitterWidth:
        return 9;
    case PM_ScrollBarExtent:
        return 12;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return iconSize;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace bubenik::ui
