#include "office/FollowupsView.h"

#include "common/Cards.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "office/FollowupRow.h"
#include "office/Visiting.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

FollowupsView::FollowupsView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(3 * space, 2 * space, 3 * space, 2 * space);
    column->addWidget(makeLabel(tr("What was promised"), TypeSize::Title, Weight::Strong));
    column->addLayout(m_rows);
    column->addStretch();
    scroll->setWidget(inner);
    outer->addWidget(scroll);
}

void FollowupsView::reload()
{
    auto work = [](Stores &stores) -> Result<QList<Promise>> {
        const auto open = stores.visits.openFollowups();
        if (!open) {
            return fail(open.error());
        }
        QList<Promise> promises;
        for (const auto &followup : *open) {
            const auto visit = stores.visits.load(followup.visit);
            const auto whose = visit ? QStringList { visit->name, visit->topic } : QStringList {};
            auto parts = whose;
            parts.removeAll(QString());
            promises.append({ followup, parts.join(u" · "_s) });
        }
        return promises;
    };
    m_latest.ask(m_context.workspace.read(std::move(work)), this, [this](const Result<QList<Promise>> &promises) {
        if (promises) {
            show(*promises);
        }
    });
}

void FollowupsView::show(const QList<Promise> &promises)
{
    while (auto *item = m_rows->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const auto today = m_context.workspace.zone().toLocal(m_context.workspace.clock().now()).date();
    int overdue = 0;
    for (const auto &[followup, whose] : promises) {
        overdue += isOverdue(followup, today) ? 1 : 0;
        auto *row = new FollowupRow(followup, whose.isEmpty() ? tr("a visit") : whose, today);
        connect(row, &FollowupRow::stateChosen, this, &FollowupsView::setState);
        connect(row, &FollowupRow::visitAsked, this, &FollowupsView::visitAsked);
        m_rows->addWidget(row);
        m_rows->addWidget(makeLine());
    }
    if (promises.isEmpty()) {
        m_rows->addWidget(new EmptyPage(u"check"_s, tr("Nothing is owed"),
            tr("What is promised to citizens at the open door stands here until it is kept, the most urgent first.")));
    }
    Q_EMIT overdueChanged(overdue);
}

void FollowupsView::setState(const FollowupId &id, FollowupState state)
{
    auto work = [id, state, by = m_context.workspace.userName(), now = m_context.workspace.clock().now()](
                    Stores &stores) { return office::setFollowup(stores, id, state, std::nullopt, by, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this, id](const Result<Followup> &set) {
        if (!set) {
            m_context.toast.say(words::explain(set.error()).title);
            return;
        }
        m_context.toast.say(tr("Noted"), tr("Take it back"), [this, id] { setState(id, FollowupState::Open); });
        reload();
    });
}

} // namespace bubenik::ui
