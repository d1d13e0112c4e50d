#include "broadcast/SmsCard.h"

#include "common/Buttons.h"
#include "common/Labels.h"

#include <QBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

SmsCard::SmsCard(Workspace &workspace, QWidget *parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_state(makeLabel({}, TypeSize::Caption, Weight::Normal, true))
{
    body()->addWidget(makeLabel(tr("SMS to phones"), TypeSize::Body, Weight::Strong));
    body()->addWidget(m_state);
    auto *open = makeButton(tr("Prepare an SMS…"), ButtonRole::Normal, u"phone"_s);
    open->setObjectName(u"sms-open"_s);
    body()->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, &SmsCard::openAsked);
    connect(&workspace, &Workspace::documentsChanged, this, [this](const QStringList &ids) {
        const bool isOurs = std::any_of(ids.begin(), ids.end(),
            [](const QString &id) { return id.startsWith("sms:"_L1) || id.startsWith("smsto:"_L1); });
        if (isOurs && isVisible()) {
            refresh();
        }
    });
}

void SmsCard::showSource(const QString &documentId)
{
    m_source = documentId;
    refresh();
}

void SmsCard::refresh()
{
    auto work = [source = m_source](Stores &stores) -> Result<SmsCounts> {
        const auto messages = stores.sms.ofSource(source);
        if (!messages) {
            return fail(messages.error());
        }
        SmsCounts all;
        for (const auto &message : *messages) {
            const auto counts = stores.sms.counts(message.id);
            if (!counts) {
                return fail(counts.error());
            }
            all.all += counts->all - counts->cancelled;
            all.sent += counts->sent;
            all.delivered += counts->delivered;
        }
        return all;
    };
    m_latest.ask(m_workspace.read(std::move(work)), this, [this](const Result<SmsCounts> &counts) {
        m_state->setVisible(counts && counts->all > 0);
        if (counts) {
            m_state->setText(
                tr("sent %1 of %2, delivered %3").arg(counts->sent).arg(counts->all).arg(counts->delivered));
        }
    });
}

} // namespace bubenik::ui
