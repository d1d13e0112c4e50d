#include "fakes/channel/FakeWorld.h"

#include "core/CrashPoint.h"
#include "core/Json.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QJsonObject itemToJson(const FakeItem &item)
{
    return { { u"id"_s, item.id }, { u"mark"_s, item.mark }, { u"content"_s, toJson(item.content) },
        { u"articleLink"_s, item.articleLink }, { u"madeFrom"_s, item.madeFrom }, { u"due"_s, toIso(item.due) },
        { u"out"_s, item.out }, { u"binned"_s, item.binned } };
}

FakeItem itemFromJson(const QJsonObject &json)
{
    return { json[u"id"_s].toString(), json[u"mark"_s].toString(), contentFromJson(json[u"content"_s].toObject()),
        json[u"articleLink"_s].toString(), json[u"madeFrom"_s].toString(),
        optionalInstant(json[u"due"_s]).value_or(Instant {}), json[u"out"_s].toBool(), json[u"binned"_s].toBool() };
}

} // namespace

FakeWorld::FakeWorld(Clock &clock, QString file)
    : m_clock(clock)
    , m_start(clock.now() - clock.elapsed())
    , m_file(std::move(file))
{
    load();
}

void FakeWorld::load()
{
    QFile in(m_file);
    if (m_file.isEmpty() || !in.open(QIODevice::ReadOnly)) {
        return;
    }
    const auto json = QJsonDocument::fromJson(in.readAll()).object();
    m_nextId = json[u"nextId"_s].toInt(1);
    for (const auto &item : json[u"items"_s].toArray()) {
        m_items.append(itemFromJson(item.toObject()));
    }
}

void FakeWorld::save() const
{
    if (m_file.isEmpty()) {
        return;
    }
    QJsonArray items;
    for (const auto &item : m_items) {
        items.append(itemToJson(item));
    }
    QSaveFile out(m_file);
    if (out.open(QIODevice::WriteOnly)) {
        out.write(toCompact({ { u"nextId"_s, m_nextId }, { u"items"_s, items } }));
        out.commit();
    }
}

void FakeWorld::calm()
{
    m_faults.clear();
    offline = false;
    cronDead = false;
    for (const auto &late : std::as_const(m_pending)) {
        put(late.item);
    }
    m_pending.clear();
    tick();
}

void FakeWorld::foreignEdit(const QString &id, const QString &title)
{
    if (auto *item = byId(id)) {
        item->content.title = title;
        save();
    }
}

void FakeWorld::tick()
{
    for (const auto &late : std::as_const(m_pending)) {
        if (late.at <= now()) {
            put(late.item);
        }
    }
    m_pending.removeIf([this](const Pending &late) { return late.at <= now(); });
    for (auto &item : m_items) {
        if (!item.binned && !cronDead && item.due <= now()) {
            item.out = true;
        }
    }
}

QList<FakeItem> FakeWorld::items()
{
    tick();
    return m_items;
}

QList<FakeItem> FakeWorld::standing()
{
    auto list = items();
    list.removeIf([](const FakeItem &item) { return item.binned; });
    return list;
}

FakeItem FakeWorld::only()
{
    const auto list = standing();
    return list.size() == 1 ? list.first() : FakeItem {};
}

FakeItem *FakeWorld::byId(const QString &id)
{
    for (auto &item : m_items) {
        if (item.id == id) {
            return &item;
        }
    }
    return nullptr;
}

FakeItem *FakeWorld::byMark(const QString &mark)
{
    for (auto &item : m_items) {
        if (item.mark == mark) {
            return &item;
        }
    }
    return nullptr;
}

void FakeWorld::put(const FakeItem &item)
{
    if (auto *old = byId(item.id)) {
        *old = item;
    } else {
        m_items.append(item);
    }
    save();
}

void FakeWorld::carryOut(const FakeItem &item, Millis delay)
{
    if (delay > Millis { 0 }) {
        m_pending.append({ now() + delay, item });
    } else {
        put(item);
    }
}

