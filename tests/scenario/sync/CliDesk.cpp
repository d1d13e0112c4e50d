#include "CliDesk.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <gtest/gtest.h>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRun = 120000;

QString program()
{
    return QStringLiteral(BUBENIK_BINARY_DIR "/bin/bubenik-cli");
}

QJsonValue valueOf(const QByteArray &text)
{
    const auto json = QJsonDocument::fromJson(text);
    return json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
}

} // namespace

CliDesk::CliDesk(QString deskName)
    : name(std::move(deskName))
{
    EXPECT_EQ(run({ u"workspace"_s, u"init"_s, u"--town"_s, u"Klášterec"_s }).exit, 0);
}

QStringList CliDesk::commandLine(const QStringList &words) const
{
    return QStringList { u"--workspace"_s, m_folder.filePath(u"ws"_s), u"--secrets"_s, m_folder.filePath(u"secrets"_s), u"--json"_s } + words;
}

CliDesk::Answer CliDesk::run(const QStringList &words, const QByteArray &input, const QStringList &environment)
{
    QProcess process;
    auto all = QProcessEnvironment::systemEnvironment();
    all.insert(u"USER"_s, name);
    for (const auto &pair : environment) {
        all.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    }
    process.setProcessEnvironment(all);
    process.start(program(), commandLine(words));
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(longestRun)) << words.join(u' ').toStdString();
    const int exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return { exit, valueOf(process.readAllStandardOutput()), process.readAllStandardError() };
}

std::unique_ptr<QProcess> CliDesk::start(const QStringList &words)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(program(), commandLine(words));
    EXPECT_TRUE(process->waitForStarted());
    return process;
}

void CliDesk::connectTo(const QString &url, const QString &user)
{
    const auto connected = run({ u"backend"_s, u"connect"_s, url, u"--user"_s, user, u"--secret-stdin"_s }, "heslo\n");
    EXPECT_EQ(connected.exit, 0) << connected.errors.toStdString();
}

QString CliDesk::textFile(const QByteArray &body)
{
    const auto path = m_folder.filePath(u"text-%1.md"_s.arg(++m_files));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(body);
    return path;
}

QString CliDesk::addPost(const QString &title, const QByteArray &body)
{
    const auto added = run({ u"post"_s, u"add"_s, u"--title"_s, title, u"--body-file"_s, textFile(body) });
    EXPECT_EQ(added.exit, 0) << added.errors.toStdString();
    return added.json[u"id"_s].toString();
}

void CliDesk::editPost(const QString &id, const QByteArray &body)
{
    const auto edited = run({ u"post"_s, u"edit"_s, id, u"--body-file"_s, textFile(body) });
    EXPECT_EQ(edited.exit, 0) << edited.errors.toStdString();
}

QJsonObject CliDesk::post(const QString &id)
{
    return run({ u"post"_s, u"show"_s, id }).json.toObject();
}

QMap<QString, QString> CliDesk::bodies()
{
    QMap<QString, QString> found;
    const auto list = run({ u"post"_s, u"list"_s }).json.toArray();
    for (const auto &row : list) {
        const auto id = row[u"id"_s].toString();
        const auto whole = post(id);
        found[id] = whole[u"title"_s].toString() + u'\n' + whole[u"body"_s].toString();
    }
    return found;
}

int CliDesk::pending()
{
    return run({ u"workspace"_s, u"info"_s }).json[u"pending"_s].toInt(-1);
}

void setUpNewsroom(CliDesk &administrator, const QString &url)
{
    const auto made = administrator.run({ u"backend"_s, u"setup"_s, url, u"--admin"_s, u"admin"_s, u"--secret-stdin"_s }, "secret\n");
    ASSERT_EQ(made.exit, 0) << made.errors.toStdString();
    for (const auto &user : { u"jana"_s, u"petr"_s, u"eva"_s }) {
        const auto added = administrator.run({ u"backend"_s, u"user"_s, user, u"--role"_s, u"editor"_s, u"--role"_s, u"approver"_s, u"--secret-stdin"_s }, "heslo\n");
        ASSERT_EQ(added.exit, 0) << added.errors.toStdString();
    }
}

} // namespace bubenik
