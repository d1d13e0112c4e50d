#include "broadcast/SmsTextEdit.h"

#include "broadcast/SmsText.h"
#include "common/Buttons.h"
#include "common/Labels.h"

#include <QBoxLayout>
#include <QPlainTextEdit>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

SmsTextEdit::SmsTextEdit(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit)
    , m_count(makeLabel({}, TypeSize::Caption))
    , m_costly(makeLabel({}, TypeSize::Caption, Weight::Normal, true))
    , m_plain(makeButton({}, ButtonRole::Normal, u"clear-format"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space / 2);
    m_edit->setObjectName(u"sms-text"_s);
    m_edit->setAccessibleName(tr("Text of the SMS"));
    m_edit->setTabChangesFocus(true);
    constexpr int lines = 5;
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + 2 * space);
    m_count->setObjectName(u"sms-count"_s);
    m_plain->setObjectName(u"sms-plain"_s);
    column->addWidget(m_edit);
    column->addWidget(m_count);
    column->addWidget(m_costly);
    column->addWidget(m_plain, 0, Qt::AlignLeft);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    connect(m_plain, &QPushButton::clicked, this, &SmsTextEdit::strip);
    refresh();
}

void SmsTextEdit::setText(const QString &text)
{
    m_withDiacritics.clear();
    m_edit->setPlainText(text);
}

QString SmsTextEdit::text() const
{
    return m_edit->toPlainText().trimmed();
}

void SmsTextEdit::focusText()
{
    m_edit->setFocus();
}

void SmsTextEdit::strip()
{
    if (!m_withDiacritics.isEmpty()) {
        m_edit->setPlainText(std::exchange(m_withDiacritics, {}));
        return;
    }
    const auto before = m_edit->toPlainText();
    m_edit->setPlainText(sms::withoutDiacritics(before).text);
    m_withDiacritics = before;
    refresh();
}

void SmsTextEdit::refresh()
{
    const auto counted = sms::count(text());
    const auto parts = static_cast<int>(counted.parts.size());
    const auto plain = sms::withoutDiacritics(text());
    const auto plainParts = static_cast<int>(sms::count(plain.text).parts.size());
    const bool isStripped
        = !m_withDiacritics.isEmpty() && m_edit->toPlainText() == sms::withoutDiacritics(m_withDiacritics).text;
    if (!isStripped) {
        m_withDiacritics.clear();
    }
    m_count->setText(tr("%n character(s)", nullptr, static_cast<int>(counted.characters)) + u" · "_s
        + tr("%n part(s)", nullptr, parts) + u" · "_s
        + tr("room for %n more", nullptr, static_cast<int>(counted.left)));
    const bool isDear = counted.alphabet == sms::Alphabet::Ucs2 && !counted.costly.isEmpty();
    m_costly->setVisible(isDear);
    if (isDear) {
        m_costly->setText(
            tr("Because of %1 a part holds 70 characters instead of 160.").arg(counted.costly.join(u' ')));
    }
    m_plain->setVisible(isStripped || plain.text != text());
    m_plain->setText(
        isStripped ? tr("Put the diacritics back") : tr("Leave the diacritics out: %n part(s)", nullptr, plainParts));
}

} // namespace bubenik::ui
