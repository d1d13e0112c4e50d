#include "chat/InquiryForm.h"

#include "common/Buttons.h"
#include "common/Labels.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesOfQuestion = 3;

} // namespace

InquiryForm::InquiryForm(ChatSession &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_source(new QButtonGroup(this))
    , m_text(new QPlainTextEdit)
    , m_field(new Card)
    , m_name(new QLineEdit)
    , m_contact(new QLineEdit)
{
    setObjectName(u"inquiry-form"_s);
    body()->setSpacing(space);
    body()->addWidget(makeLabel(tr("A question by telephone or mail"), TypeSize::Title));
    auto *ways = new QHBoxLayout;
    ways->setSpacing(space / 2);
    const QList<QPair<QuestionSource, QString>> sources { { QuestionSource::Phone, tr("Telephone") },
        { QuestionSource::Mail, tr("E-mail") }, { QuestionSource::Typed, tr("In person") } };
    for (const auto &[source, text] : sources) {
        auto *way = makeButton(text, ButtonRole::Segment);
        way->setChecked(source == QuestionSource::Phone);
        m_source->addButton(way, static_cast<int>(source));
        ways->addWidget(way);
    }
    ways->addStretch();
    body()->addLayout(ways);
    m_text->setObjectName(u"inquiry-text"_s);
    m_text->setAccessibleName(tr("Question"));
    m_text->setPlaceholderText(tr("What was asked"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * linesOfQuestion + 2 * space);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->installEventFilter(this);
    m_field->body()->setContentsMargins(space / 2, 2, space / 2, 2);
    m_field->body()->addWidget(m_text);
    m_field->setEdge(Token::Control);
    m_field->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_name->setObjectName(u"inquiry-name"_s);
    m_name->setPlaceholderText(tr("if given; the article shows the first name at most"));
    m_contact->setObjectName(u"inquiry-contact"_s);
    m_contact->setPlaceholderText(tr("where the answer goes"));
    auto *form = new QFormLayout;
    form->setSpacing(space);
    form->addRow(tr("Question"), m_field);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Telephone or e-mail"), m_contact);
    body()->addLayout(form);
    body()->addWidget(makeLabel(tr("It stays with the mayor and the assistant, encrypted on this computer."),
        TypeSize::Caption, Weight::Normal, true));
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    auto *add = makeButton(tr("Take it in"), ButtonRole::Normal, u"add"_s);
    add->setObjectName(u"inquiry-add"_s);
    auto *leave = makeButton(tr("Cancel"), ButtonRole::Quiet);
    row->addWidget(add);
    row->addWidget(leave);
    row->addStretch();
    body()->addLayout(row);
    connect(add, &QPushButton::clicked, this, &InquiryForm::add);
    connect(leave, &QPushButton::clicked, this, &InquiryForm::left);
}

bool InquiryForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        m_field->setEdge(event->type() == QEvent::FocusIn ? Token::Accent : Token::Control);
    }
    return Card::eventFilter(watched, event);
}

void InquiryForm::begin()
{
    m_text->clear();
    m_name->clear();
    m_contact->clear();
    m_text->setFocus(Qt::OtherFocusReason);
}

void InquiryForm::add()
{
    if (m_text->toPlainText().trimmed().isEmpty()) {
        m_text->setFocus();
        return;
    }
    const chat::NewInquiry wanted { m_session.chat(), static_cast<QuestionSource>(m_source->checkedId()),
        m_text->toPlainText(), m_name->text(), m_contact->text(), {} };
    m_session.addInquiry(wanted, [this](const Question &question) { Q_EMIT added(question.id); });
}

} // namespace bubenik::ui
