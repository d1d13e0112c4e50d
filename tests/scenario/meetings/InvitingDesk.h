// A workspace with many contacts and a meeting for them, driven by real bubenik-cli processes.
#pragma once

#include "scenario/cli/CliFixture.h"
#include "storage/WorkspaceFolder.h"

namespace bubenik {

class InvitingDesk : public CliFixture
{
protected:
    InvitingDesk();

    // Contacts of the group "Obyvatelé": name1@example.cz, name2@example.cz …
    void addContacts(const QStringList &emails);
    // Kind smtp to this port, with more settings; with a password when that is not empty.
    void addMailChannel(quint16 port, const QStringList &more = {}, const QByteArray &password = {});
    void addFolderChannel();
    // In ten days from 17:00 to 19:00, for the group; with a document of so many bytes when that is not 0.
    QString addMeeting(qint64 documentBytes = 0);
    [[nodiscard]] std::unique_ptr<Stores> stores() const;
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] QString mailFolder() const { return path(QStringLiteral("posta")); }
    [[nodiscard]] QString secretsFile() const { return path(QStringLiteral("secrets.json")); }
    // run() with the secrets' file.
    CliRun meeting(const QStringList &arguments, const QByteArray &input = {});

private:
    QDate m_day;
};

} // namespace bubenik
