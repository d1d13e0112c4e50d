#include "contacts/ConsentView.h"

#include "common/Buttons.h"
#include "common/Labels.h"
#include "common/StateBadge.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QLineEdit>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

struct ConsentText {
    Q_DECLARE_TR_FUNCTIONS(bubenik::ui::ConsentView)
};

QString dayInWords(QDate day)
{
    return day.toString(u"d. M. yyyy"_s);
}

} // namespace

QString purposeName(const QString &purpose)
{
    if (purpose == purpose::invitations) {
        return ConsentText::tr("invitations to meetings");
    }
    return purpose == purpose::news ? ConsentText::tr("news of the town") : purpose;
}

ConsentView::ConsentView(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space);
    column->addWidget(makeLabel(tr("Consents"), TypeSize::Body, Weight::Strong));
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(space / 2);
    column->addLayout(m_lines);
    column->addWidget(makeEntry());
}

QWidget *ConsentView::makeEntry()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(space);
    m_purpose = new QComboBox(box);
    m_purpose->setObjectName(u"consent-purpose"_s);
    m_purpose->setAccessibleName(tr("What for"));
    m_purpose->setEditable(true);
    m_purpose->lineEdit()->setAccessibleName(m_purpose->accessibleName());
    m_purpose->setInsertPolicy(QComboBox::NoInsert);
    m_purpose->addItem(purposeName(purpose::invitations), QString(purpose::invitations));
    m_purpose->addItem(purposeName(purpose::news), QString(purpose::news));
    m_day = new QDateEdit(box);
    m_day->setObjectName(u"consent-day"_s);
    m_day->setAccessibleName(tr("On what day"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"d. M. yyyy"_s);
    m_how = new QLineEdit(box);
    m_how->setObjectName(u"consent-how"_s);
    m_how->setAccessibleName(tr("In which way"));
    m_how->setPlaceholderText(tr("how: form, e-mail…"));
    auto *given = makeButton(tr("Given"), ButtonRole::Normal, u"check"_s);
    given->setObjectName(u"consent-given"_s);
    auto *withdrawn = makeButton(tr("Withdrawn"), ButtonRole::Normal, u"stop"_s);
    withdrawn->setObjectName(u"consent-withdrawn"_s);
    connect(given, &QPushButton::clicked, this, [this] { record(true); });
    connect(withdrawn, &QPushButton::clicked, this, [this] { record(false); });
    row->addWidget(m_purpose, 2);
    row->addWidget(m_day);
    row->addWidget(m_how, 2);
    row->addWidget(given);
    row->addWidget(withdrawn);
    return box;
}

void ConsentView::showContact(const Contact &contact, QDate today)
{
    while (auto *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto consents = consentsOf(contact.consents);
    for (const auto &consent : consents) {
        addLine(consent);
    }
    if (consents.isEmpty()) {
        auto *none = makeLabel(tr("Never asked. The town may invite them to what concerns them, until they say no."),
            TypeSize::Caption, Weight::Normal, true);
        none->setWordWrap(true);
        m_lines->addWidget(none);
    }
    m_day->setMaximumDate(today);
    m_day->setDate(today);
    m_how->clear();
}

void ConsentView::addLine(const Consent &consent)
{
    auto *badge = new StateBadge(this);
    const auto name = purposeName(consent.purpose);
    if (consent.withdrawnOn) {
        badge->setState(
            { u"stop"_s, Token::Warn }, tr("%1: withdrawn on %2").arg(name, dayInWords(*consent.withdrawnOn)));
    } else {
        badge->setState({ u"check"_s, Token::Good }, tr("%1: given on %2").arg(name, dayInWords(*consent.givenOn)));
    }
    m_lines->addWidget(badge);
    QStringList history;
    for (const auto &entry : consent.history) {
        auto line
            = entry.isGiven ? tr("given %1").arg(dayInWords(entry.on)) : tr("withdrawn %1").arg(dayInWords(entry.on));
        for (const auto &more : { entry.how, entry.by }) {
            line += more.isEmpty() ? QString() : u", "_s + more;
        }
        history.append(line);
    }
    auto *told = makeLabel(history.join(u"\n"_s), TypeSize::Caption, Weight::Normal, true);
    told->setContentsMargins(iconSize + space, 0, 0, space / 2);
    told->setWordWrap(true);
    m_lines->addWidget(told);
}

void ConsentView::record(bool isGiven)
{
    const auto known = m_purpose->findText(m_purpose->currentText());
    const auto name = known >= 0 ? m_purpose->itemData(known).toString() : m_purpose->currentText();
    Q_EMIT recorded({ .purpose = name, .isGiven = isGiven, .on = m_day->date(), .how = m_how->text().simplified() });
}

} // namespace bubenik::ui
