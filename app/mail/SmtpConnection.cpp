#include "mail/SmtpConnection.h"

#include <cstring>

namespace bubenik {

using namespace Qt::StringLiterals;

// One request as it goes: what is still to be read of the mail, and what was said.
struct SmtpConnection::Run {
    const WrittenMail *mail = nullptr;
    qsizetype piece = 0;
    qsizetype at = 0;
    bool isQuitting = false; // what is said from now on is no answer to the mail
    SmtpDialogue dialogue;

    static size_t read(char *target, size_t size, size_t count, void *self);
    static int hear(CURL *curl, curl_infotype type, char *data, size_t size, void *self);
};

size_t SmtpConnection::Run::read(char *target, size_t size, size_t count, void *self)
{
    auto &run = *static_cast<Run *>(self);
    const auto room = static_cast<qsizetype>(size * count);
    qsizetype filled = 0;
    while (filled < room && run.piece < run.mail->pieces.size()) {
        const auto &bytes = run.mail->pieces[run.piece];
        const auto part = qMin(room - filled, bytes.size() - run.at);
        std::memcpy(target + filled, bytes.constData() + run.at, static_cast<size_t>(part));
        filled += part;
        run.at += part;
        if (run.at == bytes.size()) {
            ++run.piece;
            run.at = 0;
        }
    }
    if (filled == 0) { // all before is on its way, and libcurl now sends the mail's end by itself
        run.dialogue.isEndSent = true;
    }
    return static_cast<size_t>(filled);
}

// What libcurl says and hears. Passwords pass by here: only the verb is kept.
int SmtpConnection::Run::hear(CURL * /*curl*/, curl_infotype type, char *data, size_t size, void *self)
{
    auto &run = *static_cast<Run *>(self);
    auto &dialogue = run.dialogue;
    const auto line = QByteArray::fromRawData(data, static_cast<qsizetype>(size));
    if (type == CURLINFO_HEADER_OUT) {
        const auto verb = line.trimmed().split(' ').first().toUpper();
        run.isQuitting = run.isQuitting || verb == "QUIT";
        if (run.isQuitting) {
            return 0;
        }
        const bool isContinued = dialogue.verb == "AUTH" && verb != "MAIL" && verb != "NOOP";
        dialogue.verb = isContinued ? dialogue.verb : verb;
        dialogue.code = 0;
        dialogue.answer.clear();
    } else if (type == CURLINFO_HEADER_IN && !run.isQuitting) {
        constexpr qsizetype codeLength = 3;
        bool isNumber = false;
        const int code = line.left(codeLength).toInt(&isNumber);
        if (!isNumber || line.size() < codeLength) {
            return 0;
        }
        const auto text = QString::fromUtf8(line.mid(codeLength + 1)).trimmed();
        dialogue.answer = dialogue.answer.isEmpty() ? text : dialogue.answer + u' ' + text;
        if (line.size() == codeLength || line[codeLength] != '-') { // the last line of an answer
            dialogue.code = code;
            if (dialogue.isEndSent) {
                dialogue.endCode = code;
            }
        }
    }
    return 0;
}

SmtpConnection::SmtpConnection(MailServer server)
    : m_server(std::move(server))
{
}

Result<SmtpReceipt> SmtpConnection::attempt(
    const WrittenMail *mail, const std::stop_token &stop, bool isFresh, bool &again)
{
    Run run { .mail = mail };
    m_curl.prepare(m_server, "smtp");
    m_curl.stopBy(stop, &run.dialogue.isEndSent);
    m_curl.set(CURLOPT_VERBOSE, 1L);
    m_curl.set(CURLOPT_DEBUGFUNCTION, &Run::hear);
    m_curl.set(CURLOPT_DEBUGDATA, &run);
    m_curl.set(CURLOPT_FRESH_CONNECT, isFresh ? 1L : 0L);
    if (mail != nullptr) {
        m_curl.set(CURLOPT_MAIL_FROM, mail->from.constData());
        m_curl.setList(CURLOPT_MAIL_RCPT, mail->to);
        // Without CURLOPT_INFILESIZE: with it libcurl ends by counting, and we would not learn when the last byte went.
        m_curl.set(CURLOPT_UPLOAD, 1L);
        m_curl.set(CURLOPT_UPLOAD_BUFFERSIZE, 256L * 1024);
        m_curl.set(CURLOPT_READFUNCTION, &Run::read);
        m_curl.set(CURLOPT_READDATA, &run);
    } else {
        m_curl.set(CURLOPT_CUSTOMREQUEST, "NOOP");
        m_curl.set(CURLOPT_NOBODY, 1L);
    }
    const auto code = m_curl.perform();
    long connects = 0;
    m_curl.info(CURLINFO_NUM_CONNECTS, &connects);
    run.dialogue.isReused = connects == 0;
    again = mail::isWorthAnotherConnection(code, run.dialogue);
    if (mail == nullptr && code == CURLE_OK) {
        return SmtpReceipt { run.dialogue.answer };
    }
    return mail::outcomeOf(code, run.dialogue);
}

Result<SmtpReceipt> SmtpConnection::send(const WrittenMail &mail, std::stop_token stop)
{
    bool again = false;
    auto outcome = attempt(&mail, stop, false, again);
    if (again) {
        outcome = attempt(&mail, stop, true, again);
    }
    return outcome;
}

Result<SmtpReceipt> SmtpConnection::greet(std::stop_token stop)
{
    bool again = false;
    return attempt(nullptr, stop, true, again);
}

void SmtpConnection::close()
{
    m_curl.close();
}

} // namespace bubenik
