#include "settings/SyncState.h"

#include "common/Buttons.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QProgressBar>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int shownNeeds = 30;
}

SyncState::SyncState(QWidget *parent)
    : QWidget(parent)
    , m_badge(new StateBadge)
    , m_story(makeLabel({}, TypeSize::Body, Weight::Normal, true))
    , m_progress(new QProgressBar)
    , m_trouble(new SyncTrouble)
    , m_needs(new Card)
    , m_needRows(new QVBoxLayout)
    , m_sync(makeButton(tr("Sync now"), ButtonRole::Normal, u"sync"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    column->addWidget(makeAccount());
    column->addWidget(m_trouble);
    m_needs->body()->addWidget(makeLabel(tr("Needs you"), TypeSize::Title, Weight::Strong));
    m_needRows->setSpacing(2 * space);
    m_needs->body()->addLayout(m_needRows);
    column->addWidget(m_needs);
    m_needs->hide();
    auto *row = new QHBoxLayout;
    auto *setup = makeButton(tr("Server and colleagues…"), ButtonRole::Quiet);
    setup->setObjectName(u"sync-setup-again"_s);
    setup->setToolTip(tr("For the administrator of the server."));
    row->addWidget(setup);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    connect(setup, &QPushButton::clicked, this, &SyncState::setupAsked);
}

QWidget *SyncState::makeAccount()
{
    auto *card = new Card(this);
    m_account = makeLabel({}, TypeSize::Body, Weight::Strong);
    card->body()->addWidget(m_badge);
    m_progress->setFixedHeight(6);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Syncing"));
    m_progress->hide();
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_account);
    card->body()->addWidget(m_story);
    card->body()->addSpacing(space);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    auto *leave = makeButton(tr("Disconnect"), ButtonRole::Danger);
    leave->setObjectName(u"sync-disconnect"_s);
    leave->setToolTip(tr("Everything stays on this computer; it only stops sharing."));
    m_sync->setObjectName(u"sync-now"_s);
    row->addWidget(m_sync);
    row->addStretch();
    row->addWidget(leave);
    card->body()->addLayout(row);
    connect(m_sync, &QPushButton::clicked, this, &SyncState::syncNow);
    connect(leave, &QPushButton::clicked, this, &SyncState::disconnectAsked);
    return card;
}

void SyncState::syncNow()
{
    Q_EMIT syncAsked();
}

void SyncState::showAccount(const BackendAccount &account)
{
    m_account->setText(tr("Connected to %1 as %2").arg(account.url, account.user));
}

void SyncState::showStatus(const SyncStatus &status, const Zone &zone, Instant now)
{
    const auto look = lookOfSync(status, zone, now);
    m_badge->setState(look.look, look.words);
    m_story->setText(look.story);
    m_story->setVisible(!look.story.isEmpty());
    const bool isSyncing = status.state == SyncStatus::State::Syncing;
    const bool isFile = status.fileTotal > 0;
    const auto total = isFile ? status.fileTotal : status.total;
    m_progress->setVisible(isSyncing && total > 0);
    m_progress->setRange(0, 1000);
    m_progress->setValue(total > 0 ? int((isFile ? status.fileDone : status.done) * 1000 / total) : 0);
    m_trouble->showStatus(status);
}

QWidget *SyncState::needRow(const SyncNeed &need)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(space);
    auto *mark = new QLabel;
    const auto look = need.refused ? StateLook { u"error"_s, Token::Bad } : StateLook { u"merge"_s, Token::Warn };
    showIcon(mark, look.icon, look.token);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(makeLabel(need.title, TypeSize::Body, Weight::Strong));
    if (need.refused) {
        const auto message = explainServer(*need.refused);
        texts->addWidget(makeLabel(message.title, TypeSize::Body));
        texts->addWidget(makeLabel(QStringList { message.meaning, message.advice }.join(u' ').trimmed(), TypeSize::Body,
            Weight::Normal, true));
    } else {
        texts->addWidget(makeLabel(tr("%n place(s) in two wordings wait for your choice.", nullptr, need.places)));
    }
    row->addLayout(texts, 1);
    auto *open = makeButton(need.refused ? tr("Open") : tr("Decide"));
    open->setAccessibleName(open->text() + u": "_s + need.title);
    row->addWidget(open, 0, Qt::AlignTop);
    const auto target = need.refused ? need.document : u"conflict:"_s + need.document;
    connect(open, &QPushButton::clicked, this, [this, target] { Q_EMIT openAsked(target); });
    return line;
}

void SyncState::showNeeds(const QList<SyncNeed> &needs)
{
    while (auto *item = m_needRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto &need : needs.mid(0, shownNeeds)) {
        m_needRows->addWidget(needRow(need));
    }
    if (needs.size() > shownNeeds) {
        m_needRows->addWidget(makeLabel(
            tr("And %n more.", nullptr, int(needs.size()) - shownNeeds), TypeSize::Body, Weight::Normal, true));
    }
    m_needs->setVisible(!needs.isEmpty());
}

} // namespace bubenik::ui
