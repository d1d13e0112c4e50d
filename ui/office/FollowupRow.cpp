#include "office/FollowupRow.h"

#include "common/Buttons.h"
#include "common/Labels.h"
#include "common/StateBadge.h"
#include "words/OfficeWords.h"
#include "words/OpenDayWords.h"

#include <QBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

StateLook lookOf(const Followup &followup, QDate today)
{
    if (isOverdue(followup, today)) {
        return { u"warn"_s, Token::Bad };
    }
    switch (followup.state) {
    case FollowupState::Open:
        return { u"clock"_s, Token::Text };
    case FollowupState::Kept:
        return { u"check"_s, Token::Good };
    case FollowupState::Dropped:
        break;
    }
    return { u"close"_s, Token::Muted };
}

} // namespace

FollowupRow::FollowupRow(const Followup &followup, const QString &whose, QDate today, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space / 2, 0, space / 2);
    row->setSpacing(space);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(new ElidedLabel(followup.text));
    QStringList parts { followup.responsible };
    parts.append(followup.due ? tr("until %1").arg(words::dayInWords(*followup.due)) : tr("no date"));
    parts.append(whose);
    parts.removeAll(QString());
    auto *detail = new ElidedLabel(parts.join(u" · "_s));
    detail->setFont(ui::font(TypeSize::Caption));
    detail->setForegroundRole(QPalette::PlaceholderText);
    texts->addWidget(detail);
    row->addLayout(texts, 1);
    auto *badge = new StateBadge;
    badge->setState(lookOf(followup, today), words::state(followup, today));
    row->addWidget(badge);
    const auto add = [&](const QString &text, FollowupState state) {
        auto *button = makeButton(text, ButtonRole::Quiet);
        button->setAccessibleName(text + u": "_s + followup.text);
        connect(
            button, &QPushButton::clicked, this, [this, id = followup.id, state] { Q_EMIT stateChosen(id, state); });
        row->addWidget(button);
    };
    if (followup.state == FollowupState::Open) {
        add(tr("Kept"), FollowupState::Kept);
        add(tr("Given up"), FollowupState::Dropped);
    } else {
        add(tr("Open again"), FollowupState::Open);
    }
    if (!whose.isEmpty()) {
        auto *open = makeButton(tr("Visit"), ButtonRole::Quiet);
        open->setAccessibleName(tr("Open the visit of: %1").arg(followup.text));
        connect(open, &QPushButton::clicked, this, [this, visit = followup.visit] { Q_EMIT visitAsked(visit); });
        row->addWidget(open);
    }
}

} // namespace bubenik::ui
