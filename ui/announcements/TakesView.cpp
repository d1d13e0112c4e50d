#include "announcements/TakesView.h"

#include "announcements/AnnouncementTexts.h"
#include "common/Buttons.h"
#include "common/Labels.h"
#include "common/StateBadge.h"

#include <QBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

TakesView::TakesView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(space / 2);
    m_column->addWidget(makeLabel(tr("Takes"), TypeSize::Body, Weight::Strong, false, this));
    hide();
}

void TakesView::show(const QList<Row> &rows)
{
    setVisible(rows.size() > 1);
    if (rows == m_rows) {
        return;
    }
    m_rows = rows;
    for (auto *widget : std::as_const(m_widgets)) {
        widget->hide();
        widget->deleteLater();
    }
    m_widgets.clear();
    for (const auto &row : rows) {
        m_widgets.append(makeRow(row));
        m_column->addWidget(m_widgets.last());
    }
}

QWidget *TakesView::makeRow(const Row &row)
{
    const auto name = tr("Take %1").arg(row.number);
    auto *line = new QWidget(this);
    line->setObjectName(u"take-%1"_s.arg(row.number));
    line->setAccessibleName(name);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(space);
    auto *badge = new StateBadge(line);
    badge->setState(row.isHeard ? StateLook { u"check"_s, Token::Good } : StateLook { u"dot"_s, Token::Muted },
        row.isHeard ? tr("%1 · heard").arg(name) : name);
    auto *about = new ElidedLabel(row.recorded + u" · "_s + duration(row.seconds), line);
    about->setFont(ui::font(TypeSize::Caption));
    about->setForegroundRole(QPalette::PlaceholderText);
    auto *listen = makeIconButton(u"play"_s, tr("Listen to take %1").arg(row.number), line);
    listen->setObjectName(u"listen-take"_s);
    auto *use = makeButton(tr("Use"), ButtonRole::Quiet, {}, line);
    use->setObjectName(u"use-take"_s);
    use->setToolTip(tr("The whole of it is heard from now on; Undo brings back what was"));
    auto *remove = makeIconButton(u"trash"_s, tr("Remove take %1").arg(row.number), line);
    remove->setObjectName(u"remove-take"_s);
    remove->setEnabled(!row.isHeard);
    layout->addWidget(badge);
    layout->addWidget(about, 1);
    layout->addWidget(use);
    layout->addWidget(listen);
    layout->addWidget(remove);
    connect(listen, &QToolButton::clicked, this, [this, digest = row.digest] { Q_EMIT listenAsked(digest); });
    connect(use, &QPushButton::clicked, this, [this, digest = row.digest] { Q_EMIT useAsked(digest); });
    connect(remove, &QToolButton::clicked, this, [this, digest = row.digest] { Q_EMIT removeAsked(digest); });
    return line;
}

} // namespace bubenik::ui
