// Every error there is has words: what happened, what it means for the citizens, what to do.
#include "CzechFromComments.h"
#include "words/Words.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <gtest/gtest.h>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QList<ErrorKind> allKinds()
{
    QList<ErrorKind> kinds;
    for (int i = 0; i <= static_cast<int>(ErrorKind::Internal); ++i) {
        kinds.append(static_cast<ErrorKind>(i));
    }
    return kinds;
}

// What `word` captures in those parts of a source file that match `part`.
QStringList quotedWordsIn(const QString &path, const QString &part, const QString &word)
{
    QFile file(QStringLiteral(BUBENIK_SOURCE_DIR "/") + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    QStringList found;
    auto parts
        = QRegularExpression(part, QRegularExpression::MultilineOption).globalMatch(QString::fromUtf8(file.readAll()));
    while (parts.hasNext()) {
        auto words = QRegularExpression(word).globalMatch(parts.next().captured());
        while (words.hasNext()) {
            found.append(words.next().captured(1));
        }
    }
    return found;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%\\d"_s);
    QStringList found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext()) {
        found.append(matches.next().captured());
    }
    found.sort();
    return found;
}

} // namespace

TEST(ErrorWords, everyKind_explained_saysWhatHappenedWhatItMeansAndWhatToDo)
{
    for (const auto kind : allKinds()) {
        const auto message = words::explain(Error { .kind = kind, .detail = u"technical"_s }, u"Web"_s);
        for (const auto &part : { message.title, message.meaning, message.advice }) {
            EXPECT_TRUE(part.endsWith(u'.')) << qPrintable(toString(kind)) << ": " << qPrintable(part);
            EXPECT_FALSE(part.contains(u'%')) << qPrintable(part);
            EXPECT_FALSE(part.contains(u"technical"_s)) << "the technical part stays folded away";
        }
        EXPECT_FALSE(words::shortly(Error { .kind = kind }).isEmpty());
    }
}

TEST(ErrorWords, everyRefusalOfScheduling_hasWordsOfItsOwn)
{
    const auto general = words::shortly(Error { .kind = ErrorKind::Invalid });
    // The codes are those that the header of Scheduling promises.
    const auto codes = quotedWordsIn(u"app/publishing/Scheduling.h"_s, uR"re(^//.*)re"_s, uR"re("([a-z-]+)")re"_s);
    EXPECT_GT(codes.size(), 8);
    for (const auto &code : codes) {
        EXPECT_NE(words::shortly(Error { .kind = ErrorKind::Invalid, .code = code }), general) << qPrintable(code);
    }
}

TEST(ErrorWords, everyRefusalOfFilesAndTimes_hasWordsOfItsOwn)
{
    const auto general = words::shortly(Error { .kind = ErrorKind::Invalid });
    for (const auto &code : { u"skipped-hour"_s, u"bad-time"_s, u"broken-picture"_s, u"svg"_s, u"empty"_s,
             u"unreadable"_s, u"active-content"_s, u"not-text"_s }) {
        EXPECT_NE(words::shortly(Error { .kind = ErrorKind::Invalid, .code = code }), general) << qPrintable(code);
    }
}

TEST(ErrorWords, everyWordOfTheHistory_isALineForPeople)
{
    const auto machineWords
        = quotedWordsIn(u"app/publishing/History.h"_s, u"QStringLiteral.*"_s, uR"re(\("([a-z-]+)"\))re"_s);
    EXPECT_GT(machineWords.size(), 15);
    const CzechFromComments czech;
    for (const auto &word : machineWords) {
        const auto line = words::historyLine({ {}, word, {} });
        EXPECT_TRUE(czech.texts().contains(line + u'\x04')) << qPrintable(word);
    }
}

TEST(ErrorWords, everyErrorOfTheSharedServer_isToldAsTheServers)
{
    for (const auto kind :
        { ErrorKind::Offline, ErrorKind::UnknownOutcome, ErrorKind::Auth, ErrorKind::Forbidden, ErrorKind::RateLimited,
            ErrorKind::Server, ErrorKind::Rejected, ErrorKind::TooLarge, ErrorKind::NotFound, ErrorKind::Conflict }) {
        const Error error { .kind = kind, .code = u"whatever"_s, .isOfServer = true };
        const auto message = words::explain(error);
        EXPECT_TRUE(message.title.contains(u"server"_s)) << qPrintable(message.title);
        EXPECT_FALSE((message.title + message.meaning + message.advice).contains(u"citizens"_s))
            << qPrintable(message.meaning);
        EXPECT_NE(words::shortly(error), words::shortly(Error { .kind = kind })) << qPrintable(toString(kind));
    }
}

