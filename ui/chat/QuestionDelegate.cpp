#include "chat/QuestionDelegate.h"

#include <QPainter>
#include <QTextLayout>

namespace bubenik::ui {

namespace {

constexpr int sideRoom = 2 * space;
constexpr int topRoom = space + 2;
constexpr int textLines = 2;
constexpr int smallestWidth = 200;

// The text in at most two lines, the second one shortened.
void drawLines(QPainter *painter, const QRect &rect, const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (int number = 0; number < textLines; ++number) {
        auto line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(rect.width());
        const auto rest = text.mid(line.textStart());
        const bool isLast = number == textLines - 1;
        const auto shown = isLast ? metrics.elidedText(rest, Qt::ElideRight, rect.width())
                                  : text.mid(line.textStart(), line.textLength());
        painter->drawText(QRect(rect.left(), rect.top() + number * metrics.height(), rect.width(), metrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter, shown);
    }
    layout.endLayout();
}

} // namespace

QuestionDelegate::QuestionDelegate(
    const ChatSession &session, const QuestionModel &model, ChatSize size, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_session(session)
    , m_model(model)
    , m_size(size)
{
}

void QuestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, color(Token::AccentSoft));
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), color(Token::Accent));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, color(Token::Window));
    }
    painter->setPen(color(Token::Line));
    painter->drawLine(option.rect.bottomLeft() + QPoint(sideRoom, 0), option.rect.bottomRight() - QPoint(sideRoom, 0));
    const auto &entry = m_model.at(index.row());
    const bool isDone = !isOpen(entry.state) && !entry.problem();
    auto rect = option.rect.adjusted(sideRoom, topRoom, -sideRoom, -topRoom);
    const auto small = QuestionLooks::type(TypeSize::Caption, m_size);
    const auto body = QuestionLooks::type(TypeSize::Body, m_size);
    const QFontMetrics smallMetrics(small);
    painter->setFont(small);
    painter->setPen(color(Token::Muted));
    painter->drawText(QRect(rect.left(), rect.top(), rect.width(), smallMetrics.height()),
        Qt::AlignLeft | Qt::AlignVCenter,
        smallMetrics.elidedText(
            QuestionLooks::head(entry, m_session.timeOf(entry.question.at)), Qt::ElideRight, rect.width()));
    rect.setTop(rect.top() + smallMetrics.height() + 2);
    painter->setFont(body);
    painter->setPen(color(isDone ? Token::Muted : Token::Text));
    drawLines(painter, rect, index.data().toString(), body);
    rect.setTop(rect.top() + textLines * QFontMetrics(body).height() + 2);
    paintState(painter, rect, QuestionLooks::look(entry), QuestionLooks::words(entry), small);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(color(Token::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QSize QuestionDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    const auto small = QFontMetrics(QuestionLooks::type(TypeSize::Caption, m_size)).height();
    const auto body = QFontMetrics(QuestionLooks::type(TypeSize::Body, m_size)).height();
    return { smallestWidth, 2 * topRoom + small + 2 + textLines * body + 2 + std::max(small, iconSize) + 2 };
}

} // namespace bubenik::ui
