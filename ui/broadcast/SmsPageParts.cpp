// What the page of short messages is put together from; declared in SmsPage.h.
#include "broadcast/SmsPage.h"
#include "broadcast/SmsRecipientsForm.h"
#include "broadcast/SmsTextEdit.h"
#include "common/Buttons.h"
#include "common/DateTimeField.h"
#include "common/Labels.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

QWidget *SmsPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(space);
    auto *back = makeIconButton(u"back"_s, tr("Back"));
    m_title = makeLabel(tr("SMS to phones"), TypeSize::Title, Weight::Strong);
    row->addWidget(back);
    row->addWidget(m_title, 1);
    connect(back, &QToolButton::clicked, this, &SmsPage::closed);
    return head;
}

QWidget *SmsPage::makeForm()
{
    m_form = new QWidget;
    auto *row = new QHBoxLayout(m_form);
    row->setContentsMargins({});
    row->setSpacing(3 * space);
    auto *left = new QVBoxLayout;
    left->setSpacing(space);
    m_text = new SmsTextEdit;
    m_recipients = new SmsRecipientsForm(m_context.workspace);
    left->addWidget(makeLabel(tr("Text"), TypeSize::Body, Weight::Strong));
    left->addWidget(m_text);
    left->addSpacing(space);
    left->addWidget(makeLabel(tr("To whom"), TypeSize::Body, Weight::Strong));
    left->addWidget(makeErratum());
    left->addWidget(m_recipients);
    left->addStretch();
    row->addLayout(left, 3);
    auto *right = new QVBoxLayout;
    right->setSpacing(space);
    right->addWidget(makeWhen());
    right->addWidget(makeOrder());
    right->addStretch();
    row->addLayout(right, 2);
    connect(m_text, &SmsTextEdit::changed, this, [this] { m_planTimer.start(); });
    connect(m_recipients, &SmsRecipientsForm::changed, this, [this] { m_planTimer.start(); });
    return m_form;
}

QWidget *SmsPage::makeErratum()
{
    m_erratum = new QWidget;
    auto *row = new QHBoxLayout(m_erratum);
    row->setContentsMargins({});
    row->setSpacing(space);
    auto *words = makeLabel(tr("The correction goes exactly to those who got the first message."));
    words->setObjectName(u"sms-to-the-same"_s);
    auto *others = makeButton(tr("Not a correction"), ButtonRole::Quiet);
    others->setObjectName(u"sms-not-a-correction"_s);
    row->addWidget(words, 1);
    row->addWidget(others, 0, Qt::AlignTop);
    connect(others, &QPushButton::clicked, this, &SmsPage::leaveErratum);
    m_erratum->hide();
    return m_erratum;
}

QWidget *SmsPage::makeWhen()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(space / 2);
    m_channel = new QComboBox;
    m_channel->setAccessibleName(tr("Gateway"));
    m_later = new QCheckBox(tr("At a time"));
    m_time = new DateTimeField(m_context.workspace.zone(), m_context.workspace.clock());
    m_time->hide();
    m_emergency = new QCheckBox(tr("Emergency: also in quiet hours"));
    m_emergency->setObjectName(u"sms-emergency"_s);
    column->addWidget(makeLabel(tr("When"), TypeSize::Body, Weight::Strong));
    column->addWidget(m_channel);
    column->addWidget(m_later);
    column->addWidget(m_time);
    column->addWidget(m_emergency);
    connect(m_channel, &QComboBox::currentIndexChanged, this, [this] { m_planTimer.start(); });
    connect(m_later, &QCheckBox::toggled, this, [this](bool on) {
        m_time->setVisible(on);
        m_planTimer.start();
    });
    connect(m_time, &DateTimeField::changed, this, [this] { m_planTimer.start(); });
    connect(m_emergency, &QCheckBox::clicked, this, [this](bool on) {
        if (on) {
            askAboutEmergency();
        }
        m_planTimer.start();
    });
    return box;
}

QWidget *SmsPage::makeOrder()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(space);
    column->addWidget(makeLabel(tr("Who gets it"), TypeSize::Body, Weight::Strong));
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(space / 2);
    column->addLayout(m_lines);
    m_cost = makeLabel({}, TypeSize::Body, Weight::Strong);
    m_cost->setObjectName(u"sms-cost"_s);
    column->addWidget(m_cost);
    m_dryRun = makeButton(tr("Dry run: ask the gateway"), ButtonRole::Normal, u"question"_s);
    m_dryRun->setObjectName(u"sms-dry-run"_s);
    m_send = makeButton({}, ButtonRole::Primary, u"phone"_s);
    m_send->setObjectName(u"sms-send"_s);
    column->addWidget(m_dryRun, 0, Qt::AlignLeft);
    column->addWidget(m_send, 0, Qt::AlignLeft);
    m_question = new QWidget;
    auto *question = new QVBoxLayout(m_question);
    question->setContentsMargins({});
    question->setSpacing(space);
    m_questionText = makeLabel({});
    m_questionText->setObjectName(u"sms-question"_s);
    auto *row = new QHBoxLayout;
    m_yes = makeButton({}, ButtonRole::Normal);
    m_yes->setObjectName(u"sms-yes"_s);
    auto *no = makeButton(tr("Leave it"), ButtonRole::Quiet);
    no->setObjectName(u"sms-no"_s);
    row->addWidget(m_yes);
    row->addWidget(no);
    row->addStretch();
    question->addWidget(m_questionText);
    question->addLayout(row);
    m_question->hide();
    column->addWidget(m_question);
    connect(m_dryRun, &QPushButton::clicked, this, &SmsPage::dryRun);
    connect(m_send, &QPushButton::clicked, this, &SmsPage::order);
    connect(no, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_onYes = {};
        if (m_emergency->property("asked").toBool()) {
            m_emergency->setProperty("asked", false);
            m_emergency->setChecked(false);
            m_planTimer.start();
        }
    });
    connect(m_yes, &QPushButton::clicked, this, [this] {
        m_question->hide();
        if (const auto act = std::exchange(m_onYes, {})) {
            act();
        }
    });
    return box;
}

} // namespace bubenik::ui
