#include "posts/ChipsEdit.h"

#include "common/Buttons.h"
#include "posts/FlowLayout.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

ChipsEdit::ChipsEdit(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(space / 2, this))
    , m_input(new QLineEdit(this))
{
    m_input->setPlaceholderText(tr("Add a category…"));
    m_input->setAccessibleName(name);
    m_input->setMinimumWidth(150);
    m_input->setMaximumWidth(220);
    m_input->installEventFilter(this);
    auto *completer = new QCompleter(&m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_input->setCompleter(completer);
    connect(m_input, &QLineEdit::returnPressed, this, [this] { add(m_input->text()); });
    // Queued: the completer writes its choice into the field after this.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
        [this](const QString &text) { add(text); }, Qt::QueuedConnection);
    m_flow->addWidget(m_input);
}

void ChipsEdit::setChips(const QStringList &chips)
{
    if (m_chips != chips) {
        m_chips = chips;
        rebuild();
    }
}

void ChipsEdit::setKnown(const QStringList &known)
{
    m_known.setStringList(known);
}

void ChipsEdit::setHint(const QString &hint)
{
    m_input->setPlaceholderText(hint);
}

void ChipsEdit::add(const QString &text)
{
    const auto chip = text.simplified();
    m_input->clear();
    if (!chip.isEmpty() && !m_chips.contains(chip, Qt::CaseInsensitive)) {
        m_chips.append(chip);
        rebuild();
        Q_EMIT changed();
    }
}

void ChipsEdit::rebuild()
{
    while (m_flow->count() > 0) {
        auto *item = m_flow->takeAt(0);
        if (item->widget() != m_input) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const auto &chip : std::as_const(m_chips)) {
        auto *button = makeButton(chip, ButtonRole::Normal, u"close"_s, this);
        button->setLayoutDirection(Qt::RightToLeft); // the cross behind the word
        button->setIconSize({ 12, 12 });
        button->setToolTip(tr("Remove the category %1").arg(chip));
        button->setAccessibleName(button->toolTip());
        connect(button, &QPushButton::clicked, this, [this, chip] {
            m_chips.removeOne(chip);
            rebuild();
            m_input->setFocus();
            Q_EMIT changed();
        });
        m_flow->addWidget(button);
        button->show();
    }
    m_flow->addWidget(m_input);
    updateGeometry();
}

bool ChipsEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->text() == u","_s || key->text() == u";"_s) {
            add(m_input->text());
            return true;
        }
        if (key->key() == Qt::Key_Backspace && m_input->text().isEmpty() && !m_chips.isEmpty()) {
            m_chips.removeLast();
            rebuild();
            Q_EMIT changed();
            return true;
        }
    }
    if (watched == m_input && event->type() == QEvent::FocusOut) {
        add(m_input->text());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bubenik::ui
