#include "contacts/DuplicatesView.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "people/ContactActions.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int shownPairs = 50; // more is shown as these are dealt with
}

DuplicatesView::DuplicatesView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * space, 2 * space, 3 * space, 2 * space);
    column->setSpacing(2 * space);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Duplicates"), TypeSize::Title, Weight::Strong), 1);
    auto *back = makeButton(tr("Back to the contacts"), ButtonRole::Quiet, u"back"_s);
    back->setObjectName(u"duplicates-back"_s);
    connect(back, &QPushButton::clicked, this, &DuplicatesView::left);
    head->addWidget(back);
    column->addLayout(head);
    m_told = makeLabel({}, TypeSize::Body, Weight::Normal, true);
    m_told->setWordWrap(true);
    column->addWidget(m_told);
    auto *inner = new QWidget;
    m_cards = new QVBoxLayout(inner);
    m_cards->setContentsMargins(0, 0, space, 0);
    m_cards->setSpacing(2 * space);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(scroll, 1);
}

Result<QList<DuplicatesView::Pair>> DuplicatesView::load(Stores &stores)
{
    const auto rows = stores.contacts.duplicates(shownPairs);
    if (!rows) {
        return fail(rows.error());
    }
    QList<Pair> pairs;
    for (const auto &[first, second] : *rows) {
        const auto both = stores.contacts.load({ first, second });
        if (!both) {
            return fail(both.error());
        }
        if (both->size() == 2) {
            pairs.append({ both->first(), both->last() });
        }
    }
    return pairs;
}

void DuplicatesView::reload()
{
    m_asking.ask(m_context.workspace.read(load), this, [this](const Result<QList<Pair>> &pairs) {
        if (pairs) {
            show(*pairs);
        } else {
            m_context.toast.say(words::explain(pairs.error()).title);
        }
        Q_EMIT loaded();
    });
}

void DuplicatesView::show(const QList<Pair> &pairs)
{
    m_count = int(pairs.size());
    while (auto *item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &pair : pairs) {
        m_cards->addWidget(makeCard(pair));
    }
    m_cards->addStretch();
    m_told->setText(pairs.isEmpty() ? tr("No two contacts share an e-mail, a phone, or a name with an address.")
                                    : tr("These share an e-mail, a phone, or a name with an address. A couple with one "
                                         "e-mail may well be two people."));
}

QWidget *DuplicatesView::makeSide(const Contact &contact)
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(space / 2);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(displayName(contact), TypeSize::Body, Weight::Strong));
    auto *open = makeIconButton(u"edit"_s, tr("Open the contact"));
    connect(open, &QToolButton::clicked, this, [this, id = contact.id] { Q_EMIT openAsked(id); });
    head->addWidget(open);
    head->addStretch();
    column->addLayout(head);
    for (const auto &text : { contact.organisation, oneLine(contact.address), contact.emails.join(u", "_s),
             contact.phones.join(u", "_s) }) {
        if (!text.isEmpty() && text != displayName(contact)) {
            auto *label = makeLabel(text, TypeSize::Caption, Weight::Normal, true);
            label->setWordWrap(true);
            column->addWidget(label);
        }
    }
    column->addStretch();
    return side;
}

QWidget *DuplicatesView::makeCard(const Pair &pair)
{
    auto *card = new Card;
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * space);
    row->addWidget(makeSide(pair.first), 1);
    row->addWidget(makeSide(pair.second), 1);
    auto *one = makeButton(tr("Make one"), ButtonRole::Normal, u"merge"_s);
    one->setObjectName(u"duplicates-merge"_s);
    one->setToolTip(tr("The left one gets what only the right one has; the right one goes to the bin."));
    connect(one, &QPushButton::clicked, this,
        [this, kept = pair.first.id, other = pair.second.id] { mergeInto(kept, other); });
    auto *two = makeButton(tr("Two people"), ButtonRole::Quiet, u"people"_s);
    two->setObjectName(u"duplicates-two"_s);
    two->setToolTip(tr("They are not proposed as duplicates again, on no desk."));
    connect(two, &QPushButton::clicked, this,
        [this, first = pair.first.id, second = pair.second.id] { keepApart(first, second, true); });
    auto *choice = new QVBoxLayout;
    choice->setSpacing(space);
    choice->addWidget(one);
    choice->addWidget(two);
    choice->addStretch();
    row->addLayout(choice);
    card->body()->addLayout(row);
    return card;
}

void DuplicatesView::keepApart(const ContactId &one, const ContactId &other, bool distinct)
{
    auto work = [one, other, distinct, by = m_context.workspace.userName(), now = m_context.workspace.clock().now()](
                    Stores &stores) { return markDistinct(stores, one, other, distinct, by, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this, one, other, distinct](const Result<void> &done) {
        reload();
        if (!done) {
            m_context.toast.say(words::explain(done.error()).title);
        } else if (distinct) {
            m_context.toast.say(tr("Noted: two people"), tr("Undo"), [this, one, other] { keepApart(one, other, false); });
        }
    });
}

void DuplicatesView::mergeInto(const ContactId &kept, const ContactId &other)
{
    auto work = [kept, other, by = m_context.workspace.userName(), now = m_context.workspace.clock().now()](
                    Stores &stores) { return mergeContacts(stores, kept, other, by, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this, other](const Result<Contact> &done) {
        reload();
        if (!done) {
            m_context.toast.say(words::explain(done.error()).title);
            return;
        }
        m_context.toast.say(tr("Two contacts are one; the other is in the bin."), tr("Bring it back"), [this, other] {
            auto back = [other, by = m_context.workspace.userName(), now = m_context.workspace.clock().now()](
                            Stores &stores) { return stores.contacts.restore(other, by, now); };
            whenDone(m_context.workspace.write(std::move(back)), this, [this](const Result<void> &) { reload(); });
        });
    });
}

} // namespace bubenik::ui
