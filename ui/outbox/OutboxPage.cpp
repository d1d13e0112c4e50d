#include "outbox/OutboxPage.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "common/SplitPane.h"
#include "common/TextScale.h"
#include "common/Toast.h"
#include "find/SavedFilterMenu.h"
#include "outbox/DeliveryDelegate.h"
#include "outbox/DeliveryDetail.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

// In the order of DeliveryGroup, as they are kept; all of them need no word.
const QStringList groupNames { u""_s, u"waiting"_s, u"out"_s, u"needs-person"_s };

} // namespace

OutboxPage::OutboxPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new DeliveryModel(context.workspace, this))
    , m_proxy(new DeliveryProxy(*m_model, this))
    , m_search(new QLineEdit)
    , m_groups(new QButtonGroup(this))
    , m_channels(new QComboBox)
    , m_list(new QListView)
    , m_listStack(new QStackedWidget)
    , m_empty(new EmptyPage(u"outbox"_s, {}, {}))
    , m_work(new QStackedWidget)
    , m_detail(new DeliveryDetail(context))
{
    auto *panes = new SplitPane(context.state, u"outbox"_s);
    panes->addWidget(buildList());
    m_work->addWidget(new EmptyPage(u"outbox"_s, tr("Choose a delivery"),
        tr("Here you see how a post fares on its way to a channel, and what can be done about it.")));
    m_work->addWidget(m_detail);
    panes->addWidget(m_work);
    panes->restore({ 46 * space, 80 * space });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(panes);
    connect(m_model, &DeliveryModel::loaded, this, &OutboxPage::refill);
    connect(m_model, &DeliveryModel::failed, this,
        [this](const Error &error) { m_context.toast.say(words::explain(error).title); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutboxPage::showSelected);
    connectDetail();
    refill();
}

QWidget *OutboxPage::buildList()
{
    auto *side = new QWidget;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    side->setMinimumWidth(withText(34 * space));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 3 * space, 0, 0);
    column->setSpacing(space);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(2 * space, 0, 2 * space, 0);
    head->setSpacing(space);
    head->addWidget(makeLabel(title(), TypeSize::Page, Weight::Strong));
    m_search->setPlaceholderText(tr("find by title… (Ctrl+F)"));
    m_search->setAccessibleName(tr("Find by title"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Token::Muted), QLineEdit::LeadingPosition);
    m_channels->setAccessibleName(tr("Channel"));
    auto *saved = new SavedFilterMenu(
        m_context, u"outbox"_s, [this] { return filterNow(); },
        [this](const QJsonObject &filter) { useFilter(filter); }, side);
    auto *searching = new QHBoxLayout;
    searching->setSpacing(space / 2);
    searching->addWidget(m_search, 1);
    searching->addWidget(saved->button());
    head->addLayout(searching);
    head->addWidget(saved);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(2);
    const QList<QPair<DeliveryGroup, QString>> names { { DeliveryGroup::All, tr("All") },
        { DeliveryGroup::Waiting, tr("Waiting") }, { DeliveryGroup::Out, tr("Out") },
        { DeliveryGroup::NeedsPerson, tr("Needs you") } };
    for (const auto &[group, name] : names) {
        auto *segment = makeButton(name, ButtonRole::Segment);
        segment->setChecked(group == DeliveryGroup::All);
        m_groups->addButton(segment, int(group));
        segments->addWidget(segment);
        connect(segment, &QPushButton::clicked, this, [this, group] {
            m_proxy->setGroup(group);
            refill();
        });
    }
    segments->addStretch();
    head->addLayout(segments);
    head->addWidget(m_channels);
    column->addLayout(head);
    column->addWidget(makeLine());
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(new DeliveryDelegate(*m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Deliveries"));
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(m_empty);
    column->addWidget(m_listStack, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setText(text);
        refill();
    });
    connect(m_channels, &QComboBox::activated, this, [this] {
        m_proxy->setChannel(m_channels->currentData().toString());
        refill();
    });
    return side;
}

QJsonObject OutboxPage::filterNow() const
{
    QJsonObject filter;
    const auto add = [&filter](const QString &key, const QString &value) {
        if (!value.trimmed().isEmpty()) {
            filter.insert(key, value);
        }
    };
    add(u"text"_s, m_search->text());
    add(u"channel"_s, m_channels->currentData().toString());
    add(u"group"_s, groupNames.value(m_groups->checkedId()));
    return filter;
}

void OutboxPage::useFilter(const QJsonObject &filter)
{
    const auto group = std::max<qsizetype>(0, groupNames.indexOf(filter.value("group"_L1).toString()));
    m_groups->button(int(group))->click();
    m_channels->setCurrentIndex(std::max(0, m_channels->findData(filter.value("channel"_L1).toString())));
    m_proxy->setChannel(m_channels->currentData().toString());
    m_search->setText(filter.value("text"_L1).toString());
    refill();
}

void OutboxPage::connectDetail()
{
    const auto id = [this] { return m_detail->delivery().id; };
    connect(m_detail, &DeliveryDetail::retryRequested, this, [this, id] {
        carryOut(
            [id = id()](Stores &stores, Instant now) { return bubenik::retry(stores, id, now); }, tr("Trying again"));
    });
    connect(m_detail, &DeliveryDetail::timeChosen, this, &OutboxPage::chooseTime);
    connect(m_detail, &DeliveryDetail::cancelRequested, this, [this] {
        const auto before = m_detail->delivery();
        std::function<void()> undo;
        if (canUncancel(before, m_context.workspace.clock().now())) {
            undo = [this, before] {
                carryOut([before](Stores &stores, Instant now) { return uncancel(stores, before, now); },
                    tr("Scheduled as before"));
            };
        }
        carryOut(
            [before](Stores &stores, Instant now) { return bubenik::cancel(stores, before.post, before.channel, now); },
            tr("Cancelled"), std::move(undo));
    });
    connect(m_detail, &DeliveryDetail::sentDeclared, this, [this, id](const QString &remoteId) {
        carryOut([id = id(), remoteId](Stores &stores, Instant now) { return resolveSent(stores, id, remoteId, now); },
            tr("Noted: it is there"));
    });
    connect(m_detail, &DeliveryDetail::notSentDeclared, this, [this, id] {
        carryOut(
            [id = id()](Stores &stores, Instant now) { return resolveNotSent(stores, id, now); }, tr("Sending again"));
    });
    connect(m_detail, &DeliveryDetail::mineTaken, this, [this, id] {
        carryOut(
            [id = id()](Stores &stores, Instant now) { return takeMine(stores, id, now); }, tr("Your text goes out"));
    });
    connect(m_detail, &DeliveryDetail::theirsTaken, this, [this, id] {
        carryOut(
            [id = id(), by = m_context.workspace.userName()](Stores &stores, Instant now) {
                return takeTheirs(stores, id, Edit { .by = by, .session = u"outbox"_s, .at = now });
            },
            tr("Their text is in the post now; yours is among its versions"));
    });
    connect(m_detail, &DeliveryDetail::openRequested, this, &OutboxPage::openRequested);
}

QString OutboxPage::title() const
{
    return tr("Outbox");
}

QString OutboxPage::iconName() const
{
    return u"outbox"_s;
}

void OutboxPage::find()
{
    m_search->setFocus();
    m_search->selectAll();
}

void OutboxPage::back()
{
    m_detail->cancelQuestion();
    m_list->setFocus();
}

void OutboxPage::openDocument(const QString &documentId)
{
    m_wanted = documentId;
    refill();
}

void OutboxPage::fillChannels()
{
    const QString chosen = m_channels->currentData().toString();
    m_channels->clear();
    m_channels->addItem(tr("All channels"), QString());
    const ChannelFaces &faces = m_model->channels();
    for (auto face = faces.cbegin(); face != faces.cend(); ++face) {
        m_channels->addItem(icon(face->icon, Token::Muted), face->name, face.key());
    }
    m_channels->setCurrentIndex(qMax(0, m_channels->findData(chosen)));
    m_channels->setVisible(faces.size() > 1);
}

void OutboxPage::refill()
{
    fillChannels();
    const bool nothing = m_proxy->rowCount() == 0;
    if (nothing && m_model->rowCount() == 0) {
        m_empty->setTexts(
            tr("Nothing has been sent yet"), tr("Schedule a post and you will see here how it reaches your citizens."));
    } else if (nothing) {
        m_empty->setTexts(tr("Nothing here"), tr("No delivery is like that now."));
    }
    m_listStack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_list);
    const int row = m_wanted.isEmpty() ? -1 : m_model->rowOf(m_wanted);
    const QModelIndex wanted = row >= 0 ? m_proxy->mapFromSource(m_model->index(row)) : QModelIndex();
    if (wanted.isValid() && m_list->currentIndex() != wanted) {
        m_list->setCurrentIndex(wanted);
        m_list->scrollTo(wanted, QAbstractItemView::PositionAtCenter);
    } else {
        showSelected();
    }
}

