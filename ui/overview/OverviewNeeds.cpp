// The column of what needs a person; declared in OverviewPage.h.
#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Toast.h"
#include "overview/ConflictCard.h"
#include "overview/NeedsCard.h"
#include "overview/OverviewPage.h"
#include "overview/OverviewParts.h"
#include "overview/OverviewRow.h"
#include "overview/TroubleCard.h"

#include <QVBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownNeeds = 8;

} // namespace

void OverviewPage::fillNeeds(const OverviewData &found)
{
    emptyOut(m_needs);
    m_needs->setSpacing(2 * space); // as between the cards above it
    addReviews(found);
    addTroubles(found);
    addMissing(found);
    addComments(found);
    addPromises(found);
    addConflicts(found);
    if (found.needing.isEmpty() && found.conflicts.isEmpty() && found.troubles.isEmpty() && found.missing.isEmpty() && found.comments.isEmpty()
        && found.reviews == ReviewList {} && found.promises.isEmpty()) {
        auto *calm = new Card;
        calm->body()->addWidget(makeLabel(
            tr("Nothing. Everything is on its way or where it should be."), TypeSize::Body, Weight::Normal, true));
        m_needs->addWidget(calm);
    }
    for (const Delivery &delivery : found.needing.mid(0, shownNeeds)) {
        auto *card = new NeedsCard(delivery, faceFor(found.channels, delivery.channel));
        connect(card, &NeedsCard::opened, this, &OverviewPage::openRequested);
        connect(card, &NeedsCard::retried, this, &OverviewPage::retry);
        m_needs->addWidget(card);
    }
    if (found.needing.size() > shownNeeds) {
        m_needs->addWidget(
            quietLine(tr("And %n more in the outbox.", nullptr, int(found.needing.size()) - shownNeeds)));
    }
    if (found.channels.isEmpty()) {
        auto *add = makeButton(tr("Add a channel"));
        connect(add, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(u"channel:new"_s); });
        m_needs->addWidget(quietLine(tr("There is no channel yet by which posts could reach your citizens.")));
        m_needs->addWidget(add, 0, Qt::AlignLeft);
    }
}

void OverviewPage::addTroubles(const OverviewData &found)
{
    for (const auto &trouble : found.troubles) {
        auto *card = new TroubleCard(trouble, m_context.workspace.zone(), m_context.workspace.clock().now());
        connect(card, &TroubleCard::opened, this, &OverviewPage::openRequested);
        m_needs->addWidget(card);
    }
}

void OverviewPage::addComments(const OverviewData &found)
{
    if (found.comments.isEmpty()) {
        return;
    }
    auto *card = new Card;
    card->body()->setContentsMargins(space, 2 * space, space, space);
    card->body()->setSpacing(0);
    auto *heading = makeLabel(tr("Citizens wait for an answer"), TypeSize::Body, Weight::Strong);
    heading->setContentsMargins(space, 0, space, space / 2);
    card->body()->addWidget(heading);
    for (const auto &comments : found.comments.mid(0, shownNeeds)) {
        auto *row = new OverviewRow(
            { {}, { u"mail"_s, Token::Accent }, comments.title.isEmpty() ? tr("Untitled") : comments.title, {}, {},
                tr("%n comment(s)", nullptr, comments.waiting) });
        connect(row, &OverviewRow::clicked, this,
            [this, target = u"comments:"_s + comments.post.value] { Q_EMIT openRequested(target); });
        card->body()->addWidget(row);
    }
    m_needs->addWidget(card);
}

void OverviewPage::addPromises(const OverviewData &found)
{
    if (found.promises.isEmpty()) {
        return;
    }
    auto *card = new Card;
    card->body()->setContentsMargins(space, 2 * space, space, space);
    card->body()->setSpacing(0);
    auto *heading = makeLabel(tr("Promised at the open door"), TypeSize::Body, Weight::Strong);
    heading->setContentsMargins(space, 0, space, space / 2);
    card->body()->addWidget(heading);
    for (const auto &promise : found.promises.mid(0, shownNeeds)) {
        const StateLook look { promise.isOverdue ? u"warn"_s : u"clock"_s, promise.isOverdue ? Token::Bad : Token::Text };
        const auto note = promise.isOverdue ? tr("overdue · %1").arg(promise.detail) : promise.detail;
        auto *row = new OverviewRow({ {}, look, promise.text, {}, {}, note });
        connect(row, &OverviewRow::clicked, this, [this, id = promise.id.value] { Q_EMIT openRequested(id); });
        card->body()->addWidget(row);
    }
    m_needs->addWidget(card);
}

void OverviewPage::addConflicts(const OverviewData &found)
{
    for (const OverviewConflict &conflict : found.conflicts.mid(0, shownNeeds)) {
        auto *card = new ConflictCard(conflict);
        connect(card, &ConflictCard::opened, this, &OverviewPage::openRequested);
        m_needs->addWidget(card);
    }
    if (found.conflicts.size() > shownNeeds) {
        m_needs->addWidget(
            quietLine(tr("And %n more in two wordings.", nullptr, int(found.conflicts.size()) - shownNeeds)));
    }
}

void OverviewPage::retry(const DeliveryId &id)
{
    const Instant now = m_context.workspace.clock().now();
    whenDone(m_context.workspace.write([id, now](Stores &stores) { return bubenik::retry(stores, id, now); }), this,
        [this](const Result<Delivery> &done) {
            m_context.toast.say(done ? tr("Trying again") : words::explain(done.error()).title);
            m_context.workspace.deliverSoon();
        });
}

} // namespace bubenik::ui
