// Templates and the newsroom's dictionary as documents.
#include "Fixture.h"

#include "domain/ServerDocument.h"

using namespace bubenik;
using namespace Qt::StringLiterals;

class TemplateStoreTest : public StorageTest
{
protected:
    TextTemplate saved(const QString &name)
    {
        const TextTemplate text { .id = newTemplateId(clock.now()), .name = name, .body = u"Text"_s };
        EXPECT_TRUE(stores->templates.save(text, clock.now()).has_value());
        clock.advance(Millis { 1 });
        return text;
    }
};

TEST_F(TemplateStoreTest, list_isOrderedAsInACzechDictionary_andFoundByNameOrId)
{
    const auto closure = saved(u"Uzavírka ulice"_s);
    const auto power = saved(u"Čistění ulic"_s);
    const auto event = saved(u"Chystaná akce"_s);
    const auto all = stores->templates.list();
    ASSERT_OK(all);
    EXPECT_EQ(*all, (QList<TextTemplate> { power, event, closure }));
    EXPECT_EQ(stores->templates.find(u"uzavirka ulice"_s)->id, closure.id);
    EXPECT_EQ(stores->templates.find(power.id.value)->name, power.name);
    EXPECT_EQ(stores->templates.find(u"nic"_s).error().code, u"template"_s);
    ASSERT_OK(stores->templates.remove(closure.id));
    EXPECT_EQ(stores->templates.list()->size(), 2);
}

TEST_F(TemplateStoreTest, templateWithoutAName_isRefused_brokenFieldsAreNot)
{
    EXPECT_EQ(stores->templates.save({ .id = { u"template:1"_s }, .body = u"x"_s }, clock.now()).error().code,
        u"template-name"_s);
    EXPECT_TRUE(stores->templates.save({ .id = { u"template:1"_s }, .name = u"x"_s, .body = u"{datum"_s }, clock.now())
                    .has_value());
}

TEST_F(TemplateStoreTest, words_areKeptOnce_andSyncedAsADocumentOfTheNewsroom)
{
    ASSERT_OK(stores->templates.addWord(u"ploging"_s, clock.now()));
    ASSERT_OK(stores->templates.addWord(u"Petlérská"_s, clock.now()));
    ASSERT_OK(stores->templates.addWord(u"ploging"_s, clock.now()));
    EXPECT_EQ(*stores->templates.words(), (QStringList { u"ploging"_s, u"Petlérská"_s }));
    EXPECT_TRUE((*stores->documents.find(dictionaryId))->pending);
    EXPECT_EQ(audienceOf(dictionaryId), Audience::Newsroom);
    EXPECT_EQ(stores->templates.addWord(u"dvě slova"_s, clock.now()).error().code, u"word"_s);
    ASSERT_OK(stores->templates.removeWord(u"ploging"_s, clock.now()));
    EXPECT_EQ(*stores->templates.words(), QStringList { u"Petlérská"_s });
}
