#include "BenchTown.h"

#include "MainWindow.h"
#include "common/Page.h"
#include "posts/PostListModel.h"

#include <QAbstractItemView>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <algorithm>
#include <cstdio>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

bool runCli(const QString &workspace, const QStringList &arguments)
{
    QProcess cli;
    cli.start(QStringLiteral(BUBENIK_CLI), QStringList { u"--workspace"_s, workspace } + arguments);
    return cli.waitForFinished(-1) && cli.exitStatus() == QProcess::NormalExit && cli.exitCode() == 0;
}

} // namespace

int benchPosts()
{
    const int wanted = qEnvironmentVariableIntValue("BUBENIK_BENCH_POSTS");
    return wanted > 0 ? wanted : 100'000;
}

QString benchWorkspace()
{
    const QString path = QStringLiteral(BUBENIK_BINARY_DIR) + u"/bench-window-%1"_s.arg(benchPosts());
    if (QFile::exists(path + u"/made"_s)) {
        return path;
    }
    QDir(path).removeRecursively();
    QElapsedTimer timer;
    timer.start();
    const QString posts = QString::number(benchPosts());
    const QString sent = QString::number(benchPosts() / 20);
    if (!runCli(path, { u"workspace"_s, u"init"_s, u"--town"_s, u"Klášterec nad Ohří"_s })
        || !runCli(path,
            { u"workspace"_s, u"generate"_s, u"--posts"_s, posts, u"--deliveries"_s, sent, u"--seed"_s, u"7"_s })) {
        return {};
    }
    tell("workspace generate", double(timer.elapsed()) / 1e3, "s");
    QFile made(path + u"/made"_s);
    return made.open(QIODevice::WriteOnly) ? path : QString();
}

StartOptions benchOptions(const QString &workspace, bool deliver)
{
    StartOptions options;
    options.workspace = workspace;
    options.secretsFile = workspace + u"/secrets.json"_s;
    options.page = u"posts"_s;
    options.deliver = deliver;
    return options;
}

QAbstractItemView *postList(const MainWindow &window)
{
    const Page *posts = window.page(u"posts"_s);
    if (posts) {
        const auto views = posts->findChildren<QAbstractItemView *>();
        for (QAbstractItemView *view : views) {
            if (view->isVisible() && qobject_cast<PostListModel *>(view->model()) && view->model()->rowCount() > 1) {
                return view;
            }
        }
    }
    return nullptr;
}

double megabytes(const QByteArray &key)
{
    QFile status(u"/proc/self/smaps_rollup"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith(key)) {
                return line.simplified().split(' ').value(1).toDouble() / 1024;
            }
        }
    }
    return 0;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.value(values.size() / 2);
}

void tell(const char *what, double value, const char *unit)
{
    std::printf("%-58s %8.1f %s\n", what, value, unit);
    std::fflush(stdout);
}

bool report(const char *what, double value, double limit, const char *unit)
{
    std::printf("%-58s %8.1f %-3s  (at most %.1f)%s\n", what, value, unit, limit, value <= limit ? "" : "  BROKEN");
    std::fflush(stdout);
    return value <= limit;
}

} // namespace bubenik::ui
