// What the panel of a question is put together from; declared in QuestionPanel.h.
#include "chat/ProposalsView.h"
#include "chat/QuestionPanel.h"
#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto draftSavedSoon = 400ms;
constexpr int linesOfAnswer = 6;
constexpr int widestText = 760; // pixels: longer lines are hard to read

QString withKey(const QString &text, const QKeySequence &keys)
{
    return text + u" ("_s + keys.toString(QKeySequence::NativeText) + u')';
}

} // namespace

QuestionPanel::QuestionPanel(ChatSession &session, ChatSize size, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_size(size)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    auto *middle = new QWidget;
    middle->setMaximumWidth(size == ChatSize::Desk ? widestText : 2 * widestText);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(space + space / 2);
    row->addWidget(middle, 1);
    row->addStretch();
    makeWords(column);
    makeWriting(column);
    makeActions(column);
    makeReason(column);
    m_proposals = new ProposalsView(session);
    m_proposals->setVisible(size == ChatSize::Desk);
    column->addWidget(m_proposals);
    column->addStretch();
    scroll->setWidget(content);
    m_save.setSingleShot(true);
    m_save.setInterval(draftSavedSoon);
    connect(&m_save, &QTimer::timeout, this, &QuestionPanel::flush);
    connect(m_proposals, &ProposalsView::postAsked, this, &QuestionPanel::postAsked);
    connect(m_proposals, &ProposalsView::textTaken, this, [this](const QString &text) {
        m_edit->setPlainText(m_draft.trimmed().isEmpty() ? text : m_draft.trimmed() + u"\n\n"_s + text);
        focusAnswer();
    });
    connect(m_proposals, &ProposalsView::groupAsked, this, [this](const QuestionId &other) {
        m_session.act([other, under = question()](
                          Stores &stores, const Who &who) { return chat::group(stores, other, under, who); });
    });
    connect(&session.workspace(), &Workspace::documentsChanged, this, [this](const QStringList &ids) {
        const bool isPresence
            = std::any_of(ids.begin(), ids.end(), [](const QString &id) { return id.startsWith("presence:"_L1); });
        if (isPresence && !question().isNull()) {
            askWhoElse();
        }
    });
}

void QuestionPanel::makeWords(QVBoxLayout *column)
{
    m_head = makeLabel({}, TypeSize::Body, Weight::Normal, true);
    m_head->setFont(QuestionLooks::type(TypeSize::Body, m_size));
    m_text = makeLabel({}, TypeSize::Title);
    m_text->setObjectName(u"question-text"_s);
    m_text->setFont(QuestionLooks::type(TypeSize::Title, m_size));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_state = new StateBadge;
    m_note = makeLabel({}, TypeSize::Body, Weight::Normal, true);
    m_note->setObjectName(u"question-note"_s);
    m_others = makeLabel({}, TypeSize::Body, Weight::Strong);
    m_others->setObjectName(u"question-others"_s);
    m_others->hide();
    m_problem = new ProblemPanel;
    m_problem->hide();
    m_answerHead = makeLabel({}, TypeSize::Caption, Weight::Normal, true);
    m_answerText = makeLabel({});
    m_answerText->setObjectName(u"question-answer"_s);
    m_answerText->setFont(QuestionLooks::type(TypeSize::Body, m_size));
    m_answerText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QWidget *part : std::initializer_list<QWidget *> {
             m_head, m_text, m_state, m_note, m_others, m_problem, makeLine(), m_answerHead, m_answerText }) {
        column->addWidget(part);
    }
    connect(m_problem, &ProblemPanel::actionTriggered, this, &QuestionPanel::retry);
}

void QuestionPanel::makeWriting(QVBoxLayout *column)
{
    m_writing = new QWidget;
    auto *inner = new QVBoxLayout(m_writing);
    inner->setContentsMargins({});
    inner->setSpacing(space);
    m_edit = new QPlainTextEdit;
    m_edit->setObjectName(u"chat-answer"_s);
    m_edit->setAccessibleName(tr("Answer"));
    m_edit->setTabChangesFocus(true);
    m_edit->setFont(QuestionLooks::type(TypeSize::Body, m_size));
    m_edit->setFixedHeight(QFontMetrics(m_edit->font()).lineSpacing() * linesOfAnswer + 2 * space);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->installEventFilter(this);
    m_field = new Card;
    m_field->body()->setContentsMargins(space / 2, 2, space / 2, 2);
    m_field->body()->addWidget(m_edit);
    m_field->setEdge(Token::Control);
    m_field->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    inner->addWidget(m_field);
    column->addWidget(m_writing);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_quiet) {
            return;
        }
        m_draft = m_edit->toPlainText();
        m_isUnsaved = true;
        m_approve->setEnabled(!m_draft.trimmed().isEmpty());
        m_propose->setEnabled(!m_draft.trimmed().isEmpty());
        if (!m_save.isActive()) {
            m_save.start();
        }
    });
}

