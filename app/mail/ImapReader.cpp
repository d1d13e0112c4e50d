#include "mail/ImapReader.h"

#include "mail/ImapAnswers.h"

#include <QCoro/QCoroFuture>
#include <QElapsedTimer>
#include <QLocale>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

using Answers = QList<ImapAnswer>;

// One signed-in connection: commands and their answers, blocking.
class ImapTalk final
{
public:
    ImapTalk(MailServer server, std::stop_token stop)
        : m_server(std::move(server))
        , m_stop(std::move(stop))
    {
    }

    Result<void> connect()
    {
        m_curl.prepare(m_server, "imap");
        m_curl.stopBy(m_stop, nullptr);
        m_curl.set(CURLOPT_CONNECT_ONLY, 1L);
        const auto code = m_curl.perform();
        if (code != CURLE_OK) {
            return fail(mail::connectionError(code));
        }
        return {};
    }

    // The untagged answers; the server's NO and BAD are errors (Server, code "imap-no").
    Result<Answers> ask(const QByteArray &command)
    {
        const auto tag = "B" + QByteArray::number(++m_number);
        BUBENIK_TRY(write(tag + ' ' + command + "\r\n"));
        Answers answers;
        while (true) {
            auto answer = next();
            if (!answer) {
                return fail(answer.error());
            }
            if (!answer->line.startsWith(tag + ' ')) {
                answers.append(*std::move(answer));
                continue;
            }
            const auto outcome = answer->line.mid(tag.size() + 1);
            if (outcome.toUpper().startsWith("OK")) {
                return answers;
            }
            return fail(ErrorKind::Server, mail::withoutAddresses(QString::fromUtf8(outcome)), u"imap-no"_s);
        }
    }

private:
    Result<void> wait(short events)
    {
        constexpr int glance = 200;
        if (m_stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        if (m_silence.elapsed() > m_server.answerSeconds * 1000LL) {
            return fail(ErrorKind::Offline, u"the mail server is silent"_s, u"no-connection"_s);
        }
        m_curl.wait(events, glance);
        return {};
    }

    Result<void> write(const QByteArray &bytes)
    {
        m_silence.start();
        qsizetype at = 0;
        while (at < bytes.size()) {
            size_t sent = 0;
            const auto code = m_curl.send(QByteArrayView(bytes).sliced(at), sent);
            if (code == CURLE_AGAIN) {
                BUBENIK_TRY(wait(CURL_WAIT_POLLOUT));
            } else if (code != CURLE_OK) {
                return fail(mail::connectionError(code));
            }
            at += static_cast<qsizetype>(sent);
        }
        return {};
    }

    Result<ImapAnswer> next()
    {
        constexpr qsizetype chunk = 64L * 1024;
        m_silence.start();
        QByteArray bytes(chunk, Qt::Uninitialized);
        while (true) {
            auto answer = m_answers.take();
            if (!answer) {
                return fail(answer.error());
            }
            if (*answer) {
                return **std::move(answer);
            }
            size_t received = 0;
            const auto code = m_curl.receive(bytes, received);
            if (code == CURLE_AGAIN) {
                BUBENIK_TRY(wait(CURL_WAIT_POLLIN));
            } else if (code != CURLE_OK || received == 0) {
                return fail(mail::connectionError(code == CURLE_OK ? CURLE_GOT_NOTHING : code));
            } else {
                m_answers.feed(QByteArrayView(bytes.constData(), static_cast<qsizetype>(received)));
                m_silence.start();
            }
        }
    }

    MailServer m_server;
    std::stop_token m_stop;
    CurlEasy m_curl;
    ImapAnswers m_answers { ImapReader::largestMail + 1024 * 1024 };
    QElapsedTimer m_silence;
    int m_number = 0;
};

QByteArray quoted(const QString &mailbox)
{
    auto name = mail::oneLine(mailbox).toLatin1();
    return '"' + name.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

// Read only: nothing becomes "seen" by our looking.
Result<ImapPlace> examine(ImapTalk &talk, const QString &mailbox)
{
    const auto answers = talk.ask("EXAMINE " + quoted(mailbox));
    if (!answers) {
        auto error = answers.error();
        if (error.code == "imap-no"_L1) {
            error = { .kind = ErrorKind::NotFound, .detail = error.detail, .code = u"mailbox"_s, .subject = mailbox };
        }
        return fail(std::move(error));
    }
    ImapPlace place;
    for (const auto &answer : *answers) {
        place.validity = answer.number("UIDVALIDITY").value_or(place.validity);
        place.lastUid = answer.number("UIDNEXT").value_or(place.lastUid);
    }
    place.lastUid = place.lastUid > 0 ? place.lastUid - 1 : 0;
    return place;
}

Result<QList<quint32>> search(ImapTalk &talk, quint32 after, QDate since)
{
    auto criteria = "UID " + QByteArray::number(after + 1) + ":*";
    if (after == 0 && since.isValid()) {
        criteria += " SINCE " + QLocale::c().toString(since, u"d-MMM-yyyy"_s).toLatin1();
    }
    const auto answers = talk.ask("UID SEARCH " + criteria);
    if (!answers) {
        return fail(answers.error());
    }
    QList<quint32> uids;
    for (const auto &answer : *answers) {
        if (!answer.line.toUpper().startsWith("* SEARCH")) {
            continue;
        }
        for (const auto &word : answer.line.mid(8).split(' ')) {
            // "n:*" always names the last mail, even when it is older.
            if (const auto uid = word.toUInt(); uid > after) {
                uids.append(uid);
            }
        }
    }
    std::sort(uids.begin(), uids.end());
    return uids;
}

struct Outline {
    quint32 uid = 0;
    qint64 size = 0;
    bool isWanted = false;
};

// An invitation's answer has a calendar in it, a returned mail a report or a mail server's sender.
bool isWanted(const ImapAnswer &answer)
{
    const auto all = (answer.line + ' ' + answer.literals.join(' ')).toUpper();
    for (const auto *sign : { "\"CALENDAR\"", "\"ICS\"", ".ICS\"", "\"DELIVERY-STATUS\"",
             "X-FAILED-RECIPIENTS:", "MAILER-DAEMON", "RETURN-PATH: <>" }) {
        if (all.contains(sign)) {
            return true;
        }
    }
    return false;
}

Result<QList<Outline>> outlines(ImapTalk &talk, const QList<quint32> &uids)
{
    QByteArrayList numbers;
    for (const auto uid : uids) {
        numbers.append(QByteArray::number(uid));
    }
    const auto answers = talk.ask("UID FETCH " + numbers.join(',')
        + " (UID RFC822.SIZE BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (FROM RETURN-PATH X-FAILED-RECIPIENTS)])");
    if (!answers) {
        return fail(answers.error());
    }
    QList<Outline> found;
    for (const auto &answer : *answers) {
        if (const auto uid = answer.number("UID"); uid && answer.line.contains(" FETCH ")) {
            found.append({ *uid, answer.number("RFC822.SIZE").value_or(0), isWanted(answer) });
        }
    }
    return found;
}

Result<void> fetchWhole(ImapTalk &talk, const Outline &outline, ImapHarvest &harvest)
{
    if (outline.size > ImapReader::largestMail) {
        ++harvest.tooLarge;
        return {};
    }
    const auto answers = talk.ask("UID FETCH " + QByteArray::number(outline.uid) + " (UID BODY.PEEK[])");
    if (!answers) {
        return fail(answers.error());
    }
    for (const auto &answer : *answers) {
        if (answer.number("UID") == outline.uid && !answer.literals.isEmpty()) {
            harvest.mails.append({ outline.uid, answer.literals.last() });
        }
    }
    return {};
}

Result<ImapHarvest> harvestNew(
    const MailServer &server, const QString &mailbox, ImapPlace from, QDate since, const Progress &progress)
{
    constexpr qsizetype page = 200;
    ImapTalk talk(server, progress.stop);
    BUBENIK_TRY(talk.connect());
    const auto newest = examine(talk, mailbox);
    if (!newest) {
        return fail(newest.error());
    }
    if (from.validity != newest->validity) {
        from = { newest->validity, 0 };
    }
    ImapHarvest harvest { .place = from };
    const auto uids = search(talk, from.lastUid, since);
    if (!uids) {
        return fail(uids.error());
    }
    for (qsizetype at = 0; at < uids->size(); at += page) {
        const auto these = uids->mid(at, page);
        const auto found = outlines(talk, these);
        if (!found) {
            return fail(found.error());
        }
        for (const auto &outline : *found) {
            if (outline.isWanted) {
                BUBENIK_TRY(fetchWhole(talk, outline, harvest));
            }
        }
        harvest.looked += static_cast<int>(these.size());
        harvest.place.lastUid = these.last();
        if (progress.report) {
            progress.report(harvest.looked, uids->size());
        }
        if (harvest.mails.size() >= ImapReader::mostMails && at + page < uids->size()) {
            harvest.hasMore = true;
            break;
        }
    }
    // What is not new by date is not looked at next time either.
    if (!harvest.hasMore) {
        harvest.place.lastUid = qMax(harvest.place.lastUid, newest->lastUid);
    }
    (void)talk.ask("LOGOUT");
    return harvest;
}

} // namespace

ImapReader::ImapReader(MailServer server, QString mailbox)
    : m_server(std::move(server))
    , m_mailbox(std::move(mailbox))
    , m_thread(u"imap"_s)
{
}

Task<ImapHarvest> ImapReader::readNew(ImapPlace from, QDate since, Progress progress)
{
    const std::function<Result<ImapHarvest>()> work = [server = m_server, mailbox = m_mailbox, from, since, progress] {
        return harvestNew(server, mailbox, from, since, progress);
    };
    co_return co_await m_thread.run(work);
}

Task<ImapPlace> ImapReader::check()
{
    const std::function<Result<ImapPlace>()> work = [server = m_server, mailbox = m_mailbox]() -> Result<ImapPlace> {
        ImapTalk talk(server, {});
        BUBENIK_TRY(talk.connect());
        return examine(talk, mailbox);
    };
    co_return co_await m_thread.run(work);
}

} // namespace bubenik
