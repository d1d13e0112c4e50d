#include "outbox/ConflictView.h"

#include "common/Async.h"
#include "common/Buttons.h"
#include "common/Labels.h"
#include "markup/Markdown.h"
#include "markup/TextDiff.h"

#include <QGridLayout>
#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>

namespace bubenik::ui {

namespace {

QTextEdit *makeReader(const QString &name)
{
    auto *reader = new QTextEdit;
    reader->setReadOnly(true);
    reader->setTabChangesFocus(true);
    reader->setMinimumHeight(26 * space);
    reader->setAccessibleName(name);
    return reader;
}

void fill(QTextEdit *reader, const QString &title, const QList<DiffPart> &parts)
{
    reader->clear();
    QTextCursor cursor(reader->document());
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    cursor.insertText(title + QStringLiteral("\n\n"), strong);
    QTextCharFormat marked;
    marked.setBackground(color(Token::AccentSoft));
    marked.setForeground(color(Token::Text));
    marked.setFontUnderline(true);
    marked.setUnderlineColor(color(Token::Accent));
    for (const DiffPart &part : parts) {
        cursor.insertText(part.text, part.changed ? marked : QTextCharFormat());
    }
    reader->moveCursor(QTextCursor::Start);
}

} // namespace

ConflictView::ConflictView(QWidget *parent)
    : Card(parent)
    , m_theirsTitle(makeLabel({}, TypeSize::Caption, Weight::Strong, true))
    , m_mine(makeReader(tr("Your text")))
    , m_theirs(makeReader(tr("The text on the channel")))
{
    auto *takeMine = makeButton(tr("Keep mine"));
    auto *takeTheirs = makeButton(tr("Take theirs"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * space);
    grid->setVerticalSpacing(space);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeLabel(tr("Your text"), TypeSize::Caption, Weight::Strong, true), 0, 0);
    grid->addWidget(m_theirsTitle, 0, 1);
    grid->addWidget(m_mine, 1, 0);
    grid->addWidget(m_theirs, 1, 1);
    grid->addWidget(takeMine, 2, 0, Qt::AlignLeft);
    grid->addWidget(takeTheirs, 2, 1, Qt::AlignLeft);
    body()->addWidget(makeLabel(tr("Somebody changed the text there"), TypeSize::Title, Weight::Strong));
    body()->addLayout(grid);
    connect(takeMine, &QPushButton::clicked, this, &ConflictView::mineTaken);
    connect(takeTheirs, &QPushButton::clicked, this, &ConflictView::theirsTaken);
}

void ConflictView::showDelivery(const Delivery &delivery, const QString &channelName)
{
    m_theirsTitle->setText(tr("What “%1” shows now").arg(channelName));
    const Theirs theirs = delivery.theirs.value_or(Theirs {});
    const QString mineTitle = delivery.released.title;
    const auto compare = [body = delivery.released.body, theirs] {
        return compareTexts(markdown::toPlainText(markdown::parse(body)), theirs.body);
    };
    whenDone(inPool(compare), this, [this, mineTitle, title = theirs.title](const TextDiff &diff) {
        fill(m_mine, mineTitle, diff.mine);
        fill(m_theirs, title, diff.theirs);
    });
}

} // namespace bubenik::ui
