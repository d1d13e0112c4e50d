#include "publishing/OpenDataKeeper.h"

#include "core/Json.h"
#include "core/Pool.h"
#include "publishing/PublicItems.h"
#include "storage/ProcessLock.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto gatherFor = 3s; // several posts often go out together
constexpr auto tryAgainAfter = 10min;

QString stateKey(const ChannelId &id)
{
    return u"opendata/site/"_s + id.value;
}

QJsonObject stateJson(SettingsStore &settings, const ChannelId &id)
{
    return parseObject(settings.value(stateKey(id)).toUtf8()).value_or(QJsonObject {});
}

QString digestOfAll(const QList<opendata::Item> &items, const opendata::Site &site, const QString &settings)
{
    QByteArray all = settings.toUtf8();
    for (const auto &file : opendata::dataFiles(items, site)) {
        all += file.name.toUtf8() + '\n' + file.bytes;
    }
    return sha256(all);
}

} // namespace

OpenDataState openDataState(SettingsStore &settings, const ChannelId &id)
{
    const auto json = stateJson(settings, id);
    OpenDataState state { json[u"page"_s].toString(), toStringList(json[u"files"_s]), optionalInstant(json[u"at"_s]),
        {} };
    if (json[u"problem"_s].isObject()) {
        state.problem = errorFromJson(json[u"problem"_s].toObject());
    }
    return state;
}

OpenDataKeeper::OpenDataKeeper(Stores &stores, Clock &clock, Zone zone, ContextSource context, QString folder)
    : m_stores(stores)
    , m_clock(clock)
    , m_zone(std::move(zone))
    , m_context(std::move(context))
    , m_folder(std::move(folder))
{
}

Task<int> OpenDataKeeper::look(bool anew, ChannelId only)
{
    const auto channels = m_stores.channels.all();
    if (!channels) {
        co_return fail(channels.error());
    }
    QList<ChannelConfig> wanted;
    for (const auto &config : *channels) {
        if (publishesOpenData(config) && (only.value.isEmpty() || config.id == only)) {
            wanted.append(config);
        }
    }
    if (wanted.isEmpty()) {
        co_return 0;
    }
    ProcessLock lock(m_folder + u"/opendata.lock"_s);
    if (m_isLooking || !lock.tryAcquire()) {
        co_return fail(ErrorKind::Busy, u"another one is at it"_s, u"open-data-busy"_s);
    }
    const auto found = publicItems(m_stores);
    if (!found) {
        co_return fail(found.error());
    }
    m_isLooking = true;
    int sent = 0;
    std::optional<Error> problem;
    for (const auto &config : std::as_const(wanted)) {
        auto looking = lookAt(config, found->items, anew);
        const auto put = co_await std::move(looking);
        sent += put.value_or(0);
        if (!put && !problem) {
            problem = put.error();
        }
    }
    m_isLooking = false;
    if (problem) {
        co_return fail(*problem);
    }
    co_return sent;
}

Task<QString> OpenDataKeeper::digestOf(ChannelConfig config, QList<opendata::Item> items) const
{
    const auto publisher = opendata::publisherOf(config.settings);
    if (!publisher) {
        co_return fail(publisher.error());
    }
    const auto context = m_context(config.id);
    opendata::Site site { context.town, publisher->ico, config.settings.value(u"url"_s), m_zone, publisher->ruian,
        publisher->terms };
    const auto settings = config.settings.values().join(u'\n');
    const std::function<Result<QString>()> work
        = [items, site, settings]() -> Result<QString> { return digestOfAll(items, site, settings); };
    co_return co_await inPool(work);
}

Task<int> OpenDataKeeper::lookAt(ChannelConfig config, QList<opendata::Item> items, bool anew)
{
    auto digesting = digestOf(config, items);
    const auto digest = co_await std::move(digesting);
    if (!digest) {
        co_return fail(digest.error());
    }
    auto state = stateJson(m_stores.settings, config.id);
    if (!anew && state[u"digest"_s].toString() == *digest) {
        co_return 0;
    }
    auto context = m_context(config.id);
    if (anew) {
        context.recall = {};
    }
    auto putting = putOpenData(config, context, items);
    const auto put = co_await std::move(putting);
    if (put) {
        state = { { u"digest"_s, *digest }, { u"page"_s, put->page },
            { u"files"_s, QJsonArray::fromStringList(put->files) }, { u"at"_s, toIso(m_clock.now()) } };
    } else {
        state[u"problem"_s] = toJson(put.error());
        state.remove(u"digest"_s);
    }
    BUBENIK_CO_TRY(m_stores.settings.set(stateKey(config.id), QString::fromUtf8(toCompact(state))));
    Q_EMIT changed(config.id);
    if (!put) {
        co_return fail(put.error());
    }
    co_return put->written;
}

OpenDataRunner::OpenDataRunner(OpenDataKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OpenDataRunner::run);
}

void OpenDataRunner::soon()
{
    if (m_isRunning) {
        m_isAsked = true;
    } else if (!m_isStopping) {
        m_timer.start(gatherFor);
    }
}

void OpenDataRunner::stop()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isStopping = true;
            m_timer.stop();
            if (!m_isRunning) {
                Q_EMIT stopped();
            }
        },
        Qt::QueuedConnection);
}

// What went wrong is kept by the keeper, for whoever looks.
QCoro::Task<> OpenDataRunner::run()
{
    m_isRunning = true;
    auto looking = m_keeper.look();
    const auto looked = co_await std::move(looking);
    m_isRunning = false;
    if (m_isStopping) {
        Q_EMIT stopped();
    } else if (!looked) {
        m_timer.start(tryAgainAfter);
    } else if (std::exchange(m_isAsked, false)) {
        m_timer.start(gatherFor);
    }
}

} // namespace bubenik
