#include "editor/HintsPanel.h"

#include "common/Buttons.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "editor/RichTextEdit.h"
#include "editor/SpellingBar.h"
#include "editor/SpellingMarks.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QTextBlock>
#include <mutex>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using writing::Hint;
using writing::HintKind;

namespace {

constexpr auto hintsAfter = 700ms; // of quiet
constexpr int hintLinesShown = 4;

QString hintWords(const Hint &hint)
{
    switch (hint.kind) {
    case HintKind::LongSentence:
        return HintsPanel::tr("A sentence of %n words: “%1” Could it be two?", nullptr, hint.count).arg(hint.words);
    case HintKind::Officialese:
        return hint.instead.isEmpty()
            ? HintsPanel::tr("“%1” sounds official").arg(hint.words)
            : HintsPanel::tr("“%1” – plainer: %2").arg(hint.words, hint.instead.join(u", "_s));
    case HintKind::Passive:
        return HintsPanel::tr("Passives in a row: “%1”. Who does it?").arg(hint.words);
    case HintKind::NoDate:
        return HintsPanel::tr("The text does not say when.");
    case HintKind::NoPlace:
        break;
    }
    return HintsPanel::tr("The text does not say where.");
}

QString hintIcon(HintKind kind)
{
    return kind == HintKind::NoDate ? u"clock"_s : kind == HintKind::NoPlace ? u"town"_s : u"edit"_s;
}

} // namespace

struct HintsPanel::Rules {
    std::once_flag once;
    Result<writing::HintRules> rules = fail(ErrorKind::Internal);

    QList<Hint> hintsIn(const QStringList &paragraphs)
    {
        std::call_once(once, [this] { rules = writing::HintRules::load(); });
        return rules ? rules->hintsIn(paragraphs) : QList<Hint>();
    }
};

HintsPanel::HintsPanel(RichTextEdit &edit, UiState &state, std::function<QStringList()> before, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_state(state)
    , m_before(std::move(before))
    , m_rules(std::make_shared<Rules>())
    , m_spelling(new QToolButton(this))
    , m_line(new QToolButton(this))
    , m_switch(new QToolButton(this))
    , m_rule(makeLine(this))
    , m_list(new QListWidget(this))
{
    m_list->setObjectName(u"hints"_s);
    m_list->setAccessibleName(tr("Hints for plain wording"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setIconSize({ iconSize, iconSize });
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(hintLinesShown * (m_list->fontMetrics().lineSpacing() + space));
    m_list->hide();
    m_rule->hide();
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space, space / 4, space, space / 4);
    foot->setSpacing(space);
    for (auto *button : { m_spelling, m_line, m_switch }) {
        button->setFont(ui::font(TypeSize::Caption));
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        foot->addWidget(button);
    }
    m_spelling->setObjectName(u"spelling-line"_s);
    m_spelling->setVisible(m_edit.spelling() != nullptr);
    m_line->setObjectName(u"hints-line"_s);
    m_switch->setObjectName(u"hints-switch"_s);
    m_switch->setToolButtonStyle(Qt::ToolButtonTextOnly);
    foot->insertStretch(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_rule);
    column->addWidget(m_list);
    column->addLayout(foot);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HintsPanel::look);
    connect(&edit, &RichTextEdit::edited, this, &HintsPanel::lookSoon);
    connect(&edit, &RichTextEdit::loaded, this, &HintsPanel::lookSoon);
    connect(m_line, &QToolButton::clicked, this, [this] { setOpen(!isOpen()); });
    connect(m_switch, &QToolButton::clicked, this, [this] { setWanted(!isWanted()); });
    connect(m_spelling, &QToolButton::clicked, this, &HintsPanel::spellingAsked);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { go(m_list->row(item)); });
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { go(m_list->row(item)); });
    if (auto *marks = m_edit.spelling()) {
        connect(marks, &SpellingMarks::counted, this, &HintsPanel::showSpelling);
    }
    showSpelling();
    showHints({});
}

bool HintsPanel::isWanted() const
{
    return m_state.value(u"writing/hints"_s).toBool(true);
}

void HintsPanel::setWanted(bool wanted)
{
    m_state.set(u"writing/hints"_s, wanted);
    if (wanted) {
        look();
    } else {
        showHints({});
    }
}

bool HintsPanel::isOpen() const
{
    return !m_list->isHidden();
}

void HintsPanel::setOpen(bool open)
{
    m_list->setVisible(open && !m_hints.isEmpty());
    m_rule->setVisible(isOpen());
    m_line->setIcon(icon(isOpen() ? u"down"_s : u"up"_s, Token::Muted));
}

void HintsPanel::lookSoon()
{
    m_timer.start(hintsAfter);
}

void HintsPanel::look()
{
    if (!isWanted()) {
        return;
    }
    auto texts = m_before();
    m_beforeCount = texts.size();
    for (auto block = m_edit.document()->begin(); block.isValid(); block = block.next()) {
        texts.append(block.text());
    }
    auto looked = inPool([rules = m_rules, texts] { return rules->hintsIn(texts); });
    m_latest.ask(std::move(looked), this, [this](const QList<Hint> &hints) { showHints(hints); });
}

void HintsPanel::showHints(const QList<Hint> &hints)
{
    const bool wanted = isWanted();
    if (hints != m_hints || m_list->count() == 0) {
        m_hints = hints;
        m_list->clear();
        for (const auto &hint : hints) {
            new QListWidgetItem(icon(hintIcon(hint.kind), Token::Muted), hintWords(hint), m_list);
        }
    }
    m_line->setText(
        hints.isEmpty() ? tr("plain wording") : tr("%n hints", nullptr, static_cast<int>(hints.size())));
    m_line->setEnabled(!hints.isEmpty());
    m_line->setVisible(wanted);
    m_line->setToolTip(tr("Hints for plain wording"));
    m_switch->setText(wanted ? tr("Without hints") : tr("Hints for plain wording"));
    setOpen(isOpen() && wanted);
}

void HintsPanel::showSpelling()
{
    const auto *marks = m_edit.spelling();
    if (marks == nullptr) {
        return;
    }
    const auto trouble = spellingTrouble(m_edit);
    const auto count = marks->count();
    m_spelling->setIcon(icon(!trouble.isEmpty() ? u"info"_s
            : count > 0                         ? u"edit"_s
                                                : u"check"_s,
        !trouble.isEmpty() || count > 0 ? Token::Muted : Token::Good));
    m_spelling->setText(!trouble.isEmpty() ? tr("no dictionary")
            : count > 0                    ? tr("%n unknown words", nullptr, count)
                                           : tr("spelling"));
    m_spelling->setToolTip(trouble.isEmpty() ? tr("Go through the unknown words (F7)") : trouble);
}

void HintsPanel::go(int hint)
{
    if (hint < 0 || hint >= m_hints.size()) {
        return;
    }
    const auto &one = m_hints[hint];
    if (one.paragraph < m_beforeCount) {
        Q_EMIT beforeChosen(static_cast<int>(one.paragraph), static_cast<int>(one.at), static_cast<int>(one.length));
        return;
    }
    const auto block = m_edit.document()->findBlockByNumber(static_cast<int>(one.paragraph - m_beforeCount));
    if (block.isValid() && one.at + one.length < block.length()) {
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + static_cast<int>(one.at));
        cursor.setPosition(cursor.position() + static_cast<int>(one.length), QTextCursor::KeepAnchor);
        m_edit.setTextCursor(cursor);
        m_edit.ensureCursorVisible();
        m_edit.setFocus();
    }
}

} // namespace bubenik::ui
