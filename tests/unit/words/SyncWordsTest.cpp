// What the shared newsroom has to say: every code has words, and Czech verbs fit whoever is spoken of.
#include "words/SyncWords.h"
#include "CzechFromComments.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <gtest/gtest.h>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QStringList captured(const QString &path, const QString &pattern)
{
    QFile file(QStringLiteral(BUBENIK_SOURCE_DIR "/") + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    QStringList found;
    auto matches = QRegularExpression(pattern).globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext()) {
        found.append(matches.next().captured(1));
    }
    found.removeDuplicates();
    return found;
}

struct InCzech {
    CzechFromComments czech;
    InCzech() { QCoreApplication::installTranslator(&czech); }
    ~InCzech() { QCoreApplication::removeTranslator(&czech); }
};

} // namespace

TEST(SyncWords, everyActivity_isASentence)
{
    const auto codes = captured(u"app/storage/ActivityStore.h"_s, uR"re(Latin1StringView \w+ \{ "([a-z-]+)" \})re"_s);
    EXPECT_GT(codes.size(), 12);
    for (const auto &code : codes) {
        const auto sentence
            = words::activitySentence(code, code == "conflict-resolved"_L1 ? u"title, mine"_s : u"web"_s);
        EXPECT_NE(sentence, code);
        EXPECT_TRUE(sentence.endsWith(u'.')) << qPrintable(sentence);
        EXPECT_FALSE(sentence.contains(u'%')) << qPrintable(sentence);
    }
}

TEST(SyncWords, activity_withoutDetail_leavesNoDanglingColon)
{
    EXPECT_EQ(words::activitySentence(u"withdrawn"_s, {}), u"The post was withdrawn."_s);
    EXPECT_EQ(words::activitySentence(u"brought-back"_s, {}), u"An older version was brought back."_s);
    EXPECT_EQ(
        words::activitySentence(u"scheduled"_s, u"mesto"_s, u"Web města"_s), u"Publishing was scheduled: Web města."_s);
}

TEST(SyncWords, mergedFields_areNamedAsEditorsCallThem)
{
    const InCzech czech;
    EXPECT_EQ(words::activitySentence(u"merged"_s, u"title, body, attachments[abc].alt"_s),
        u"Úpravy dvou lidí byly sloučeny: titulek, text, popis obrázku."_s);
    EXPECT_EQ(words::activitySentence(u"conflict-resolved"_s, u"body, theirs"_s),
        u"Z dvojího znění bylo převzato druhé: text."_s);
}

TEST(SyncWords, fields_ofEveryShape_haveNames)
{
    EXPECT_EQ(words::fieldName(u"own.body"_s), u"text for one channel only"_s);
    EXPECT_EQ(words::fieldName(u"settings.url"_s), u"setting of the channel (address of the website)"_s);
    EXPECT_EQ(words::fieldName(u"settings.colour"_s), u"setting of the channel (colour)"_s);
    EXPECT_EQ(words::fieldName(u"attachments[0aff].title"_s), u"name of a file"_s);
    EXPECT_EQ(words::fieldName(u"mood"_s), u"\"mood\""_s);
    EXPECT_EQ(words::fieldName(u"wish"_s, u"delivery:1"_s), u"publish or withdraw"_s);
    EXPECT_EQ(words::fieldName(u"wish"_s, u"visit:1"_s), u"wish"_s);
    EXPECT_EQ(words::fieldName(u"due"_s, u"followup:1"_s), u"until when"_s);
    EXPECT_EQ(words::fieldName(u"answer"_s, u"inquiry:1"_s), u"answer to a question"_s);
}

TEST(SyncWords, aWoman_isSpokenOfAsOne_andOthersWithoutAGuess)
{
    const InCzech czech;
    EXPECT_EQ(words::changedSamePlace(u"Alena Nováková"_s), u"Alena Nováková mezitím změnila stejné místo."_s);
    EXPECT_EQ(words::changedSamePlace(u"Petra Svoboda"_s), u"Stejné místo mezitím změnil někdo jiný: Petra Svoboda."_s);
    EXPECT_EQ(words::changedSamePlace({}), u"Stejné místo mezitím změnil někdo jiný."_s);
    EXPECT_EQ(words::presentHere({ u"Alena Nováková"_s }), u"Právě tu píše Alena Nováková."_s);
    EXPECT_EQ(words::presentHere({ u"A"_s, u"B"_s, u"C"_s }), u"Právě tu píšou A, B a C."_s);
    EXPECT_TRUE(words::presentHere({}).isEmpty());
}

} // namespace bubenik
