#include "KilledDesk.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QProcess>

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString temporaryFolder()
{
    // The power does not fail here, the process does: memory is as good as a disk, and faster.
    return (QDir(u"/dev/shm"_s).exists() ? u"/dev/shm"_s : QDir::tempPath()) + u"/bubenik-kill-XXXXXX"_s;
}

void must(const Result<void> &done)
{
    if (!done) {
        qFatal("%s", qPrintable(done.error().detail));
    }
}

} // namespace

KilledDesk::KilledDesk(const DeskAccount &account, int seed, bool scheduled)
    : m_directory(temporaryFolder())
    , m_account(account)
    , m_title(u"Hody %1"_s.arg(seed))
    , m_alt(u"Kolotoč číslo %1"_s.arg(seed))
    , m_scheduled(scheduled)
{
    const auto folder = *WorkspaceFolder::create(m_directory.filePath(u"w"_s), u"Klášterec"_s, "Europe/Prague");
    const auto stores = *folder.stores();
    const SystemClock clock;
    const auto now = clock.now();
    must(stores->channels.save(account.channel, now));
    Post post;
    post.id = newPostId(now);
    post.title = m_title;
    post.attachments = { picture(*stores, seed) };
    post.body = u"Zábava na náměstí.\n\n![%1](attachment:%2)\n\nPřijďte."_s.arg(m_alt, post.attachments.first().digest);
    must(stores->posts.save(post, { u"eva"_s, u"s"_s, now }));
    const auto at = scheduled ? std::optional(now + 24h) : std::nullopt;
    m_id = schedule(*stores, { .post = post.id, .channel = account.channel.id, .at = at }, now).value().id;
}

Attachment KilledDesk::picture(Stores &stores, int seed) const
{
    QImage image(48, 32, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(seed * 7 % 360, 200, 200));
    image.setPixel(seed % 48, seed / 48 % 32, qRgb(seed % 256, seed / 256, 1));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    auto attachment = stores.attachments.import(bytes, u"kolotoc-%1.png"_s.arg(seed)).value();
    attachment.alt = m_alt;
    return attachment;
}

bool KilledDesk::deliverAndKill(const Kill &kill)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    if (kill.how == Kill::How::AtCrashPoint) {
        environment.insert(u"BUBENIK_CRASH_NTH"_s, QString::number(kill.nth));
    }
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(BUBENIK_CLI),
        { u"--workspace"_s, m_directory.filePath(u"w"_s), u"--secrets"_s, m_account.secretsFile, u"--json"_s,
            u"deliver"_s });
    if (kill.how == Kill::How::FromOutside && !process.waitForFinished(kill.afterMs)) {
        process.kill();
    }
    process.waitForFinished(120'000);
    m_said = process.readAll();
    return process.exitStatus() == QProcess::CrashExit;
}

int KilledDesk::deliverUntilDone()
{
    constexpr int enough = 6;
    for (int passes = 1; passes <= enough; ++passes) {
        (void)deliverAndKill({});
        if (isDone()) {
            return passes;
        }
        endWaiting();
    }
    return -1;
}

void KilledDesk::endWaiting() const
{
    const auto folder = WorkspaceFolder::open(m_directory.filePath(u"w"_s));
    const auto stores = *folder->stores();
    auto waiting = stores->deliveries.load(m_id).value();
    waiting.nextAttempt = waiting.nextAttempt ? std::optional(SystemClock().now()) : std::nullopt;
    must(stores->deliveries.save(waiting, SystemClock().now()));
}

Delivery KilledDesk::delivery() const
{
    const auto folder = WorkspaceFolder::open(m_directory.filePath(u"w"_s));
    return (*folder->stores())->deliveries.load(m_id).value();
}

bool KilledDesk::isDone() const
{
    return delivery().state == (m_scheduled ? DeliveryState::HandedOver : DeliveryState::Live);
}

QString KilledDesk::story() const
{
    const auto now = delivery();
    QStringList words { m_title, toString(now.state) };
    for (const auto &entry : now.history) {
        words.append(entry.detail.isEmpty() ? entry.what : entry.what + u"("_s + entry.detail + u")"_s);
    }
    if (now.problem) {
        words.append(u"problem "_s + toString(now.problem->kind) + u' ' + now.problem->detail);
    }
    return words.join(u" · "_s) + u"\n"_s + QString::fromUtf8(m_said);
}

} // namespace bubenik