TEST(ErrorWords, everyProblemOfASharedServer_hasWordsOfItsOwn)
{
    const std::pair<ErrorKind, QString> codes[] { { ErrorKind::Invalid, u"no-tls"_s },
        { ErrorKind::Invalid, u"open-to-all"_s }, { ErrorKind::Unsupported, u"too-old"_s },
        { ErrorKind::WrongClock, u"wrong-clock"_s }, { ErrorKind::NotFound, u"missing-database"_s },
        { ErrorKind::NotFound, u"no-database"_s }, { ErrorKind::NotFound, u"no-rules"_s },
        { ErrorKind::Unsupported, u"old-rules"_s }, { ErrorKind::NewerSchema, u"newer-rules"_s },
        { ErrorKind::Forbidden, u"not-a-member"_s }, { ErrorKind::Forbidden, u"not-administrator"_s },
        { ErrorKind::Auth, u"locked"_s }, { ErrorKind::Auth, u"no-password"_s }, { ErrorKind::Auth, u"no-secret"_s },
        { ErrorKind::Offline, u"not-couchdb"_s }, { ErrorKind::Offline, u"tls-untrusted"_s },
        { ErrorKind::Invalid, u"url"_s }, { ErrorKind::Invalid, u"prefix"_s }, { ErrorKind::Invalid, u"user-name"_s },
        { ErrorKind::Invalid, u"role"_s }, { ErrorKind::Invalid, u"no-password"_s },
        { ErrorKind::NotFound, u"no-user"_s }, { ErrorKind::NotFound, u"no-backend"_s },
        { ErrorKind::Conflict, u"server-emptied"_s }, { ErrorKind::Conflict, u"server-replaced"_s },
        { ErrorKind::NotFound, u"no-file"_s }, { ErrorKind::NotFound, u"incomplete"_s },
        { ErrorKind::Mismatch, u"damaged-file"_s } };
    QSet<QString> titles;
    for (const auto &[kind, code] : codes) {
        const Error error { .kind = kind, .code = code, .isOfServer = true };
        EXPECT_NE(words::explain(error).title, words::explain(Error { .kind = kind, .isOfServer = true }).title)
            << qPrintable(code);
        titles.insert(words::explain(error).title);
    }
    EXPECT_EQ(titles.size(), std::ssize(codes) - 1) << "no-secret and no-password alone are the same";
}

TEST(ErrorWords, everyRuleOfTheSharedServer_hasWordsOfItsOwn)
{
    const auto general = words::explain(Error { .kind = ErrorKind::Forbidden, .code = u"rule"_s, .isOfServer = true });
    QStringList codes;
    for (const auto &file : { u"common"_s, u"newsroom"_s, u"people"_s, u"office"_s }) {
        codes += quotedWordsIn(
            u"resources/backend/%1.js"_s.arg(file), uR"re(refuse\([^)]*)re"_s, uR"re(refuse\('([a-z-]+)')re"_s);
    }
    EXPECT_GE(codes.size(), 7);
    for (const auto &code : codes) {
        const Error error { .kind = ErrorKind::Forbidden, .code = u"rule-"_s + code, .isOfServer = true };
        EXPECT_NE(words::explain(error).title, general.title) << qPrintable(code);
    }
    const Error other { .kind = ErrorKind::Forbidden, .code = u"rule-of-a-newer-one"_s, .isOfServer = true };
    EXPECT_EQ(words::explain(other).title, general.title);
}

TEST(ErrorWords, channelName_given_isTheSubjectOfTheSentence)
{
    EXPECT_EQ(
        words::explain(Error { .kind = ErrorKind::Auth }, u"Web"_s).title, u"The channel “Web” refused the sign-in."_s);
    EXPECT_EQ(words::explain(Error { .kind = ErrorKind::Auth }).title, u"The channel refused the sign-in."_s);
}

TEST(ErrorWords, diskFull_ofAChannel_isNotToldAsTheWorkspaces)
{
    const Error error { .kind = ErrorKind::DiskFull };
    EXPECT_EQ(words::explain(error).title, u"The disk is full."_s);
    EXPECT_EQ(words::explain(error, u"Web"_s).title, u"There is no space left where the website is."_s);
}

TEST(ErrorWords, subject_missing_leavesNoDanglingColon)
{
    Error error { .kind = ErrorKind::Invalid, .code = u"svg"_s };
    EXPECT_EQ(words::explain(error).title, u"SVG pictures are not published."_s);
    error.subject = u"znak 100%1.svg"_s;
    EXPECT_EQ(words::explain(error).title, u"SVG pictures are not published: znak 100%1.svg."_s);
}

TEST(ErrorWords, czechInComments_everyText_hasExactlyOneWordingWithTheSamePlaceholders)
{
    const CzechFromComments czech;
    EXPECT_EQ(czech.callsWithoutCzech(), 0);
    EXPECT_GT(czech.texts().size(), 150);
    const auto keys = czech.texts().uniqueKeys();
    for (const auto &key : keys) {
        const auto wordings = czech.texts().values(key);
        const auto english = key.section(u'\x04', 0, 0);
        EXPECT_EQ(QSet<QString>(wordings.begin(), wordings.end()).size(), 1) << qPrintable(english);
        EXPECT_EQ(placeholdersOf(wordings.first()), placeholdersOf(english)) << qPrintable(english);
        EXPECT_EQ(wordings.first().endsWith(u'.'), english.endsWith(u'.')) << qPrintable(english);
    }
}

TEST(ErrorWords, inCzech_authRefused_readsAsAnEditorWouldWriteIt)
{
    CzechFromComments czech;
    QCoreApplication::installTranslator(&czech);
    const auto message = words::explain(Error { .kind = ErrorKind::Auth }, u"Web"_s);
    EXPECT_EQ(message.title, u"Kanál „Web“ odmítl přihlášení."_s);
    EXPECT_EQ(message.action, u"Přihlásit znovu"_s);
    QCoreApplication::removeTranslator(&czech);
}

} // namespace bubenik
