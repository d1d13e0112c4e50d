// Runs the built bubenik-cli as a script would: on a workspace of its own in a temporary folder, with a home that is
// nobody's, and looks at exit code, standard output and standard error only.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace bubenik {

struct CliRun {
    int exit = -1; // -1: killed
    QByteArray out;
    QByteArray err;

    // The whole of standard output as one JSON value; a failed test when it is anything else.
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    [[nodiscard]] QString errorKind() const
    {
        return object()[QStringLiteral("error")].toObject()[QStringLiteral("kind")].toString();
    }
};

class CliFixture : public ::testing::Test
{
protected:
    CliFixture();

    // --workspace and --json come first by themselves.
    CliRun run(const QStringList &arguments, const QByteArray &input = {});
    CliRun runPlain(const QStringList &words, const QByteArray &input = {});
    // The same program under another one: faketime, setpriv.
    CliRun runUnder(const QStringList &wrapper, const QStringList &arguments);
    [[nodiscard]] QStringList commandLine(const QStringList &arguments) const;

    // A workspace with the channel "web" of kind folder into site().
    void makeWorkspace();
    QString addPost(const QString &title = QStringLiteral("Uzavírka Petlérské ulice"), const QStringList &more = {});
    void schedule(const QString &post, const QStringList &more = {});
    QJsonObject delivery(const QString &post);
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QString picture(const QString &name = QStringLiteral("ulice.png")) const;
    // Files below site() that contain the text.
    [[nodiscard]] QStringList pagesWith(const QString &text) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString workspace() const { return path(QStringLiteral("ws")); }
    [[nodiscard]] QString site() const { return path(QStringLiteral("site")); }

    QProcessEnvironment m_environment;

private:
    QTemporaryDir m_folder;
};

// Whether the object has exactly these keys, with values of these types: "id:string", "due:string",
// "problem:object|null".
[[nodiscard]] ::testing::AssertionResult hasShape(const QJsonObject &object, const QStringList &shape);

} // namespace bubenik
