// Reads from a mailbox what may be an answer to an invitation or a mail that came back, and nothing else: the mailbox
// is opened for reading only, so all mail stays as it is, unread; of other mail only its structure is looked at.
// libcurl makes the connection (TLS, STARTTLS, sign-in). Source: RFC 9051 and its predecessor 3501.
#pragma once

#include "core/Task.h"
#include "mail/CurlEasy.h"
#include "mail/WorkThread.h"

#include <QDate>

namespace bubenik {

// How far a mailbox was read. A mailbox that was made anew has another validity, and is read from the beginning.
struct ImapPlace {
    quint32 validity = 0;
    quint32 lastUid = 0;

    friend bool operator==(const ImapPlace &, const ImapPlace &) = default;
};

struct FetchedMail {
    quint32 uid = 0;
    QByteArray bytes;
};

struct ImapHarvest {
    ImapPlace place; // to go on from, once what is here was taken in
    QList<FetchedMail> mails;
    int looked = 0; // mails looked at
    int tooLarge = 0; // left because of their size
    bool hasMore = false; // call again, from `place`
};

class ImapReader final
{
public:
    static constexpr qint64 largestMail = 5LL * 1024 * 1024;
    static constexpr int mostMails = 200; // whole ones, in one go

    ImapReader(MailServer server, QString mailbox);

    // What came after `from`; when that says nothing, not older than `since`. Offline, Auth, NotFound (code "mailbox"),
    // Server, Cancelled.
    [[nodiscard]] Task<ImapHarvest> readNew(ImapPlace from, QDate since, Progress progress);
    // Signs in and looks at the mailbox.
    [[nodiscard]] Task<ImapPlace> check();

private:
    MailServer m_server;
    QString m_mailbox;
    WorkThread m_thread;
};

} // namespace bubenik
