// What waits for approval and what came back, on the overview; declared in OverviewPage.h.
#include "common/Cards.h"
#include "overview/OverviewPage.h"
#include "overview/OverviewParts.h"
#include "overview/OverviewRow.h"

#include <QVBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownReviews = 8;

} // namespace

void OverviewPage::addReviews(const OverviewData &found)
{
    const auto add = [this](const QList<ReviewItem> &items, const QString &title, const StateLook &look) {
        if (items.isEmpty()) {
            return;
        }
        auto *card = new Card;
        card->body()->setContentsMargins(space, 2 * space, space, space);
        card->body()->setSpacing(0);
        auto *heading = makeLabel(title, TypeSize::Body, Weight::Strong);
        heading->setContentsMargins(space, 0, space, space / 2);
        card->body()->addWidget(heading);
        for (const auto &item : items.mid(0, shownReviews)) {
            auto *row = new OverviewRow(
                { {}, look, item.title.isEmpty() ? tr("Untitled") : item.title, {}, {}, item.by.name });
            connect(row, &OverviewRow::clicked, this, [this, id = item.subject.value] { Q_EMIT openRequested(id); });
            card->body()->addWidget(row);
        }
        if (items.size() > shownReviews) {
            card->body()->addWidget(quietLine(tr("And %n more.", nullptr, int(items.size()) - shownReviews)));
        }
        m_needs->addWidget(card);
    };
    add(found.reviews.toDecide, tr("Waits for your approval"), { u"clock"_s, Token::Accent });
    add(found.reviews.returned, tr("Came back with remarks"), { u"back"_s, Token::Warn });
    add(found.reviews.voided, tr("Approved by you, changed since"), { u"warn"_s, Token::Warn });
    add(found.reviews.urgent, tr("Published without approval"), { u"forward"_s, Token::Warn });
}

} // namespace bubenik::ui
