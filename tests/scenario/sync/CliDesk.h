// A desk as an administrator's script would run it: a workspace and the built bubenik-cli, connected to a real server.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <memory>

namespace bubenik {

class CliDesk final
{
public:
    explicit CliDesk(QString name);

    struct Answer {
        int exit = -1; // -1: killed
        QJsonValue json;
        QByteArray errors;
    };
    // `environment`: "NAME=VALUE" beside the usual.
    Answer run(const QStringList &words, const QByteArray &input = {}, const QStringList &environment = {});
    // A command that goes on by itself: the agent.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &words);

    void connectTo(const QString &url, const QString &user); // fails the test when it does not
    QString addPost(const QString &title, const QByteArray &body);
    void editPost(const QString &id, const QByteArray &body);
    [[nodiscard]] QJsonObject post(const QString &id);
    [[nodiscard]] QMap<QString, QString> bodies(); // of all posts, by id
    [[nodiscard]] int pending();

    [[nodiscard]] QString workspace() const { return m_folder.filePath(QStringLiteral("ws")); }
    const QString name;

private:
    [[nodiscard]] QString textFile(const QByteArray &body);
    [[nodiscard]] QStringList commandLine(const QStringList &words) const;

    QTemporaryDir m_folder;
    int m_files = 0;
};

// Makes a server ready, with the editors and approvers "jana", "petr" and "eva", whose password is "heslo".
void setUpNewsroom(CliDesk &administrator, const QString &url);

} // namespace bubenik
