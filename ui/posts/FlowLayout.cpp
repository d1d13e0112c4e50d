#include "posts/FlowLayout.h"

#include <QWidget>

namespace bubenik::ui {

FlowLayout::FlowLayout(int spacing, QWidget *parent)
    : QLayout(parent)
{
    setSpacing(spacing);
    setContentsMargins({});
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({ 0, 0, width, 0 }, false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const auto *item : m_items) {
        width += item->sizeHint().width() + spacing();
    }
    return { width, heightForWidth(std::max(width, 1)) };
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto *item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    auto x = rect.left();
    auto y = rect.top();
    int rowHeight = 0;
    for (auto *item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const auto size = item->sizeHint().boundedTo({ std::max(rect.width(), item->minimumSize().width()), QWIDGETSIZE_MAX });
        if (x + size.width() > rect.right() + 1 && x > rect.left()) {
            x = rect.left();
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        if (move) {
            item->setGeometry({ { x, y }, size });
        }
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    return y + rowHeight - rect.top();
}

} // namespace bubenik::ui