std::optional<Fault> FakeWorld::take(FakeCall call)
{
    auto &queue = m_faults[call];
    return queue.isEmpty() ? std::nullopt : std::optional(queue.dequeue());
}

RemoteItem FakeWorld::seen(const FakeItem &item) const
{
    const auto fingerprint
        = sha256((item.content.title + item.content.body + toIso(item.due) + item.madeFrom).toUtf8());
    return { .remoteId = item.id,
        .permalink = u"https://example.test/"_s + item.id,
        .visible = item.out && !item.binned,
        .scheduled = !item.out && !item.binned,
        .due = item.due,
        .fingerprint = fingerprint,
        .title = item.content.title,
        .text = item.content.body,
        .contentDigest = item.madeFrom };
}

QCoro::Task<std::optional<Fault>> FakeChannel::enter(FakeCall call, QString id)
{
    if (++m_world.m_inside > 1) {
        m_world.m_violations.append(u"two calls at once"_s);
    }
    if (m_world.latency > Millis { 0 }) {
        co_await m_clock.sleep(m_world.latency);
    }
    --m_world.m_inside;
    m_world.tick();
    ++m_world.m_counts[call];
    if (m_world.offline) {
        co_return Fault { Fault::Kind::Refused, ErrorKind::Offline };
    }
    m_skew = m_world.now() - m_clock.now();
    auto fault = m_world.take(call);
    if (!fault) {
        co_return std::nullopt;
    }
    if (fault->kind == Fault::Kind::CrashBefore) {
        throw SimulatedCrash {};
    }
    if (auto *item = m_world.byId(id); item != nullptr && fault->kind == Fault::Kind::ForeignEdit) {
        item->content.title = u"Změněno na webu"_s;
    } else if (item != nullptr && fault->kind == Fault::Kind::ForeignDelete) {
        item->binned = true;
        item->out = false;
    }
    co_return fault;
}

Task<void> FakeChannel::write(FakeCall call, FakeItem after)
{
    const auto fault = co_await enter(call, after.id);
    const auto kind = fault ? std::optional(fault->kind) : std::nullopt;
    if (kind == Fault::Kind::Refused) {
        co_return fail(fault->error);
    }
    if (kind == Fault::Kind::LostBefore) {
        co_return fail(ErrorKind::UnknownOutcome);
    }
    const bool late = kind == Fault::Kind::LostLate;
    crashPoint("fake.before");
    m_world.carryOut(after, late ? fault->delay : Millis { 0 });
    crashPoint("fake.after");
    if (kind == Fault::Kind::CrashAfter) {
        throw SimulatedCrash {};
    }
    if (late || kind == Fault::Kind::LostAfter) {
        co_return fail(ErrorKind::UnknownOutcome);
    }
    co_return {};
}

QCoro::Task<> FakeChannel::holdBack(Outgoing outgoing)
{
    const auto ahead = outgoing.due - m_world.now();
    if (m_world.traits.schedules && !outgoing.asap && ahead > Millis { 0 } && ahead < std::chrono::minutes(1)) {
        co_await m_clock.sleep(ahead);
    }
}

FakeItem FakeChannel::shaped(FakeItem item, const Outgoing &outgoing) const
{
    const auto ahead = outgoing.due - m_world.now();
    const bool scheduled = m_world.traits.schedules && !outgoing.asap && ahead >= std::chrono::minutes(1);
    item.content = outgoing.content;
    item.articleLink = outgoing.articleLink;
    item.madeFrom = contentDigest(outgoing.content);
    item.due = outgoing.due;
    item.out = !scheduled;
    item.binned = false;
    // A little apart, either clock will do.
    const bool isApart = std::chrono::abs(m_world.skew) > std::chrono::minutes(2);
    const auto mostTolerant = isApart ? m_world.now() : m_world.now() - m_world.skew;
    if (!scheduled && !outgoing.asap && outgoing.due > mostTolerant) {
        m_world.m_violations.append(u"shown before its time"_s);
    }
    return item;
}

