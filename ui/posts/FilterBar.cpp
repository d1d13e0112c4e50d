#include "posts/FilterBar.h"

#include "common/Buttons.h"
#include "common/Theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLocale>
#include <QMenu>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

struct FilterWords {
    PostFilter filter;
    const char *words;
    qint64 PostCounts::*count;
};

// In the order in which they are to be seen as long as there is room.
constexpr FilterWords filterWords[] = {
    { PostFilter::All, QT_TRANSLATE_NOOP("bubenik::ui::FilterBar", "All"), &PostCounts::all },
    { PostFilter::Drafts, QT_TRANSLATE_NOOP("bubenik::ui::FilterBar", "Drafts"), &PostCounts::drafts },
    { PostFilter::ForReview, QT_TRANSLATE_NOOP("bubenik::ui::FilterBar", "For approval"), &PostCounts::forReview },
    { PostFilter::Waiting, QT_TRANSLATE_NOOP("bubenik::ui::FilterBar", "Waiting"), &PostCounts::waiting },
    { PostFilter::Live, QT_TRANSLATE_NOOP("bubenik::ui::FilterBar", "Out"), &PostCounts::live },
    { PostFilter::Problems, QT_TRANSLATE_NOOP("bubenik::ui::FilterBar", "Problems"), &PostCounts::problems },
    { PostFilter::Archived, QT_TRANSLATE_NOOP("bubenik::ui::FilterBar", "Archive"), &PostCounts::archived },
    { PostFilter::Deleted, QT_TRANSLATE_NOOP("bubenik::ui::FilterBar", "Bin"), &PostCounts::deleted },
};

constexpr int inset = space; // at both sides of a filter's words

QString numbered(const QString &words, qint64 count)
{
    return count > 0 ? words + u' ' + QLocale().toString(count) : words;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_more(makeIconButton(u"more"_s, tr("More filters"), this))
{
    for (const auto &[filter, words, count] : filterWords) {
        auto *button = makeButton(tr(words), ButtonRole::Segment, {}, this);
        button->setChecked(filter == m_current);
        m_group->addButton(button, static_cast<int>(filter));
    }
    setTabOrder(m_group->buttons().constLast(), m_more);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { choose(static_cast<PostFilter>(id)); });
    connect(m_more, &QToolButton::clicked, this, &FilterBar::showMenu);
}

void FilterBar::setCounts(const PostCounts &counts)
{
    m_counts = counts;
    for (const auto &[filter, words, count] : filterWords) {
        auto *button = m_group->button(static_cast<int>(filter));
        button->setToolTip(numbered(tr(words), counts.*count));
        button->setAccessibleName(button->toolTip());
    }
    arrange();
}

void FilterBar::choose(PostFilter filter)
{
    m_current = filter;
    m_group->button(static_cast<int>(filter))->setChecked(true);
    arrange();
    Q_EMIT chosen(filter);
}

int FilterBar::widthOf(PostFilter filter) const
{
    const auto *button = m_group->button(static_cast<int>(filter));
    return button->fontMetrics().horizontalAdvance(button->text()) + 2 * inset;
}

QList<PostFilter> FilterBar::fitting(int room) const
{
    QList<PostFilter> must { m_current };
    room -= widthOf(m_current);
    for (const auto &[filter, count] :
        { std::pair(PostFilter::Problems, m_counts.problems), std::pair(PostFilter::ForReview, m_counts.forReview) }) {
        if (count > 0 && filter != m_current && widthOf(filter) <= room) {
            must.append(filter);
            room -= widthOf(filter);
        }
    }
    QList<PostFilter> shown;
    bool full = false;
    for (const auto &[filter, words, count] : filterWords) {
        if (must.contains(filter)) {
            shown.append(filter);
        } else if (filter <= PostFilter::Live && !full) {
            full = widthOf(filter) > room;
            if (!full) {
                room -= widthOf(filter);
                shown.append(filter);
            }
        }
    }
    return shown;
}

void FilterBar::arrange()
{
    const int side = m_more->sizeHint().height();
    const auto shown = fitting(width() - side);
    int x = 0;
    for (const auto &[filter, words, count] : filterWords) {
        auto *button = m_group->button(static_cast<int>(filter));
        button->setVisible(shown.contains(filter));
        if (shown.contains(filter)) {
            button->setGeometry(x, 0, widthOf(filter), height());
            x += widthOf(filter);
        }
    }
    m_more->setGeometry(width() - side, (height() - side) / 2, side, side);
}

void FilterBar::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[filter, words, count] : filterWords) {
        auto *action = menu->addAction(numbered(tr(words), m_counts.*count));
        action->setCheckable(true);
        action->setChecked(filter == m_current);
        connect(action, &QAction::triggered, this, [this, which = filter] { choose(which); });
    }
    menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

QSize FilterBar::sizeHint() const
{
    return { 30 * space, m_group->buttons().constFirst()->sizeHint().height() };
}

QSize FilterBar::minimumSizeHint() const
{
    return { 0, sizeHint().height() };
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

} // namespace bubenik::ui
