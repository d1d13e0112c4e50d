#include "Fixture.h"
#include "storage/Finder.h"
#include "storage/SavedFilters.h"

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class FinderTest : public StorageTest
{
protected:
    AnnouncementId announced(const QString &title, const QString &text = {})
    {
        Announcement announcement { .id = newAnnouncementId(clock.now()), .title = title, .text = text };
        EXPECT_TRUE(stores->announcements.save(announcement, clock.now()).has_value());
        clock.advance(1ms);
        return announcement.id;
    }
    MeetingId planned(const QString &title, const QString &place)
    {
        Meeting meeting { .id = newMeetingId(clock.now()), .title = title, .place = place };
        meeting.starts = clock.now() + 48h;
        meeting.ends = meeting.starts + 1h;
        EXPECT_TRUE(stores->meetings.save(meeting, clock.now()).has_value());
        clock.advance(1ms);
        return meeting.id;
    }
    ContactId known(const QString &given, const QString &family)
    {
        Contact contact;
        contact.id = newContactId(clock.now());
        contact.givenName = given;
        contact.familyName = family;
        EXPECT_TRUE(stores->contacts.save(contact, u"eva"_s, clock.now()).has_value());
        clock.advance(1ms);
        return contact.id;
    }
    [[nodiscard]] QStringList found(const QString &text, int ofEach = 5)
    {
        return titlesOf(finder.find({ .text = text, .ofEach = ofEach }));
    }
    static QStringList titlesOf(const Result<QList<FoundDocument>> &found)
    {
        QStringList titles;
        for (const auto &one : found.value()) {
            titles.append(one.title);
        }
        return titles;
    }

    Finder finder { *stores->database, stores->posts, stores->contacts, stores->visits };
};

TEST_F(FinderTest, findsEveryKind_inItsOrder)
{
    const auto post = saved(u"Uzavírka mostu"_s);
    const auto announcement = announced(u"Hlášení"_s, u"Od pondělí platí uzavírka mostu."_s);
    planned(u"O uzavírce mostu"_s, u"Kulturní dům"_s);
    known(u"Jana"_s, u"Mostová"_s);
    ASSERT_OK(stores->groups.add(u"Sousedé mostu"_s, clock.now()));
    ASSERT_OK(stores->channels.save({ { u"most"_s }, u"folder"_s, u"Mostecký web"_s, {} }, clock.now()));
    const auto delivery = newDelivery(post.id, { u"most"_s }, clock.now() + 1h, false, clock.now());
    ASSERT_OK(stores->deliveries.save(delivery, clock.now()));
    EXPECT_EQ(found(u"most"_s),
        (QStringList { u"Uzavírka mostu"_s, u"Hlášení"_s, u"O uzavírce mostu"_s, u"Jana Mostová"_s, u"Sousedé mostu"_s,
            u"Uzavírka mostu"_s, u"Mostecký web"_s }));
    EXPECT_EQ(found(u"uzavírky mostů"_s), (QStringList { u"Uzavírka mostu"_s, u"Hlášení"_s, u"O uzavírce mostu"_s, u"Uzavírka mostu"_s }));
    const auto all = *finder.find({ .text = u"most"_s });
    EXPECT_EQ(all[1].id, announcement.value);
    EXPECT_EQ(all[5].id, delivery.id.value);
    EXPECT_EQ(all[5].channel, u"most"_s);
    EXPECT_TRUE(found(u""_s).isEmpty());
    EXPECT_TRUE(found(u"nic takového"_s).isEmpty());
}

TEST_F(FinderTest, followsWhatChanges_here_andOnAnotherConnection)
{
    auto id = announced(u"Zkouška sirén"_s);
    EXPECT_EQ(found(u"zkouška"_s).size(), 1);
    auto elsewhere = *folder.stores();
    auto changed = *elsewhere->announcements.load(id);
    changed.title = u"Poplach"_s;
    ASSERT_OK(elsewhere->announcements.save(changed, clock.now()));
    EXPECT_TRUE(found(u"zkouška"_s).isEmpty());
    EXPECT_EQ(found(u"poplach"_s), QStringList { u"Poplach"_s });
    clock.advance(1ms);
    changed.deletedAt = clock.now();
    ASSERT_OK(elsewhere->announcements.save(changed, clock.now()));
    EXPECT_TRUE(found(u"poplach"_s).isEmpty());
    changed.deletedAt.reset();
    clock.advance(1ms);
    ASSERT_OK(stores->announcements.save(changed, clock.now()));
    EXPECT_EQ(found(u"poplach"_s).size(), 1);
    ASSERT_OK(elsewhere->documents.remove(id.value));
    EXPECT_TRUE(found(u"poplach"_s).isEmpty());
}