void QuestionPanel::makeActions(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    const auto add = [&](QPushButton *&button, const QString &name, ButtonRole role) {
        button = makeButton({}, role);
        button->setObjectName(name);
        button->setFont(QuestionLooks::type(TypeSize::Body, m_size));
        row->addWidget(button);
    };
    add(m_approve, u"question-approve"_s, ButtonRole::Primary);
    m_approve->setToolTip(
        withKey(tr("Sends the answer below the question, in the mayor's name"), Qt::CTRL | Qt::Key_Return));
    add(m_propose, u"question-propose"_s, ButtonRole::Normal);
    m_propose->setText(tr("Submit for approval"));
    m_propose->setToolTip(withKey(m_propose->text(), Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    add(m_dismiss, u"question-dismiss"_s, ButtonRole::Quiet);
    add(m_ungroup, u"question-ungroup"_s, ButtonRole::Normal);
    m_ungroup->setText(tr("Answer it by itself"));
    row->addStretch();
    add(m_hide, u"question-hide"_s, ButtonRole::Quiet);
    column->addLayout(row);
    auto *topic = new QWidget;
    auto *topicRow = new QHBoxLayout(topic);
    topicRow->setContentsMargins({});
    topicRow->setSpacing(space);
    m_topic = new QLineEdit;
    m_topic->setObjectName(u"question-topic"_s);
    m_topic->setPlaceholderText(tr("Heading in the article, such as Transport"));
    m_topic->setAccessibleName(tr("Topic"));
    topicRow->addWidget(makeLabel(tr("Topic")));
    topicRow->addWidget(m_topic, 1);
    column->addWidget(topic);
    connect(m_approve, &QPushButton::clicked, this, &QuestionPanel::approve);
    connect(m_propose, &QPushButton::clicked, this, &QuestionPanel::propose);
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        const bool wanted = m_entry.state != QuestionState::Dismissed;
        m_session.act([id = question(), wanted](
                          Stores &stores, const Who &who) { return chat::dismiss(stores, id, wanted, who); },
            [this, wanted](const Question &done) {
                if (wanted) {
                    Q_EMIT answered(done.id);
                }
            });
    });
    connect(m_ungroup, &QPushButton::clicked, this, [this] {
        m_session.act([id = question()](Stores &stores, const Who &who) { return chat::ungroup(stores, id, who); });
    });
    connect(m_hide, &QPushButton::clicked, this, [this] {
        if (m_entry.question.hidden) {
            m_session.act(
                [id = question()](Stores &stores, const Who &who) { return chat::showAgain(stores, id, who); });
        } else {
            m_reason->show();
            m_reasonEdit->setFocus();
        }
    });
    connect(m_topic, &QLineEdit::editingFinished, this, [this] {
        if (m_topic->text().simplified() != m_entry.question.topic && !question().isNull()) {
            m_session.act([id = question(), topic = m_topic->text()](
                              Stores &stores, const Who &who) { return chat::setTopic(stores, id, topic, who); });
        }
    });
}

void QuestionPanel::makeReason(QVBoxLayout *column)
{
    m_reason = new QWidget;
    auto *row = new QHBoxLayout(m_reason);
    row->setContentsMargins({});
    row->setSpacing(space);
    m_reasonEdit = new QLineEdit;
    m_reasonEdit->setObjectName(u"question-reason"_s);
    m_reasonEdit->setPlaceholderText(tr("Why it is hidden; the reason stays with the question"));
    m_reasonEdit->setAccessibleName(tr("Reason"));
    auto *hide = makeButton(tr("Hide from the public"), ButtonRole::Danger);
    hide->setObjectName(u"question-hide-now"_s);
    row->addWidget(m_reasonEdit, 1);
    row->addWidget(hide);
    m_reason->hide();
    column->addWidget(m_reason);
    connect(hide, &QPushButton::clicked, this, &QuestionPanel::hideIt);
    connect(m_reasonEdit, &QLineEdit::returnPressed, this, &QuestionPanel::hideIt);
}

} // namespace bubenik::ui
