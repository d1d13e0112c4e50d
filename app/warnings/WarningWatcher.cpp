#include "warnings/WarningWatcher.h"

#include "core/Json.h"
#include "net/SafeForSecrets.h"
#include "warnings/Drafts.h"

#include <QJsonDocument>
#include <algorithm>

namespace bubenik::warnings {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 longestAlert = 50LL * 1024 * 1024;
constexpr int mostMinutes = 24 * 60;
constexpr auto lookEvery = 30s;
const QString watchKey = u"warnings/watch"_s;
const QString stateKey = u"warnings/state"_s;
const QString proposalsKey = u"warnings/proposals"_s;
const QString asideKey = u"warnings/aside/"_s;

QJsonObject objectIn(SettingsStore &settings, const QString &key)
{
    return parseObject(settings.value(key).toUtf8()).value_or(QJsonObject {});
}

Result<void> keep(SettingsStore &settings, const QString &key, const QJsonObject &json)
{
    return settings.set(key, QString::fromUtf8(toCompact(json)));
}

QJsonObject proposalToJson(const Proposal &proposal)
{
    QJsonObject json { { u"key"_s, proposal.key }, { u"cancelled"_s, proposal.isCancelled },
        { u"severity"_s, proposal.severity }, { u"areas"_s, QJsonArray::fromStringList(proposal.areas) },
        { u"draft"_s, toJson(proposal.draft) } };
    putTime(json, u"starts"_s, proposal.starts);
    putTime(json, u"ends"_s, proposal.ends);
    return json;
}

Proposal proposalFromJson(const QJsonObject &json)
{
    return { .key = json[u"key"_s].toString(),
        .isCancelled = json[u"cancelled"_s].toBool(),
        .severity = json[u"severity"_s].toString(),
        .starts = optionalInstant(json[u"starts"_s]),
        .ends = optionalInstant(json[u"ends"_s]),
        .areas = toStringList(json[u"areas"_s]),
        .draft = postFromJson({}, json[u"draft"_s].toObject()) };
}

QList<Proposal> keptProposals(SettingsStore &settings)
{
    QList<Proposal> proposals;
    const auto kept = objectIn(settings, proposalsKey)[u"proposals"_s].toArray();
    for (const auto &value : kept) {
        proposals.append(proposalFromJson(value.toObject()));
    }
    return proposals;
}

bool hasDraft(SettingsStore &settings, const Proposal &proposal)
{
    return !settings.value(u"warning/"_s + proposal.key).isEmpty();
}

HttpRequest requestFor(const Watch &watch, const QJsonObject &state)
{
    HttpRequest request { .url = watch.url, .followRedirects = true, .maxAnswer = longestAlert };
    request.headers = { { "Accept", "application/cap+xml, application/xml;q=0.9, text/xml;q=0.9" } };
    if (state[u"url"_s] == watch.url.toString()) {
        for (const auto &[name, key] :
            { std::pair("If-None-Match", u"etag"_s), std::pair("If-Modified-Since", u"lastModified"_s) }) {
            const auto value = state[key].toString().toLatin1();
            if (!value.isEmpty()) {
                request.headers.append(qMakePair(QByteArray(name), value));
            }
        }
    }
    return request;
}

} // namespace

std::optional<Watch> watchOf(SettingsStore &settings)
{
    const auto json = objectIn(settings, watchKey);
    const QUrl url(json[u"url"_s].toString());
    return url.isEmpty() ? std::nullopt
                         : std::optional(Watch { url, toStringList(json[u"areas"_s]), json[u"minutes"_s].toInt(10) });
}

Result<void> setWatch(SettingsStore &settings, const std::optional<Watch> &watch)
{
    const auto wrong = [](const QString &subject, const QString &code) {
        return fail(Error { .kind = ErrorKind::Invalid, .code = code, .subject = subject });
    };
    if (!watch) {
        BUBENIK_TRY(settings.set(watchKey, {}));
        return settings.set(proposalsKey, {});
    }
    const bool isWeb = watch->url.scheme() == "https"_L1 || watch->url.scheme() == "http"_L1;
    if (!watch->url.isValid() || !isWeb || watch->url.host().isEmpty() || !watch->url.userInfo().isEmpty()) {
        return wrong(u"url"_s, u"not-a-url"_s);
    }
    if (!isSafeForSecrets(watch->url)) { // a warning that somebody on the way changes would be a false alarm
        return wrong(u"url"_s, u"https-required"_s);
    }
    if (watch->minutes < 1 || watch->minutes > mostMinutes) {
        return wrong(u"minutes"_s, u"not-a-number"_s);
    }
    BUBENIK_TRY(settings.set(stateKey, {}));
    return keep(settings, watchKey,
        { { u"url"_s, watch->url.toString() }, { u"areas"_s, QJsonArray::fromStringList(watch->areas) },
            { u"minutes"_s, watch->minutes } });
}

std::optional<Error> watchProblem(SettingsStore &settings)
{
    const auto problem = objectIn(settings, stateKey)[u"problem"_s];
    return problem.isObject() ? std::optional(errorFromJson(problem.toObject())) : std::nullopt;
}

QList<Proposal> waitingProposals(SettingsStore &settings, Instant now)
{
    auto proposals = keptProposals(settings);
    proposals.removeIf([&](const Proposal &proposal) {
        const bool isOver = proposal.ends && *proposal.ends <= now;
        const bool isAside
            = !settings.value(asideKey + proposal.key + (proposal.isCancelled ? u"/cancel"_s : QString())).isEmpty();
        return isOver || isAside || hasDraft(settings, proposal) != proposal.isCancelled;
    });
    return proposals;
}

