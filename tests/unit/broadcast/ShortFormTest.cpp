// Short forms, by 30 notices as towns write them.
#include "broadcast/ShortForm.h"

#include "domain/Announcement.h"
#include "domain/Post.h"

#include <QFile>
#include <QJsonDocument>
#include <gtest/gtest.h>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

struct Notice {
    ShortSource source;
    QStringList has; // what the short form must tell
};

QList<Notice> notices()
{
    QFile file(QStringLiteral(BUBENIK_FIXTURES "/notices/notices.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<Notice> list;
    for (const auto value : QJsonDocument::fromJson(file.readAll()).array()) {
        Post post;
        post.title = value[u"title"_s].toString();
        post.body = value[u"text"_s].toString();
        Notice notice { shortSourceOf(post), {} };
        for (const auto piece : value[u"has"_s].toArray()) {
            notice.has.append(piece.toString());
        }
        list.append(notice);
    }
    return list;
}

std::string told(const QString &text)
{
    return text.toStdString();
}

} // namespace

TEST(ShortForm, ofThirtyNotices_tellsWhatWhenAndWhere)
{
    const auto all = notices();
    ASSERT_EQ(all.size(), 30);
    for (const auto &notice : all) {
        const auto text = proposeShortForm(notice.source, 160);
        EXPECT_LE(text.size(), 160) << told(text);
        for (const auto &piece : notice.has) {
            EXPECT_TRUE(text.contains(piece, Qt::CaseInsensitive)) << told(piece) << " is not in: " << told(text);
        }
    }
}

TEST(ShortForm, ofEveryLength_fits_andIsNeverEmpty)
{
    for (const auto &notice : notices()) {
        for (const int characters : { 20, 40, 67, 70, 100, 153, 160, 300, 459 }) {
            const auto text = proposeShortForm(notice.source, characters);
            EXPECT_FALSE(text.isEmpty());
            EXPECT_LE(text.size(), characters) << told(text);
        }
    }
}

TEST(ShortForm, ofWordsOnlyThatTheTextHas_addsNothingButTheCountOfStreets)
{
    for (const auto &notice : notices()) {
        const auto whole = (notice.source.title + u' ' + notice.source.text).toLower().simplified();
        for (const auto &word : proposeShortForm(notice.source, 160).toLower().split(u' ')) {
            auto bare = word;
            while (!bare.isEmpty() && !bare.back().isLetterOrNumber()) {
                bare.chop(1);
            }
            const bool isCount = bare == u"další" || word.startsWith(u'(') || bare == u"a";
            EXPECT_TRUE(isCount || whole.contains(bare)) << told(bare);
        }
    }
}

TEST(ShortForm, ofAnnouncement_namesItsStreets_asManyAsFit)
{
    Announcement announcement;
    announcement.title = u"Odstávka vody"_s;
    announcement.text = u"Zítra od 8.00 do 11.00 nepoteče voda."_s;
    announcement.streets = QStringList { u"Petra Bezruče"_s, u"Chomutovská"_s, u"Lípová"_s, u"Školní"_s };
    const auto source = shortSourceOf(announcement);
    EXPECT_EQ(told(proposeShortForm(source, 160)),
        "Zítra od 8.00 do 11.00 nepoteče voda. Petra Bezruče, Chomutovská, Lípová, Školní.");
    EXPECT_EQ(told(proposeShortForm(source, 75)), "Zítra od 8.00 do 11.00 nepoteče voda. Petra Bezruče a další (3).");
}

TEST(Sentences, abbreviationsOrdinalsAndTimes_endNone)
{
    EXPECT_EQ(
        told(sentencesOf(u"Ing. Novák přijde 7. prosince v 7.30 hod. do domu č. p. 12. Zve vás město!"_s).join(u'|')),
        "Ing. Novák přijde 7. prosince v 7.30 hod. do domu č. p. 12.|Zve vás město!");
    EXPECT_EQ(
        told(sentencesOf(u"Otevřeno do 18 hod. Vstup zdarma."_s).join(u'|')), "Otevřeno do 18 hod.|Vstup zdarma.");
}

TEST(Times, asTheTextPutsThem)
{
    EXPECT_EQ(timeMentioned(u"Sejdeme se v úterý 8. prosince od 7.30 do 14.00 hodin v hale."_s),
        u"v úterý 8. prosince od 7.30 do 14.00 hodin"_s);
    EXPECT_EQ(timeMentioned(u"Termín: 9. 12. 2026 v 17:00, sál"_s), u"9. 12. 2026 v 17:00"_s);
    EXPECT_EQ(timeMentioned(u"Zítra dopoledne nic, v sobotu ano."_s), u"Zítra"_s);
    EXPECT_TRUE(timeMentioned(u"Město má 12 tisíc stromů."_s).isEmpty());
}

TEST(Streets, asTheTextNamesThem)
{
    EXPECT_EQ(streetsMentioned(u"V ulicích Petra Bezruče, Lípová a 17. listopadu a v Chomutovské ulici."_s),
        QStringList({ u"Petra Bezruče"_s, u"Lípová"_s, u"17. listopadu"_s, u"Chomutovské"_s }));
    EXPECT_TRUE(streetsMentioned(u"Nikde nic."_s).isEmpty());
}

} // namespace bubenik
