#include "common/StateBadge.h"

#include "common/Icons.h"
#include "publishing/Step.h"

#include <QPainter>

namespace bubenik::ui {

namespace {
constexpr int badgeIcon = 16;
constexpr int wordsAt = badgeIcon + space / 2 + 2;
} // namespace

StateLook lookOf(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Planned:
        return { QStringLiteral("clock"), Token::Accent };
    case DeliveryState::Sending:
        return { QStringLiteral("sync"), Token::Accent };
    case DeliveryState::HandedOver:
        return { QStringLiteral("check"), Token::Accent };
    case DeliveryState::Live:
        return { QStringLiteral("live"), Token::Good };
    case DeliveryState::Unconfirmed:
        return { QStringLiteral("question"), Token::Warn };
    case DeliveryState::Failed:
        return { QStringLiteral("error"), Token::Bad };
    case DeliveryState::Cancelled:
        return { QStringLiteral("stop"), Token::Muted };
    }
    return {};
}

StateLook lookOf(const Delivery &delivery)
{
    if (delivery.theirs) {
        return { QStringLiteral("merge"), Token::Warn };
    }
    if (delivery.problem && delivery.state == DeliveryState::Planned && delivery.problem->kind == ErrorKind::Offline) {
        return { QStringLiteral("cloud-off"), Token::Muted };
    }
    if (delivery.problem && delivery.problem->code == notApproved) {
        return { QStringLiteral("clock"), Token::Warn };
    }
    if (delivery.problem && delivery.state != DeliveryState::Failed && delivery.state != DeliveryState::Unconfirmed) {
        return { QStringLiteral("warn"), Token::Warn };
    }
    if (delivery.problem && delivery.problem->code == QLatin1String("hand-over")) {
        return { QStringLiteral("phone"), Token::Warn }; // nothing failed: a person hands it over
    }
    return lookOf(delivery.state);
}

StateLook lookOf(PostState state)
{
    switch (state) {
    case PostState::Draft:
        return { QStringLiteral("draft"), Token::Muted };
    case PostState::Approved:
        return { QStringLiteral("check"), Token::Good };
    case PostState::ForReview:
        return { QStringLiteral("clock"), Token::Warn };
    case PostState::Returned:
        return { QStringLiteral("back"), Token::Warn };
    case PostState::Scheduled:
        return { QStringLiteral("clock"), Token::Accent };
    case PostState::Live:
        return { QStringLiteral("live"), Token::Good };
    case PostState::Problem:
        return { QStringLiteral("warn"), Token::Bad };
    case PostState::Archived:
        return { QStringLiteral("archive"), Token::Muted };
    case PostState::Deleted:
        return { QStringLiteral("trash"), Token::Muted };
    }
    return {};
}

int paintState(QPainter *painter, const QRect &rect, const StateLook &look, const QString &words, const QFont &font)
{
    painter->save();
    const QRect mark(rect.left(), rect.center().y() - badgeIcon / 2 + 1, badgeIcon, badgeIcon);
    icon(look.icon, look.token).paint(painter, mark);
    painter->setFont(font);
    painter->setPen(color(look.token));
    const QRect room = rect.adjusted(wordsAt, 0, 0, 0);
    const QString shown = painter->fontMetrics().elidedText(words, Qt::ElideRight, room.width());
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, shown);
    const int used = wordsAt + painter->fontMetrics().horizontalAdvance(shown);
    painter->restore();
    return used;
}

StateBadge::StateBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StateBadge::setState(const StateLook &look, const QString &words)
{
    m_look = look;
    m_words = words;
    setAccessibleName(words);
    setToolTip(words);
    updateGeometry();
    update();
}

void StateBadge::setWordWrap(bool wraps)
{
    auto policy = sizePolicy();
    policy.setHeightForWidth(wraps);
    policy.setVerticalPolicy(wraps ? QSizePolicy::Minimum : QSizePolicy::Fixed); // Fixed would keep it at one line
    setSizePolicy(policy);
    update();
}

QRect StateBadge::wordsWithin(int width) const
{
    const QRect room(wordsAt, 2, std::max(width - wordsAt, 1), QWIDGETSIZE_MAX);
    return QFontMetrics(ui::font(TypeSize::Body))
        .boundingRect(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_words);
}

int StateBadge::heightForWidth(int width) const
{
    return sizePolicy().hasHeightForWidth() ? std::max(sizeHint().height(), wordsWithin(width).height() + 4) : -1;
}

QSize StateBadge::sizeHint() const
{
    const QFontMetrics metrics(ui::font(TypeSize::Body));
    return { badgeIcon + space + metrics.horizontalAdvance(m_words), qMax(badgeIcon, metrics.height()) + 4 };
}

QSize StateBadge::minimumSizeHint() const
{
    return { badgeIcon + 6 * space, sizeHint().height() };
}

void StateBadge::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (heightForWidth(width()) > sizeHint().height()) {
        icon(m_look.icon, m_look.token)
            .paint(&painter, QRect(0, (sizeHint().height() - badgeIcon) / 2 + 1, badgeIcon, badgeIcon));
        painter.setFont(ui::font(TypeSize::Body));
        painter.setPen(color(m_look.token));
        painter.drawText(rect().adjusted(wordsAt, 2, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_words);
        return;
    }
    paintState(&painter, rect(), m_look, m_words, ui::font(TypeSize::Body));
}

} // namespace bubenik::ui
