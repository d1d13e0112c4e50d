#include "chat/ProposalsView.h"

#include "common/Buttons.h"
#include "common/Labels.h"
#include "common/Layouts.h"

#include <QVBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTitle = 160;

QString reasonOf(const chat::AlikeQuestion &alike)
{
    return ProposalsView::tr("in common: %1").arg(alike.shared.join(u", "_s));
}

QString shortened(const QString &text)
{
    const auto line = text.simplified();
    return line.size() > longestTitle ? line.left(longestTitle).trimmed() + u'…' : line;
}

} // namespace

ProposalsView::ProposalsView(ChatSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"chat-proposals"_s);
    m_column->setContentsMargins({});
    m_column->setSpacing(space);
}

void ProposalsView::clear()
{
    m_shown = {};
    emptyOut(m_column);
}

void ProposalsView::showFor(const QuestionId &id, bool mayChange)
{
    if (id != m_shown) {
        clear();
    }
    m_shown = id;
    m_mayChange = mayChange;
    m_session.propose(id, this, [this](const chat::Proposals &found) { show(found); });
}

void ProposalsView::addHeading(const QString &text)
{
    m_column->addWidget(makeLine());
    m_column->addWidget(makeLabel(text, TypeSize::Body, Weight::Strong));
}

QWidget *ProposalsView::addRow(
    const QString &title, const QString &reason, const QString &action, std::function<void()> act)
{
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins({});
    across->setSpacing(space);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *label = makeLabel(shortened(title));
    label->setToolTip(title);
    texts->addWidget(label);
    if (!reason.isEmpty()) {
        texts->addWidget(makeLabel(reason, TypeSize::Caption, Weight::Normal, true));
    }
    across->addLayout(texts, 1);
    if (act) {
        auto *button = makeButton(action);
        button->setAccessibleName(action + u": "_s + shortened(title));
        connect(button, &QPushButton::clicked, this, act);
        across->addWidget(button, 0, Qt::AlignTop);
    }
    m_column->addWidget(row);
    return row;
}

void ProposalsView::show(const chat::Proposals &found)
{
    emptyOut(m_column);
    if (!found.alike.isEmpty()) {
        addHeading(tr("Alike, to be answered together"));
        for (const auto &alike : found.alike) {
            addRow(alike.question.text, reasonOf(alike), tr("Answer together"),
                m_mayChange ? [this, id = alike.question.id] { Q_EMIT groupAsked(id); } : std::function<void()> {});
        }
    }
    if (!found.answers.isEmpty()) {
        addHeading(tr("Answered before"));
        for (const auto &alike : found.answers) {
            const auto text = alike.question.answer->text;
            const auto reason = alike.question.text.simplified() + u" · "_s
                + m_session.timeOf(alike.question.answer->at) + u" · "_s + reasonOf(alike);
            addRow(text, reason, tr("Use"),
                m_mayChange ? [this, text] { Q_EMIT textTaken(text); } : std::function<void()> {});
        }
    }
    if (!found.posts.isEmpty()) {
        addHeading(tr("The town has written about it"));
        for (const auto &post : found.posts) {
            addRow(post.title, {}, tr("Open"), [this, id = post.id] { Q_EMIT postAsked(id.value); });
        }
    }
}

} // namespace bubenik::ui
