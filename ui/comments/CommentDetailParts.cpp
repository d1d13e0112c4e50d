// What the detail of a comment is put together from; declared in CommentDetail.h.
#include "comments/CommentDetail.h"
#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"
#include "common/StateBadge.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerLines = 5;

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(space);
    return column;
}

} // namespace

QWidget *CommentDetail::makeWords()
{
    auto *words = new QWidget(this);
    auto *column = columnOf(words);
    m_author = makeLabel({}, TypeSize::Body, Weight::Strong);
    m_when = makeLabel({}, TypeSize::Caption, Weight::Normal, true);
    m_text = makeLabel({});
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_link = new LinkLabel;
    m_link->setOpenExternalLinks(true);
    m_state = new StateBadge;
    m_note = makeLabel({}, TypeSize::Caption, Weight::Normal, true);
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_author);
    head->addWidget(m_when);
    column->addLayout(head);
    for (QWidget *part : std::initializer_list<QWidget *> { m_text, m_link, m_state, m_note }) {
        column->addWidget(part);
    }
    return words;
}

QWidget *CommentDetail::makeAnswer()
{
    m_answer = new QWidget(this);
    auto *column = columnOf(m_answer);
    column->addWidget(makeLine());
    m_answerHead = makeLabel({}, TypeSize::Caption, Weight::Normal, true);
    m_answerText = makeLabel({});
    m_answerText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problem = new ProblemPanel;
    m_problem->setActionVisible(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    m_retry = makeButton({});
    m_retry->setObjectName(u"answer-retry"_s);
    m_drop = makeButton({}, ButtonRole::Quiet);
    m_drop->setObjectName(u"answer-drop"_s);
    m_there = makeButton(tr("It is there"), ButtonRole::Normal, u"check"_s);
    m_there->setObjectName(u"answer-there"_s);
    row->addWidget(m_there);
    row->addWidget(m_retry);
    row->addWidget(m_drop);
    row->addStretch();
    column->addWidget(m_answerHead);
    column->addWidget(m_answerText);
    column->addWidget(m_problem);
    column->addLayout(row);
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryAsked(id()); });
    connect(m_there, &QPushButton::clicked, this, [this] { Q_EMIT thereAsked(id()); });
    connect(m_drop, &QPushButton::clicked, this, [this] { Q_EMIT dropAsked(id()); });
    return m_answer;
}

QWidget *CommentDetail::makeWriting()
{
    m_writing = new QWidget(this);
    auto *column = columnOf(m_writing);
    m_edit = new QPlainTextEdit;
    m_edit->setObjectName(u"comment-answer"_s);
    m_edit->setPlaceholderText(tr("Answer for the town. Everybody sees it below the comment."));
    m_edit->setAccessibleName(tr("Answer"));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * answerLines + 2 * space);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->installEventFilter(this);
    m_field = new Card;
    m_field->body()->setContentsMargins(space / 2, 2, space / 2, 2);
    m_field->body()->addWidget(m_edit);
    m_field->setEdge(Token::Control);
    m_send = makeButton(tr("Send the answer"), ButtonRole::Primary);
    m_send->setObjectName(u"comment-send"_s);
    m_send->setToolTip(
        m_send->text() + u" ("_s + QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText) + u')');
    column->addWidget(m_field);
    column->addWidget(m_send, 0, Qt::AlignLeft);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_draft = m_edit->toPlainText();
        m_send->setEnabled(!m_draft.trimmed().isEmpty());
        m_isUnsaved = true;
        if (!m_save.isActive()) {
            m_save.start();
        }
    });
    connect(m_send, &QPushButton::clicked, this, &CommentDetail::answer);
    return m_writing;
}

QWidget *CommentDetail::makeReason()
{
    m_reason = new QWidget(this);
    auto *column = columnOf(m_reason);
    column->addWidget(makeLabel(
        tr("A hidden comment is seen only by its author and the author's friends. Colleagues see the reason.")));
    m_reasonEdit = new QLineEdit;
    m_reasonEdit->setObjectName(u"hide-reason"_s);
    m_reasonEdit->setPlaceholderText(tr("Why: rudeness, advertising, somebody's personal data…"));
    m_reasonEdit->setAccessibleName(tr("Reason for hiding"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    auto *yes = makeButton(tr("Hide the comment"), ButtonRole::Danger);
    yes->setObjectName(u"hide-yes"_s);
    auto *no = makeButton(tr("Leave it"), ButtonRole::Quiet);
    row->addWidget(yes);
    row->addWidget(no);
    row->addStretch();
    column->addWidget(m_reasonEdit);
    column->addLayout(row);
    m_reason->hide();
    const auto hide = [this] {
        if (m_reasonEdit->text().trimmed().isEmpty()) {
            m_reasonEdit->setFocus(); // a colleague asks why
            return;
        }
        m_reason->hide();
        Q_EMIT hideAsked(id(), true, m_reasonEdit->text().trimmed());
    };
    connect(yes, &QPushButton::clicked, this, hide);
    connect(m_reasonEdit, &QLineEdit::returnPressed, this, hide);
    connect(no, &QPushButton::clicked, this, [this] { static_cast<void>(leaveReason()); });
    return m_reason;
}

} // namespace bubenik::ui
