#include "posts/RemarksPanel.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldLines = 3;
constexpr qsizetype shownQuote = 80;

QString shortened(const QString &quote)
{
    const auto line = quote.simplified();
    return line.size() > shownQuote ? line.left(shownQuote) + u'…' : line;
}

} // namespace

RemarksPanel::RemarksPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"remarks-panel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space, 2 * space, 2 * space, space);
    column->setSpacing(space);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Remarks"), TypeSize::Title, Weight::Strong), 1);
    auto *close = makeIconButton(u"close"_s, tr("Close the remarks"), this);
    connect(close, &QToolButton::clicked, this, &RemarksPanel::closed);
    head->addWidget(close);
    column->addLayout(head);
    column->addWidget(makeField());
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_list = new QWidget;
    m_column = new QVBoxLayout(m_list);
    m_column->setContentsMargins({});
    m_column->setSpacing(space);
    m_column->addStretch();
    scroll->setWidget(m_list);
    column->addWidget(scroll, 1);
    write(Writing::ReviewRemark);
}

QWidget *RemarksPanel::makeField()
{
    auto *card = new Card(this);
    m_what = makeLabel({}, TypeSize::Body, Weight::Strong);
    m_what->setWordWrap(true);
    m_quote = makeLabel({}, TypeSize::Caption, Weight::Normal, true);
    m_quote->setWordWrap(true);
    m_text = new QPlainTextEdit(card);
    m_text->setObjectName(u"remark-text"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * fieldLines + 2 * space);
    m_send = makeButton({}, ButtonRole::Normal);
    m_send->setObjectName(u"remark-send"_s);
    card->body()->addWidget(m_what);
    card->body()->addWidget(m_quote);
    card->body()->addWidget(m_text);
    card->body()->addWidget(m_send);
    connect(m_send, &QPushButton::clicked, this, [this] { send(); });
    return card;
}

void RemarksPanel::write(Writing what)
{
    m_writing = what;
    switch (what) {
    case Writing::ReviewRemark:
        m_what->setText(tr("A new remark"));
        m_send->setText(tr("Add the remark"));
        break;
    case Writing::Return:
        m_what->setText(tr("What is the author to change?"));
        m_send->setText(tr("Return with remarks"));
        break;
    case Writing::Urgent:
        m_what->setText(tr("Why can it not wait for approval?"));
        m_send->setText(tr("Publish without approval"));
        break;
    case Writing::Withdraw:
        m_what->setText(tr("Why is it not to go out?"));
        m_send->setText(tr("Withdraw the approval"));
        break;
    }
    m_text->setAccessibleName(m_what->text());
    m_quote->setVisible(what == Writing::ReviewRemark);
    if (isVisible()) {
        m_text->setFocus(Qt::OtherFocusReason);
    }
}

void RemarksPanel::setQuote(const QString &quote)
{
    m_quote->setText(quote.isEmpty() ? tr("About the whole text. Select words in the text to point at them.")
                                     : tr("About “%1”").arg(shortened(quote)));
}

void RemarksPanel::send()
{
    const auto text = m_text->toPlainText().trimmed();
    m_text->clear();
    Q_EMIT written(m_writing, text);
    write(Writing::ReviewRemark);
}

void RemarksPanel::setRemarks(const QList<ReviewRemark> &remarks)
{
    if (remarks == m_remarks && m_column->count() > 1) {
        return;
    }
    m_remarks = remarks;
    while (m_column->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_column->takeAt(0));
        if (item->widget() != nullptr) {
            item->widget()->deleteLater();
        }
    }
    int at = 0;
    // What is to be done first, then what was.
    for (const bool resolved : { false, true }) {
        for (const auto &remark : remarks) {
            if (remark.resolvedAt.has_value() == resolved) {
                m_column->insertWidget(at++, makeRemark(remark));
            }
        }
    }
    if (remarks.isEmpty()) {
        auto *none = makeLabel(tr("Nobody has remarked on this text yet."), TypeSize::Body, Weight::Normal, true);
        none->setWordWrap(true);
        m_column->insertWidget(0, none);
    }
}

QWidget *RemarksPanel::makeRemark(const ReviewRemark &remark)
{
    auto *card = new Card;
    const auto &zone = m_context.workspace.zone();
    const auto now = m_context.workspace.clock().now();
    auto *who = makeLabel(
        u"%1, %2"_s.arg(remark.by.name, words::when(remark.at, zone, now)), TypeSize::Caption, Weight::Normal, true);
    who->setWordWrap(true);
    card->body()->addWidget(who);
    if (!remark.anchor.quote.isEmpty()) {
        auto *quote
            = makeLabel(tr("“%1”").arg(shortened(remark.anchor.quote)), TypeSize::Caption, Weight::Normal, true);
        quote->setWordWrap(true);
        card->body()->addWidget(quote);
    }
    auto *text = makeLabel(remark.text, TypeSize::Body, Weight::Normal, remark.resolvedAt.has_value());
    text->setWordWrap(true);
    card->body()->addWidget(text);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    if (!remark.anchor.quote.isEmpty()) {
        auto *jump = makeButton(tr("Show the place"), ButtonRole::Quiet, {}, card);
        jump->setAccessibleName(tr("Show the place of “%1”").arg(shortened(remark.text)));
        connect(jump, &QPushButton::clicked, this, [this, remark] { Q_EMIT jumpAsked(remark); });
        row->addWidget(jump);
    }
    const bool resolved = remark.resolvedAt.has_value();
    auto *resolve = makeButton(
        resolved ? tr("Open again") : tr("Done"), ButtonRole::Quiet, resolved ? u"undo"_s : u"check"_s, card);
    resolve->setObjectName(u"resolve-remark"_s);
    resolve->setAccessibleName(resolve->text() + u": "_s + shortened(remark.text));
    connect(
        resolve, &QPushButton::clicked, this, [this, id = remark.id, resolved] { Q_EMIT resolveAsked(id, !resolved); });
    row->addWidget(resolve);
    row->addStretch();
    card->body()->addLayout(row);
    if (resolved) {
        card->body()->addWidget(
            makeLabel(tr("Dealt with: %1, %2").arg(remark.resolvedBy, words::when(*remark.resolvedAt, zone, now)),
                TypeSize::Caption, Weight::Normal, true));
    }
    return card;
}

} // namespace bubenik::ui
