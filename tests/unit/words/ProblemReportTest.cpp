// Nothing secret and nobody's data leaves by the text about a problem, whatever an error or the log carried.
#include "core/LogTail.h"
#include "words/ProblemReport.h"

#include <QLoggingCategory>
#include <gtest/gtest.h>

using namespace bubenik;
using namespace bubenik::words;
using namespace Qt::StringLiterals;

namespace {

const QStringList private_ { u"Novák"_s, u"Jan"_s, u"jana.novakova"_s, u"novakova"_s, u"mesto.cz"_s, u"+420 604 123 456"_s, u"604123456"_s,
    u"604 123 456"_s, u"kocour7"_s, u"Kocour"_s, u"EAAGm0PX4ZCpsBAK"_s, u"sk_live_51H8x"_s, u"eyJhbGciOi"_s, u"hunter2"_s, u"Lipová"_s, u"Lipová 12"_s,
    u"/home/jana"_s, u"jana"_s, u"C:\\Users\\Jana"_s, u"Stížnost na hluk"_s, u"hluk"_s, u"800101/1234"_s, u"CZ6508000000192000145399"_s,
    u"starosta@mesto.cz"_s, u"tajne.heslo"_s };

// Each of them in every way in which errors and logs carry things.
const QStringList carriers { u"user %1 was not found"_s, u"https://user:%1@server/path?token=%1"_s, u"GET /api?access_token=%1 failed"_s,
    u"the file %1 cannot be read"_s, u"Authorization: Basic %1"_s, u"\"%1\" is not allowed"_s, u"{\"name\":\"%1\",\"id\":7}"_s, u"password=%1"_s,
    u"To: %1 refused, 550 no such user"_s, u"%1"_s, u"%1: conflict"_s, u"error/%1/conflict"_s };

} // namespace

TEST(ProblemReport, secretsAndNames_neverLeave)
{
    for (const auto &value : private_) {
        for (const auto &carrier : carriers) {
            const auto text = QString(carrier).replace(u"%1"_s, value);
            const Error error { .kind = ErrorKind::Rejected, .detail = text, .code = text, .subject = text };
            const auto report = problemReport(error,
                { .at = *instantFromIso(u"2026-12-01T10:00:00.000Z"_s), .version = u"1.0"_s, .system = u"Debian"_s, .log = { text, u"bubenik.net: "_s + text } });
            EXPECT_FALSE(report.contains(value, Qt::CaseInsensitive)) << qPrintable(value) << " in " << qPrintable(report);
        }
    }
}

TEST(ProblemReport, whatHelpsIt_stays)
{
    const Error error { .kind = ErrorKind::Server, .detail = u"HTTP 503 from the server: connection reset, tried 3 times"_s, .code = u"rest_cannot_create"_s };
    const auto report = problemReport(error,
        { .at = *instantFromIso(u"2026-12-01T10:00:00.000Z"_s), .version = u"0.9"_s, .system = u"Debian GNU/Linux 12"_s,
            .log = { u"bubenik.publishing: a pass ended early: storage"_s } });
    for (const auto &part : { u"HTTP 503"_s, u"connection reset"_s, u"server"_s, u"2026-12-01T10:00:00"_s, u"0.9"_s, u"Debian GNU/Linux 12"_s,
             u"bubenik.publishing: a pass ended early: storage"_s }) {
        EXPECT_TRUE(report.contains(part)) << qPrintable(part) << " in " << qPrintable(report);
    }
    EXPECT_EQ(cleanedForReport(u"not-approved"_s), u"not-approved"_s);
}

TEST(LogTail, keepsTheLastLines)
{
    keepLogTail();
    keepLogTail(); // twice does not call itself
    for (int i = 0; i < 100; ++i) {
        qInfo("line %d", i);
    }
    const auto lines = logTail();
    ASSERT_EQ(lines.size(), 60);
    EXPECT_TRUE(lines.last().contains(u"line 99"_s));
    EXPECT_TRUE(lines.first().contains(u"line 40"_s));
}