void OutboxPage::showSelected()
{
    const QString id = m_list->currentIndex().data(DeliveryModel::IdRole).toString();
    if (id.isEmpty()) {
        m_work->setCurrentIndex(0);
        return;
    }
    m_wanted = id;
    loadDetail(id);
}

void OutboxPage::loadDetail(const QString &id)
{
    const auto load = [id](Stores &stores) { return stores.deliveries.load({ id }); };
    m_latest.ask(m_context.workspace.read(load), this, [this](const Result<Delivery> &delivery) {
        if (!delivery) {
            m_context.toast.say(words::explain(delivery.error()).title);
            return;
        }
        m_detail->showDelivery(*delivery, faceFor(m_model->channels(), delivery->channel));
        m_work->setCurrentWidget(m_detail);
    });
}

void OutboxPage::chooseTime(Instant at)
{
    const Delivery &delivery = m_detail->delivery();
    const auto now = m_context.workspace.clock().now();
    const auto move = [post = delivery.post, channel = delivery.channel](Instant to) -> Change {
        return [post, channel, to](Stores &stores, Instant moment) {
            return reschedule(stores, post, channel, std::max(to, moment), moment);
        };
    };
    std::function<void()> undo;
    if (at > now && delivery.due > now && !delivery.asap) {
        undo = [this, back = move(delivery.due)] { carryOut(back, tr("The time is as it was")); };
    }
    carryOut(move(at), at <= now ? tr("Sending now") : tr("The time is set"), std::move(undo));
}

void OutboxPage::carryOut(Change change, const QString &word, std::function<void()> undo)
{
    const Instant now = m_context.workspace.clock().now();
    const auto work = [change = std::move(change), now](Stores &stores) { return change(stores, now); };
    whenDone(m_context.workspace.write(work), this, [this, word, undo = std::move(undo)](const Result<Delivery> &done) {
        const bool canUndo = done && undo;
        m_context.toast.say(done ? word : words::explain(done.error()).title, canUndo ? tr("Undo") : QString(),
            canUndo ? undo : nullptr);
        if (done) {
            m_wanted = done->id.value; // a delivery taken back may have become another one
            loadDetail(m_wanted);
            m_context.workspace.deliverSoon();
        }
    });
}

} // namespace bubenik::ui
