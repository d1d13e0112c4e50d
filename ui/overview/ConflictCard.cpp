#include "overview/ConflictCard.h"

#include "common/Buttons.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "words/SyncWords.h"

#include <QBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

ConflictCard::ConflictCard(const OverviewConflict &conflict, QWidget *parent)
    : Card(parent)
{
    body()->setSpacing(space / 2);
    auto *head = new QHBoxLayout;
    head->setSpacing(space);
    auto *mark = new QLabel;
    showIcon(mark, u"merge"_s, Token::Warn);
    head->addWidget(mark, 0, Qt::AlignTop);
    const auto title = words::changedSamePlace(conflict.by);
    head->addWidget(makeLabel(title, TypeSize::Body, Weight::Strong), 1);
    body()->addLayout(head);
    const auto name = conflict.title.isEmpty() ? tr("Untitled") : conflict.title;
    auto *which
        = new ElidedLabel(conflict.places > 1 ? name + u" · "_s + tr("%n place(s)", nullptr, conflict.places) : name);
    which->setForegroundRole(QPalette::PlaceholderText);
    body()->addWidget(which);
    body()->addSpacing(space / 2);
    auto *decide = makeButton(tr("Look and decide"));
    decide->setObjectName(u"decide-conflict"_s);
    decide->setAccessibleName(decide->text() + u": "_s + name);
    body()->addWidget(decide, 0, Qt::AlignLeft);
    connect(decide, &QPushButton::clicked, this,
        [this, target = u"conflict:"_s + conflict.document] { Q_EMIT opened(target); });
    setAccessibleName(title);
}

} // namespace bubenik::ui