TEST_F(FinderTest, showsAFewOfEachKind_titlesFirst_archivedPostsLast)
{
    announced(u"Jindy"_s, u"Koncert v parku."_s);
    announced(u"Koncert"_s);
    for (int i = 0; i < 9; ++i) {
        saved(u"Koncert %1"_s.arg(i));
        known(u"Koncert"_s, u"Novák %1"_s.arg(i));
    }
    EXPECT_EQ(found(u"koncert"_s, 3),
        (QStringList { u"Koncert 8"_s, u"Koncert 7"_s, u"Koncert 6"_s, u"Koncert"_s, u"Jindy"_s, u"Koncert Novák 0"_s,
            u"Koncert Novák 1"_s, u"Koncert Novák 2"_s }));
    auto old = saved(u"Slavnost starých časů"_s);
    old.archived = true;
    ASSERT_OK(stores->posts.save(old, edit()));
    saved(u"Slavnost"_s);
    EXPECT_EQ(found(u"slavnost"_s), (QStringList { u"Slavnost"_s, u"Slavnost starých časů"_s }));
}

TEST_F(FinderTest, givesUp_whenNobodyWaits)
{
    saved(u"Koncert"_s);
    const auto answer = finder.find({ .text = u"koncert"_s, .isGivenUp = [] { return true; } });
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().kind, ErrorKind::Cancelled);
}

TEST_F(FinderTest, withoutAnOpenOffice_findsNoVisits_andStillTheOthers)
{
    saved(u"Koncert"_s);
    EXPECT_EQ(titlesOf(finder.find({ .text = u"koncert"_s, .hasOffice = true })), QStringList { u"Koncert"_s });
}

TEST_F(FinderTest, whatIsTyped_neverFails)
{
    saved(u"Uzavírka"_s);
    for (const auto &text : { u"\""_s, u"*"_s, u"AND"_s, u"a\" OR \"b"_s, u"😀"_s, u"a 😀"_s, u"ß"_s, u"שלום"_s,
             QString(QChar(u'\0')), QString(QChar(0xD800)), u"x"_s.repeated(10000), u"a "_s.repeated(500) }) {
        EXPECT_TRUE(finder.find({ .text = text }).has_value()) << qPrintable(text.left(50));
    }
}

TEST_F(FinderTest, tellsTheLatest_andThoseAskedFor_butNothingFromTheBin)
{
    const auto first = saved(u"První"_s);
    const auto meeting = planned(u"Setkání"_s, u"Zámek"_s);
    const auto contact = known(u"Jana"_s, u"Nová"_s);
    const auto gone = saved(u"Smazaný"_s);
    ASSERT_OK(stores->posts.markDeleted(gone.id, edit()));
    EXPECT_EQ(titlesOf(finder.latest(10)), (QStringList { u"Jana Nová"_s, u"Setkání"_s, u"První"_s }));
    EXPECT_EQ(titlesOf(finder.latest(1)), QStringList { u"Jana Nová"_s });
    ASSERT_OK(stores->contacts.remove(contact, u"eva"_s, clock.now()));
    EXPECT_EQ(titlesOf(finder.withIds({ meeting.value, gone.id.value, u"post:none"_s, contact.value, first.id.value })),
        (QStringList { u"Setkání"_s, u"První"_s }));
}

TEST_F(FinderTest, contactsAreFoundInOtherForms_onlyWhenNobodyHasTheWordAsTyped)
{
    known(u"Jan"_s, u"Novák"_s);
    known(u"Jana"_s, u"Janda"_s);
    const auto names = [this](const QString &text) {
        QStringList list;
        const auto rows = stores->contacts.rows(stores->contacts.keys({ .text = text }).value()).value();
        for (const auto &row : rows) {
            list.append(row.name);
        }
        return list;
    };
    EXPECT_EQ(names(u"Novákovi"_s), QStringList { u"Jan Novák"_s });
    EXPECT_EQ(names(u"Janou Jandou"_s), QStringList { u"Jana Janda"_s });
    EXPECT_EQ(names(u"Jana"_s), QStringList { u"Jana Janda"_s });
    EXPECT_TRUE(names(u"Novotnému"_s).isEmpty());
}

TEST_F(FinderTest, savedFilters_areEachUsersOwn_andStayInTheirOrder)
{
    const QList<SavedFilter> filters { { u"Moje koncepty"_s, { { u"filter"_s, u"drafts"_s } } }, { u"Akce"_s, {} } };
    ASSERT_OK(setSavedFilters(stores->settings, u"posts"_s, u"eva"_s, filters));
    EXPECT_EQ(savedFilters(stores->settings, u"posts"_s, u"eva"_s), filters);
    EXPECT_TRUE(savedFilters(stores->settings, u"posts"_s, u"jana"_s).isEmpty());
    EXPECT_TRUE(savedFilters(stores->settings, u"outbox"_s, u"eva"_s).isEmpty());
    ASSERT_OK(stores->settings.set(u"filters/posts/eva"_s, u"[1, {\"name\": \"\"}, nonsense"_s));
    EXPECT_TRUE(savedFilters(stores->settings, u"posts"_s, u"eva"_s).isEmpty());
}
