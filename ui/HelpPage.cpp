#include "HelpPage.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

void addSection(QVBoxLayout *column, const QString &title, const QList<QPair<QString, QString>> &rows)
{
    auto *card = new Card;
    card->body()->addWidget(makeLabel(title, TypeSize::Title, Weight::Strong));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * space);
    grid->setVerticalSpacing(space);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const auto &[left, right] : rows) {
        QLabel *key = makeLabel(left, TypeSize::Body, Weight::Strong);
        key->setWordWrap(false);
        key->setMinimumWidth(16 * space);
        grid->addWidget(key, line, 0, Qt::AlignTop);
        grid->addWidget(makeLabel(right), line++, 1);
    }
    card->body()->addLayout(grid);
    column->addWidget(card);
}

} // namespace

HelpPage::HelpPage(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(3 * space, 3 * space, 3 * space, 3 * space);
    column->setSpacing(2 * space);
    column->addWidget(makeLabel(tr("Help"), TypeSize::Page, Weight::Strong));
    addSection(column, tr("The pages"),
        { { tr("Overview"), tr("What goes out today and this week, and what needs you.") },
            { tr("Posts"), tr("Write once. Every keystroke is saved; nothing goes out before you schedule it.") },
            { tr("Open door"), tr("The queue of the mayor's afternoon, notes, promises, the days of the year and its figures; for the assistant and the mayor only.") },
            { tr("Outbox"), tr("Every post on its way to every channel: its state, the reason when something went wrong, and the way out.") },
            { tr("Settings"), tr("The channels by which you reach your citizens, the town, the look of the window and backups.") } });
    addSection(column, tr("The keyboard"),
        { { u"Ctrl+1 … Ctrl+0"_s, tr("go to a page") }, { u"Ctrl+N"_s, tr("new post or announcement") }, { u"Ctrl+F"_s, tr("find on this page") },
            { u"Ctrl+K"_s, tr("find a post from anywhere") }, { u"Ctrl+Enter"_s, tr("do the main thing on this page") },
            { u"Esc"_s, tr("back") }, { u"F1"_s, tr("this help") } });
    auto *close = makeButton(tr("Close help"));
    connect(close, &QPushButton::clicked, this, &HelpPage::closed);
    column->addWidget(close, 0, Qt::AlignLeft);
    column->addStretch();
    setWidget(inner);
    setAccessibleName(tr("Help"));
}

} // namespace bubenik::ui
