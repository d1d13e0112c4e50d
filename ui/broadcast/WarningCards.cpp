#include "broadcast/WarningCards.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "common/Layouts.h"
#include "common/Toast.h"
#include "words/Words.h"

#include <QBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

WarningCards::WarningCards(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(space);
    hide();
    connect(&context.workspace, &Workspace::documentsChanged, this, [this](const QStringList &ids) {
        if (std::any_of(ids.begin(), ids.end(), [](const QString &id) { return id.startsWith("warning:"_L1); })) {
            refresh();
        }
    });
    refresh();
}

void WarningCards::refresh()
{
    auto work = [now = m_context.workspace.clock().now()](Stores &stores) -> Result<QList<warnings::Proposal>> {
        return warnings::waitingProposals(stores.settings, now);
    };
    m_latest.ask(
        m_context.workspace.read(std::move(work)), this, [this](const Result<QList<warnings::Proposal>> &proposals) {
            if (proposals) {
                show(*proposals);
            }
        });
}

void WarningCards::show(const QList<warnings::Proposal> &proposals)
{
    QStringList keys;
    for (const auto &proposal : proposals) {
        keys.append(proposal.key + (proposal.isCancelled ? u"-"_s : QString()));
    }
    setVisible(!keys.isEmpty());
    if (std::exchange(m_shown, keys) == keys) {
        return;
    }
    emptyOut(m_column);
    for (const auto &proposal : proposals) {
        m_column->addWidget(makeCard(proposal));
    }
}

QWidget *WarningCards::makeCard(const warnings::Proposal &proposal)
{
    auto *card = new Card;
    card->setEdge(Token::Warn);
    auto *head = new QHBoxLayout;
    head->setSpacing(space);
    auto *mark = new QLabel;
    showIcon(mark, u"warn"_s, Token::Warn);
    head->addWidget(mark, 0, Qt::AlignTop);
    const auto title = proposal.isCancelled ? tr("Taken back: %1").arg(proposal.draft.title) : proposal.draft.title;
    head->addWidget(makeLabel(title, TypeSize::Body, Weight::Strong), 1);
    card->body()->addLayout(head);
    card->body()->addWidget(makeLabel(proposal.draft.lead));
    if (!proposal.areas.isEmpty()) {
        card->body()->addWidget(makeLabel(proposal.areas.join(u", "_s), TypeSize::Caption, Weight::Normal, true));
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    auto *take = makeButton(
        proposal.isCancelled ? tr("Open the post") : tr("Make a draft of it"), ButtonRole::Normal, u"edit"_s);
    take->setObjectName(u"warning-take"_s);
    take->setAccessibleName(take->text() + u": "_s + title);
    auto *dismiss = makeButton(tr("Set aside"), ButtonRole::Quiet);
    dismiss->setObjectName(u"warning-dismiss"_s);
    dismiss->setAccessibleName(dismiss->text() + u": "_s + title);
    row->addWidget(take);
    row->addWidget(dismiss);
    row->addStretch();
    card->body()->addLayout(row);
    connect(take, &QPushButton::clicked, this, [this, key = proposal.key] { this->take(key); });
    connect(dismiss, &QPushButton::clicked, this, [this, key = proposal.key] { this->dismiss(key); });
    return card;
}

void WarningCards::take(const QString &key)
{
    const auto now = m_context.workspace.clock().now();
    auto taking = m_context.workspace.write([key, edit = Edit { m_context.workspace.userName(), newUuid(now), now }](
                                                Stores &stores) { return warnings::takeProposal(stores, key, edit); });
    whenDone(std::move(taking), this, [this](const Result<PostId> &post) {
        if (post) {
            Q_EMIT openRequested(post->value);
        } else {
            m_context.toast.say(words::explain(post.error()).title);
        }
        refresh();
    });
}

void WarningCards::dismiss(const QString &key)
{
    auto dismissing
        = m_context.workspace.write([key](Stores &stores) { return warnings::setAside(stores.settings, key); });
    whenDone(std::move(dismissing), this, [this](const Result<void> &done) {
        if (!done) {
            m_context.toast.say(words::explain(done.error()).title);
        }
        refresh();
    });
}

} // namespace bubenik::ui