Result<PostId> takeProposal(Stores &stores, const QString &key, const Edit &edit)
{
    const auto kept = keptProposals(stores.settings);
    const auto found = std::ranges::find(kept, key, &Proposal::key);
    if (found == kept.cend()) {
        return fail(ErrorKind::NotFound, u"no such warning"_s, u"warning"_s);
    }
    const auto made = makeDrafts(stores, { *found }, edit);
    if (!made) {
        return fail(made.error());
    }
    const auto posts = made->made + made->known + made->cancelled;
    return posts.isEmpty() ? fail(ErrorKind::NotFound, u"no post of this warning"_s, u"warning"_s)
                           : Result<PostId>(posts.first());
}

Result<void> setAside(SettingsStore &settings, const QString &key)
{
    const auto kept = keptProposals(settings);
    const auto found = std::ranges::find(kept, key, &Proposal::key);
    const bool isCancelled = found != kept.cend() && found->isCancelled;
    return settings.set(asideKey + key + (isCancelled ? u"/cancel"_s : QString()), u"1"_s);
}

WarningWatcher::WarningWatcher(Stores &stores, HttpClient &http, Clock &clock, Zone zone, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_http(http)
    , m_clock(clock)
    , m_zone(std::move(zone))
{
}

bool WarningWatcher::isTurn()
{
    const auto watch = watchOf(m_stores.settings);
    if (!watch) {
        return false;
    }
    const auto last = optionalInstant(objectIn(m_stores.settings, stateKey)[u"at"_s]);
    const auto now = m_clock.now();
    return !last || *last > now || now - *last >= std::chrono::minutes(watch->minutes);
}

Task<bool> WarningWatcher::look(Progress progress)
{
    const auto watch = watchOf(m_stores.settings);
    if (!watch) {
        co_return fail(ErrorKind::NotFound, u"no warnings are watched"_s, u"no-watch"_s);
    }
    auto state = objectIn(m_stores.settings, stateKey);
    auto sending = m_http.send(requestFor(*watch, state), progress);
    const auto answer = co_await std::move(sending);
    Result<bool> taken = answer ? take(*answer, *watch) : fail(answer.error());
    if (!taken && taken.error().code == "answer-too-long"_L1) {
        taken = fail(ErrorKind::Rejected, u"more than 50 MB"_s, u"cap-too-long"_s);
    }
    constexpr int ok = 200;
    if (taken && answer->status == ok) {
        state = { { u"url"_s, watch->url.toString() }, { u"etag"_s, QString::fromLatin1(answer->header("etag")) },
            { u"lastModified"_s, QString::fromLatin1(answer->header("last-modified")) } };
    }
    state[u"at"_s] = toIso(m_clock.now());
    state.remove(u"problem"_s);
    if (!taken) {
        state[u"problem"_s] = toJson(taken.error());
    }
    BUBENIK_CO_TRY(keep(m_stores.settings, stateKey, state));
    co_return taken;
}

Result<bool> WarningWatcher::take(const HttpAnswer &answer, const Watch &watch)
{
    constexpr int ok = 200;
    constexpr int notModified = 304;
    constexpr int firstServerError = 500;
    if (answer.status == notModified) {
        return false;
    }
    const auto detail = u"HTTP %1"_s.arg(answer.status);
    if (answer.status == 404 || answer.status == 410) {
        return fail(ErrorKind::NotFound, detail, u"cap-missing"_s);
    }
    if (answer.status != ok) {
        return answer.status >= firstServerError ? fail(ErrorKind::Server, detail)
                                                 : fail(ErrorKind::Rejected, detail, u"cap-refused"_s);
    }
    const auto alert = parseAlert(answer.body);
    if (!alert) {
        return fail(alert.error());
    }
    const auto proposals = proposalsOf(*alert, watch.areas, m_zone, m_clock.now());
    QJsonArray json;
    for (const auto &proposal : proposals) {
        json.append(proposalToJson(proposal));
    }
    const auto before = m_stores.settings.value(proposalsKey);
    BUBENIK_TRY(keep(m_stores.settings, proposalsKey, { { u"proposals"_s, json } }));
    return before != m_stores.settings.value(proposalsKey);
}

WarningRunner::WarningRunner(WarningWatcher &watcher, QObject *parent)
    : QObject(parent)
    , m_watcher(watcher)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_isRunning && !m_stop.stop_requested() && m_watcher.isTurn()) {
            run();
        }
    });
}

void WarningRunner::start()
{
    m_timer.start(lookEvery);
}

void WarningRunner::stop()
{
    m_stop.request_stop();
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_timer.stop();
            if (!m_isRunning) {
                Q_EMIT stopped();
            }
        },
        Qt::QueuedConnection);
}

// What went wrong is kept by the watcher, for whoever looks.
QCoro::Task<> WarningRunner::run()
{
    m_isRunning = true;
    auto looking = m_watcher.look({ .stop = m_stop.get_token() });
    const auto isNew = co_await std::move(looking);
    m_isRunning = false;
    if (m_stop.stop_requested()) {
        Q_EMIT stopped();
    } else if (isNew && *isNew) {
        Q_EMIT changed();
    }
}

} // namespace bubenik::warnings
