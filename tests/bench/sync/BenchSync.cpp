// A first pull and a large push against curl, on the same real server in the same run: the whole command line, from its
// start to its end, search index and all. Fails above 1.3 times curl's download of the same feed, above 1.4 times curl's
// posting of the same documents, and when a pull needs more than 60 MB beyond a sync that has nothing to do.
//   BUBENIK_BENCH_POSTS=10000   instead of 100,000 (and a tenth of them edited)
#include "core/Json.h"
#include "fakes/couchdb/CouchServer.h"
#include "scenario/sync/CliDesk.h"
#include "storage/WorkspaceFolder.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <cstdio>
#include <gtest/gtest.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr double pullPromised = 1.3;
constexpr double pushPromised = 1.4;
constexpr double memoryPromised = 60;
constexpr int batch = 500;

int postCount()
{
    const int wanted = qEnvironmentVariableIntValue("BUBENIK_BENCH_POSTS");
    return wanted > 0 ? wanted : 100000;
}

double seconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

void curl(const QStringList &words)
{
    QProcess process;
    process.start(u"curl"_s, QStringList { u"-sS"_s, u"--fail"_s, u"-u"_s, u"admin:secret"_s } + words);
    ASSERT_TRUE(process.waitForFinished(-1));
    ASSERT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
}

// One sync, and the largest resident memory of that very process.
double megabytesOfSync(const CliDesk &desk)
{
    const auto program = QByteArrayLiteral(BUBENIK_BINARY_DIR "/bin/bubenik-cli");
    const auto workspace = desk.workspace().toLocal8Bit();
    const auto secrets = QFileInfo(desk.workspace() + u"/../secrets"_s).absoluteFilePath().toLocal8Bit();
    const pid_t child = fork();
    if (child == 0) {
        const int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
        execl(program.constData(), program.constData(), "--workspace", workspace.constData(), "--secrets", secrets.constData(), "--json", "sync", nullptr);
        _exit(127);
    }
    int status = 0;
    rusage usage {};
    EXPECT_EQ(wait4(child, &status, 0, &usage), child);
    EXPECT_EQ(status, 0);
    return double(usage.ru_maxrss) / 1024;
}

void tell(const char *what, double ours, double curls)
{
    std::printf("%s: %.1f s, curl %.1f s, %.2f times\n", what, ours, curls, ours / curls);
    std::fflush(stdout);
}

class BenchSync : public testing::Test
{
protected:
    BenchSync()
    {
        setUpNewsroom(writer, server.url().toString());
        writer.connectTo(server.url().toString(), u"jana"_s);
        reader.connectTo(server.url().toString(), u"petr"_s);
        idle.connectTo(server.url().toString(), u"eva"_s);
    }
    CouchServer server;
    CliDesk writer { u"Jana"_s };
    CliDesk reader { u"Petr"_s };
    CliDesk idle { u"Eva"_s };
};

// The same documents as curl has to send them: files of batches, each at the revision that the database "copy" has.
QStringList batchFiles(const QString &folder, const QList<QJsonObject> &documents)
{
    QStringList files;
    for (qsizetype i = 0; i < documents.size(); i += batch) {
        QJsonArray docs;
        for (const auto &document : documents.mid(i, batch)) {
            docs.append(document);
        }
        QFile file(folder + u"/batch-%1.json"_s.arg(i));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(toCompact({ { u"docs"_s, docs } }));
        files.append(file.fileName());
    }
    return files;
}

// As the answers tell them; and a change.
void setRevisions(QList<QJsonObject> &documents, const QStringList &files)
{
    QHash<QString, QString> revs;
    for (const auto &name : files) {
        QFile answer(name + u".answer"_s);
        EXPECT_TRUE(answer.open(QIODevice::ReadOnly));
        for (const auto &row : QJsonDocument::fromJson(answer.readAll()).array()) {
            revs.insert(row[u"id"_s].toString(), row[u"rev"_s].toString());
        }
    }
    for (auto &document : documents) {
        document[u"_rev"_s] = revs.value(document[u"_id"_s].toString());
        document[u"title"_s] = document[u"title"_s].toString() + u'!';
    }
}

} // namespace

