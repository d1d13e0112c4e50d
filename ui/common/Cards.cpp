#include "common/Cards.h"

#include "common/Buttons.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "common/ReportPanel.h"
#include "common/StylePaint.h"
#include "common/TextScale.h"

#include <QHBoxLayout>
#include <QPainter>

namespace bubenik::ui {

namespace {

QLabel *makeIconLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFixedSize(iconSize, iconSize);
    return label;
}

} // namespace

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    m_body->setSpacing(space);
}

void Card::setEdge(std::optional<Token> edge)
{
    m_edge = edge;
    update();
}

void Card::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    shapes::box(&painter, rect(), color(Token::Surface), color(m_edge.value_or(Token::Line)), 1, space);
}

ProblemPanel::ProblemPanel(QWidget *parent)
    : Card(parent)
    , m_icon(makeIconLabel(this))
    , m_title(makeLabel({}, TypeSize::Body, Weight::Strong))
    , m_meaning(makeLabel({}))
    , m_advice(makeLabel({}, TypeSize::Body, Weight::Normal, true))
    , m_action(makeButton({}))
    , m_fold(makeButton(tr("About this problem"), ButtonRole::Quiet, QStringLiteral("chevron-right")))
{
    setEdge(Token::Bad);
    auto *head = new QHBoxLayout;
    head->setSpacing(space);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    body()->addLayout(head);
    body()->addWidget(m_meaning);
    body()->addWidget(m_advice);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    row->addWidget(m_action);
    row->addStretch();
    row->addWidget(m_fold);
    body()->addLayout(row);
    m_fold->setObjectName(QStringLiteral("about-problem"));
    connect(m_action, &QPushButton::clicked, this, &ProblemPanel::actionTriggered);
    connect(m_fold, &QPushButton::clicked, this, &ProblemPanel::toggleDetails);
}

void ProblemPanel::showProblem(const words::Message &message, const Error &error)
{
    const bool grave = error.kind != ErrorKind::Offline && error.kind != ErrorKind::UnknownOutcome
        && error.kind != ErrorKind::Conflict && error.kind != ErrorKind::Missed && error.kind != ErrorKind::Busy;
    const Token token = grave ? Token::Bad : Token::Warn;
    setEdge(token);
    showIcon(m_icon, grave ? QStringLiteral("error") : QStringLiteral("warn"), token);
    m_title->setText(message.title);
    m_meaning->setText(message.meaning);
    m_meaning->setVisible(!message.meaning.isEmpty());
    m_advice->setText(message.advice);
    m_advice->setVisible(!message.advice.isEmpty());
    m_action->setText(message.action);
    m_action->setVisible(!message.action.isEmpty());
    m_error = error;
    if (m_report != nullptr) {
        m_report->hide();
    }
    m_fold->setIcon(icon(QStringLiteral("chevron-right"), Token::Accent));
    setAccessibleName(message.title);
    setAccessibleDescription(message.meaning + u' ' + message.advice);
}

void ProblemPanel::showProblem(const Error &error, const QString &channelName)
{
    showProblem(words::explain(error, channelName), error);
}

void ProblemPanel::setActionVisible(bool visible)
{
    m_action->setVisible(visible && !m_action->text().isEmpty());
}

void ProblemPanel::toggleDetails()
{
    if (m_report == nullptr) {
        m_report = new ReportPanel(this);
        m_report->hide();
        body()->addWidget(m_report);
    }
    const bool show = m_report->isHidden();
    if (show) {
        m_report->setError(m_error);
    }
    m_report->setVisible(show);
    m_fold->setIcon(icon(show ? QStringLiteral("down") : QStringLiteral("chevron-right"), Token::Accent));
}

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(makeIconLabel(this))
    , m_text(makeLabel({}))
    , m_action(makeButton({}, ButtonRole::Quiet))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * space, space / 2, space, space / 2);
    row->setSpacing(space);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    auto *close = makeIconButton(QStringLiteral("close"), tr("Close this message"));
    row->addWidget(close);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void Banner::showText(Tone tone, const QString &text, const QString &action)
{
    m_tone = tone;
    const Token token = tone == Tone::Info ? Token::Accent : tone == Tone::Warn ? Token::Warn : Token::Bad;
    const QString mark = tone == Tone::Info ? QStringLiteral("info") : QStringLiteral("warn");
    showIcon(m_icon, mark, token);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    show();
}

void Banner::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::AccentSoft));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Line));
}

EmptyPage::EmptyPage(const QString &iconName, const QString &title, const QString &sentence, const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(title, TypeSize::Title, Weight::Strong))
    , m_sentence(makeLabel(sentence, TypeSize::Body, Weight::Normal, true))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space);
    column->addStretch(2);
    auto *mark = new QLabel(this);
    showIcon(mark, iconName, Token::Control, 40);
    mark->setAlignment(Qt::AlignCenter);
    column->addWidget(mark);
    column->addSpacing(space);
    for (QLabel *label : { m_title, m_sentence }) {
        label->setAlignment(Qt::AlignCenter);
        label->setMaximumWidth(withText(46 * space));
        auto *row = new QHBoxLayout;
        row->addStretch();
        row->addWidget(label, 10);
        row->addStretch();
        column->addLayout(row);
    }
    if (!action.isEmpty()) {
        m_action = makeButton(action, ButtonRole::Normal);
        column->addSpacing(space);
        column->addWidget(m_action, 0, Qt::AlignHCenter);
        connect(m_action, &QPushButton::clicked, this, &EmptyPage::actionTriggered);
    }
    column->addStretch(3);
}

void EmptyPage::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

void EmptyPage::setActionVisible(bool visible)
{
    if (m_action) {
        m_action->setVisible(visible);
    }
}

} // namespace bubenik::ui
