#include "editor/TypographyPanel.h"

#include "common/Buttons.h"
#include "common/Labels.h"
#include "editor/Paragraphs.h"
#include "editor/RichTextEdit.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QTextBlock>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using writing::ChangeKind;

namespace {

constexpr qsizetype around = 12; // characters shown before and behind a change
constexpr int changeLinesShown = 5;
constexpr int mostListed = 300;

QString kindWords(ChangeKind kind, int number)
{
    switch (kind) {
    case ChangeKind::Quotes:
        return TypographyPanel::tr("%n quotes", nullptr, number);
    case ChangeKind::Space:
        return TypographyPanel::tr("%n unbreakable spaces", nullptr, number);
    case ChangeKind::Dash:
        return TypographyPanel::tr("%n dashes", nullptr, number);
    case ChangeKind::Ellipsis:
        return TypographyPanel::tr("%n ellipses", nullptr, number);
    case ChangeKind::Date:
        return TypographyPanel::tr("%n dates", nullptr, number);
    case ChangeKind::Time:
        return TypographyPanel::tr("%n times", nullptr, number);
    case ChangeKind::Sign:
        break;
    }
    return TypographyPanel::tr("%n signs", nullptr, number);
}

// An unbreakable space is seen.
QString spacesSeen(QString text)
{
    return text.replace(QChar(0x00A0), QChar(0x237D)).replace(writing::masked, u'…');
}

QString changeLine(const QString &text, const writing::Change &change)
{
    const auto from = std::max<qsizetype>(0, change.at - around);
    const auto before = (from > 0 ? u"…"_s : QString()) + text.mid(from, change.at - from);
    const auto end = change.at + change.length;
    const auto after = text.mid(end, around) + (end + around < text.size() ? u"…"_s : QString());
    return spacesSeen(before + text.mid(change.at, change.length) + after) + u"  →  "_s
        + spacesSeen(before + change.by + after);
}

} // namespace

TypographyPanel::TypographyPanel(RichTextEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_summary(makeLabel({}, TypeSize::Body, Weight::Normal, false, this))
    , m_list(new QListWidget(this))
    , m_apply(makeButton(tr("Change all"), ButtonRole::Normal, {}, this))
{
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"typography-summary"_s);
    m_list->setObjectName(u"typography-changes"_s);
    m_list->setAccessibleName(tr("What would change"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedHeight(changeLinesShown * (m_list->fontMetrics().lineSpacing() + space));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_apply->setObjectName(u"typography-apply"_s);
    auto *close = makeIconButton(u"close"_s, tr("Close"), this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins({});
    head->setSpacing(space);
    head->addWidget(m_summary, 1);
    head->addWidget(m_apply);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space, 0, space, space);
    column->setSpacing(space / 2);
    column->addLayout(head);
    column->addWidget(m_list);
    connect(close, &QToolButton::clicked, this, &TypographyPanel::closed);
    connect(m_apply, &QPushButton::clicked, this, &TypographyPanel::apply);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        const auto block
            = item == nullptr ? QTextBlock() : m_edit.document()->findBlockByNumber(item->data(Qt::UserRole).toInt());
        const auto at = item == nullptr ? 0 : item->data(Qt::UserRole + 1).toInt();
        if (block.isValid() && at < block.length()) {
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + at);
            m_edit.setTextCursor(cursor);
            m_edit.ensureCursorVisible();
        }
    });
    // Somebody writes on: what was found is no longer so.
    connect(&edit, &RichTextEdit::edited, this, [this] {
        if (isVisible()) {
            start();
        }
    });
}

void TypographyPanel::start()
{
    QStringList texts;
    for (auto block = m_edit.document()->begin(); block.isValid(); block = block.next()) {
        texts.append(paragraphText(block, Masked::CodeAndLinks));
    }
    auto looked = inPool([texts] {
        const auto times = writing::timeFormOf(texts);
        QList<Paragraph> paragraphs;
        for (const auto &text : texts) {
            paragraphs.append({ text, writing::corrections(text, writing::languageOf(text), times) });
        }
        return paragraphs;
    });
    m_latest.ask(std::move(looked), this, [this](const QList<Paragraph> &paragraphs) { show(paragraphs); });
    QWidget::show();
}

void TypographyPanel::show(const QList<Paragraph> &paragraphs)
{
    m_paragraphs = paragraphs;
    m_list->clear();
    QMap<ChangeKind, int> numbers;
    // Spaces, which are most of it, behind what one may want to look at.
    for (const bool spaces : { false, true }) {
        for (int block = 0; block < paragraphs.size(); ++block) {
            for (const auto &change : paragraphs[block].changes) {
                if ((change.kind == ChangeKind::Space) != spaces) {
                    continue;
                }
                ++numbers[change.kind];
                if (m_list->count() >= mostListed) {
                    continue;
                }
                auto *item = new QListWidgetItem(changeLine(paragraphs[block].text, change), m_list);
                item->setData(Qt::UserRole, block);
                item->setData(Qt::UserRole + 1, static_cast<int>(change.at));
            }
        }
    }
    QStringList kinds;
    for (auto kind = numbers.begin(); kind != numbers.end(); ++kind) {
        kinds.append(kindWords(kind.key(), kind.value()));
    }
    m_summary->setText(
        kinds.isEmpty() ? tr("The typography is right.") : tr("To be put right: %1.").arg(kinds.join(u", "_s)));
    m_apply->setEnabled(!kinds.isEmpty());
    m_list->setVisible(!kinds.isEmpty());
}

qsizetype TypographyPanel::changes() const
{
    qsizetype number = 0;
    for (const auto &paragraph : m_paragraphs) {
        number += paragraph.changes.size();
    }
    return number;
}

void TypographyPanel::apply()
{
    auto whole = m_edit.textCursor();
    whole.beginEditBlock();
    int number = 0;
    for (auto block = m_edit.document()->begin(); block.isValid() && number < m_paragraphs.size();
         block = block.next(), ++number) {
        const auto &paragraph = m_paragraphs[number];
        // Only where the text still is what was looked at.
        if (!paragraph.changes.isEmpty() && paragraphText(block, Masked::CodeAndLinks) == paragraph.text) {
            applyChanges(whole, block, paragraph.changes);
        }
    }
    whole.endEditBlock();
    m_edit.setFocus();
}

} // namespace bubenik::ui