TEST_F(BenchSync, firstPullAndLargePush_againstCurl)
{
    const double idleMegabytes = megabytesOfSync(idle);
    const auto count = QString::number(postCount());
    ASSERT_EQ(writer.run({ u"workspace"_s, u"generate"_s, u"--posts"_s, count }).exit, 0);
    const double filling = seconds([&] { ASSERT_EQ(writer.run({ u"sync"_s }).exit, 0); });
    ASSERT_EQ(writer.run({ u"sync"_s }).exit, 0); // sees its own hundred thousand in the feed once
    std::printf("%s posts sent for the first time in %.1f s\n", qPrintable(count), filling);

    QTemporaryDir folder;
    const auto feed = server.url(u"newsroom/_changes?include_docs=true"_s).toString();
    const auto download = [&] { curl({ u"-o"_s, folder.filePath(u"feed.json"_s), feed }); };
    const double before = seconds(download);
    double megabytes = 0;
    const double pulled = seconds([&] { megabytes = megabytesOfSync(reader); });
    const double after = seconds(download);
    const double curls = (before + after) / 2;
    tell("first pull", pulled, curls);
    megabytes -= idleMegabytes;
    std::printf("memory while pulling: %.0f MB more than a sync that has nothing to do\n", megabytes);
    EXPECT_LE(pulled / curls, pullPromised);
    EXPECT_LE(megabytes, memoryPromised);

    const auto opened = WorkspaceFolder::open(writer.workspace());
    const auto stores = *opened->stores();
    const auto keys = *stores->posts.keys(PostFilter::All, postCount() / 10);
    const auto now = SystemClock().now();
    QList<QJsonObject> edited;
    const auto changed = stores->database->transaction([&]() -> Result<void> {
        const auto rows = *stores->posts.rows(keys);
        for (const auto &row : rows) {
            auto post = *stores->posts.load(row.id);
            post.title += u" (změna)"_s;
            stores->activity.pause(true);
            BUBENIK_TRY(stores->posts.save(post, { u"Jana"_s, u"bench"_s, now }));
            auto json = toJson(post);
            json[u"_id"_s] = row.id.value;
            edited.append(json);
        }
        return {};
    });
    ASSERT_TRUE(changed);
    curl({ u"-X"_s, u"PUT"_s, server.url(u"copy"_s).toString() });
    const auto post = [&](const QStringList &files) {
        for (const auto &file : files) {
            curl({ u"-H"_s, u"Content-Type: application/json"_s, u"-o"_s, file + u".answer"_s, u"--data-binary"_s, u'@' + file, server.url(u"copy/_bulk_docs"_s).toString() });
        }
    };
    // The copy has the documents already, and the same rules: curl too edits.
    QFile rules(folder.filePath(u"rules.json"_s));
    curl({ u"-o"_s, rules.fileName(), server.url(u"newsroom/_design/bubenik"_s).toString() });
    ASSERT_TRUE(rules.open(QIODevice::ReadOnly));
    auto design = *parseObject(rules.readAll());
    design.remove(u"_rev"_s);
    QFile copied(folder.filePath(u"copied.json"_s));
    ASSERT_TRUE(copied.open(QIODevice::WriteOnly));
    copied.write(toCompact(design));
    copied.close();
    curl({ u"-X"_s, u"PUT"_s, u"--data-binary"_s, u'@' + copied.fileName(), server.url(u"copy/_design/bubenik"_s).toString() });
    const auto first = batchFiles(folder.path(), edited);
    post(first);
    const auto postEdits = [&] {
        setRevisions(edited, first); // the files keep their names
        const auto files = batchFiles(folder.path(), edited);
        return seconds([&] { post(files); });
    };
    const double earlier = postEdits();
    const double pushed = seconds([&] { ASSERT_EQ(writer.run({ u"sync"_s }).exit, 0); });
    const double later = postEdits();
    const double posted = (earlier + later) / 2;
    EXPECT_EQ(writer.pending(), 0);
    tell("push of edited documents", pushed, posted);
    EXPECT_LE(pushed / posted, pushPromised);
}

} // namespace bubenik