Task<ChannelAccount> FakeChannel::check()
{
    if (m_world.offline) {
        co_return fail(ErrorKind::Offline);
    }
    m_skew = m_world.now() - m_clock.now();
    co_return ChannelAccount { u"fake"_s, {}, m_skew };
}

Task<RemoteItem> FakeChannel::publish(Outgoing outgoing, Progress progress)
{
    co_await holdBack(outgoing);
    if (m_world.upload > Millis { 0 }) {
        co_await m_clock.sleep(m_world.upload);
        if (progress.stop.stop_requested()) {
            co_return fail(ErrorKind::Cancelled);
        }
    }
    FakeItem item { .id = QString::number(m_world.m_nextId++), .mark = outgoing.mark };
    item = shaped(item, outgoing);
    const auto written = co_await write(FakeCall::Publish, item);
    if (!written) {
        co_return fail(written.error());
    }
    if (progress.report) {
        progress.report(1, 1);
    }
    co_return m_world.seen(item);
}

Task<std::optional<RemoteItem>> FakeChannel::find(Outgoing sent, Instant /*since*/)
{
    const auto fault = co_await enter(FakeCall::Find, {});
    if (fault) {
        co_return fail(fault->error);
    }
    const auto *item = m_world.byMark(sent.mark);
    co_return item == nullptr ? std::nullopt : std::optional(m_world.seen(*item));
}

Task<std::optional<RemoteItem>> FakeChannel::fetch(QString remoteId)
{
    const auto fault = co_await enter(FakeCall::Fetch, remoteId);
    if (fault && fault->kind == Fault::Kind::Refused) {
        co_return fail(fault->error);
    }
    const auto *item = m_world.byId(remoteId);
    co_return item == nullptr || item->binned ? std::nullopt : std::optional(m_world.seen(*item));
}

Task<RemoteItem> FakeChannel::update(
    QString remoteId, Outgoing outgoing, QString knownFingerprint, Progress /*progress*/)
{
    co_await holdBack(outgoing);
    m_world.tick();
    const auto *found = m_world.byId(remoteId);
    if (found == nullptr || found->binned) {
        co_return fail(ErrorKind::NotFound);
    }
    auto queue = m_world.m_faults.value(FakeCall::Update);
    const bool edited = !queue.isEmpty() && queue.head().kind == Fault::Kind::ForeignEdit;
    if (edited || m_world.seen(*found).fingerprint != knownFingerprint) {
        [[maybe_unused]] const auto fault = co_await enter(FakeCall::Update, remoteId);
        co_return fail(ErrorKind::Conflict);
    }
    if (m_world.fixesCategories && found->content.categories != outgoing.content.categories) {
        co_return fail(ErrorKind::Unsupported, u"the categories are fixed"_s, u"replace"_s);
    }
    const auto item = shaped(*found, outgoing);
    const auto written = co_await write(FakeCall::Update, item);
    if (!written) {
        co_return fail(written.error());
    }
    co_return m_world.seen(item);
}

Task<void> FakeChannel::withdraw(QString remoteId)
{
    const auto *found = m_world.byId(remoteId);
    if (found == nullptr) {
        co_return {};
    }
    auto item = *found;
    item.binned = true;
    item.out = false;
    co_return co_await write(FakeCall::Withdraw, item);
}

Task<void> FakeChannel::verify(RemoteItem item, Outgoing outgoing)
{
    const auto fault = co_await enter(FakeCall::Verify, item.remoteId);
    if (fault && fault->kind == Fault::Kind::Refused) {
        co_return fail(fault->error);
    }
    const auto *found = m_world.byId(item.remoteId);
    if (found == nullptr || !found->out) {
        const bool overdue = found != nullptr && !found->binned && found->due <= m_world.now();
        co_return fail(overdue ? ErrorKind::CronDead : ErrorKind::NotFound);
    }
    const bool same = found->content.title == outgoing.content.title && found->content.body == outgoing.content.body;
    if (!same) {
        co_return fail(ErrorKind::Mismatch, u"the title differs"_s);
    }
    co_return {};
}

} // namespace bubenik
