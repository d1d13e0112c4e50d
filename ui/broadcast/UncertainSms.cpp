#include "broadcast/UncertainSms.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"
#include "common/Layouts.h"

#include <QBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

UncertainSms::UncertainSms(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(space);
    hide();
    connect(&context.workspace, &Workspace::documentsChanged, this, [this](const QStringList &ids) {
        if (std::any_of(ids.begin(), ids.end(), [](const QString &id) { return id.startsWith("smsto:"_L1); })) {
            refresh();
        }
    });
    refresh();
}

void UncertainSms::refresh()
{
    auto work = [](Stores &stores) -> Result<QList<Entry>> {
        QList<Entry> entries;
        const auto number = stores.sms.needingPerson();
        const auto messages
            = number && *number > 0 ? stores.sms.all() : Result<QList<SmsMessage>>(QList<SmsMessage> {});
        if (!number || !messages) {
            return fail(number ? messages.error() : number.error());
        }
        for (const auto &message : *messages) {
            const auto counts = stores.sms.counts(message.id);
            if (!counts) {
                return fail(counts.error());
            }
            if (counts->unconfirmed > 0) {
                entries.append({ message.source, message.text, counts->unconfirmed });
            }
        }
        return entries;
    };
    m_latest.ask(m_context.workspace.read(std::move(work)), this, [this](const Result<QList<Entry>> &entries) {
        if (entries) {
            show(*entries);
        }
    });
}

void UncertainSms::show(const QList<Entry> &entries)
{
    setVisible(!entries.isEmpty());
    if (std::exchange(m_shown, entries) == entries) {
        return;
    }
    emptyOut(m_column);
    for (const auto &entry : entries) {
        auto *card = new Card;
        card->setEdge(Token::Warn);
        const auto title = tr("Of %n SMS nobody knows whether they got there", nullptr, entry.uncertain);
        card->body()->addWidget(makeLabel(title, TypeSize::Body, Weight::Strong));
        card->body()->addWidget(makeLabel(entry.text, TypeSize::Caption, Weight::Normal, true));
        if (!entry.source.isEmpty()) {
            auto *open = makeButton(tr("Decide"), ButtonRole::Normal, u"question"_s);
            open->setObjectName(u"sms-decide"_s);
            open->setAccessibleName(open->text() + u": "_s + title);
            card->body()->addWidget(open, 0, Qt::AlignLeft);
            connect(open, &QPushButton::clicked, this, [this, source = entry.source] { Q_EMIT openRequested(source); });
        }
        m_column->addWidget(card);
    }
}

} // namespace bubenik::ui
