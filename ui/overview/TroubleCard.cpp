#include "overview/TroubleCard.h"

#include "common/Buttons.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "words/Words.h"

#include <QBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

TroubleCard::TroubleCard(const ChannelTrouble &trouble, const Zone &zone, Instant now, QWidget *parent)
    : Card(parent)
{
    const auto message = words::explain(trouble.error, trouble.face.name);
    const auto token = trouble.isBroken ? Token::Bad : Token::Warn;
    setEdge(token);
    body()->setSpacing(space / 2);
    auto *head = new QHBoxLayout;
    head->setSpacing(space);
    auto *mark = new QLabel;
    showIcon(mark, trouble.isBroken ? u"error"_s : u"warn"_s, token);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addWidget(makeLabel(trouble.face.name + u": "_s + message.title, TypeSize::Body, Weight::Strong), 1);
    body()->addLayout(head);
    body()->addWidget(makeLabel(message.meaning));
    if (trouble.nextDue) {
        const auto title = trouble.nextTitle.isEmpty() ? tr("Untitled") : trouble.nextTitle;
        auto *next
            = makeLabel(tr("Next for this channel: “%1”, %2.").arg(title, words::when(*trouble.nextDue, zone, now)));
        next->setToolTip(words::whenInFull(*trouble.nextDue, zone));
        body()->addWidget(next);
    }
    body()->addWidget(makeLabel(message.advice, TypeSize::Body, Weight::Normal, true));
    body()->addSpacing(space / 2);
    auto *mend = makeButton(tr("Open the channel"));
    mend->setObjectName(u"mend-"_s + trouble.channel.value);
    mend->setAccessibleName(mend->text() + u": "_s + trouble.face.name);
    body()->addWidget(mend, 0, Qt::AlignLeft);
    connect(mend, &QPushButton::clicked, this,
        [this, target = u"channel:"_s + trouble.channel.value] { Q_EMIT opened(target); });
    setAccessibleName(message.title);
}

} // namespace bubenik::ui
