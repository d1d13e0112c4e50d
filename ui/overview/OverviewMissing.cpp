// What the town's app or the broadcast service does not show although it is out; declared in OverviewPage.h.
#include "common/Cards.h"
#include "overview/OverviewPage.h"
#include "overview/OverviewParts.h"
#include "overview/OverviewRow.h"
#include "words/Words.h"

#include <QVBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownMissing = 8;

} // namespace

void OverviewPage::addMissing(const OverviewData &found)
{
    if (found.missing.isEmpty()) {
        return;
    }
    auto *card = new Card;
    card->setObjectName(u"overview-missing"_s);
    card->setEdge(Token::Warn);
    card->body()->setContentsMargins(space, 2 * space, space, space);
    card->body()->setSpacing(0);
    auto *heading = makeLabel(tr("Out, but not visible in the app or the service"), TypeSize::Body, Weight::Strong);
    heading->setContentsMargins(space, 0, space, space / 2);
    card->body()->addWidget(heading);
    const auto now = m_context.workspace.clock().now();
    for (const auto &missing : found.missing.mid(0, shownMissing)) {
        const auto when = words::when(missing.since, m_context.workspace.zone(), now);
        const auto face = faceFor(found.channels, missing.channel);
        const auto note = missing.lacksSound ? tr("%1 · without its sound since %2").arg(face.name, when)
                                             : tr("%1 · missing since %2").arg(face.name, when);
        auto *row = new OverviewRow(
            { {}, { u"warn"_s, Token::Warn }, missing.title.isEmpty() ? tr("Untitled") : missing.title, {}, {}, note });
        connect(row, &OverviewRow::clicked, this, [this, target = missing.document] { Q_EMIT openRequested(target); });
        card->body()->addWidget(row);
    }
    if (found.missing.size() > shownMissing) {
        card->body()->addWidget(quietLine(tr("And %n more.", nullptr, int(found.missing.size()) - shownMissing)));
    }
    m_needs->addWidget(card);
}

} // namespace bubenik::ui
