// What the window may ask of the kind before anything is sent.
#include "channels/facebook/Descriptor.h"
#include "channels/facebook/FacebookChannel.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

Outgoing withPhotos(int count)
{
    Outgoing outgoing { .content = { .title = u"Uzavírka"_s, .body = u"Text."_s } };
    outgoing.articleLink = u"https://www.klasterec.example/uzavirka"_s;
    for (int i = 0; i < count; ++i) {
        outgoing.content.attachments.append(
            { .role = AttachmentRole::Picture, .digest = QString::number(i), .alt = u"Ulice"_s });
    }
    return outgoing;
}

ChannelConfig page(const QString &link)
{
    return { { u"fb"_s }, u"facebook"_s, {}, { { u"page"_s, u"1"_s }, { u"link"_s, link } } };
}

} // namespace

TEST(FacebookDescriptor, replacing_isKnownBeforehand)
{
    struct Row {
        QString link;
        int before;
        int after;
        bool replaces;
    };
    const Row rows[] {
        { u"text"_s, 2, 0, true }, // all photos cannot be taken off
        { u"text"_s, 2, 1, false },
        { u"text"_s, 0, 2, false },
        { u"card"_s, 0, 1, true }, // the card goes
        { u"card"_s, 0, 0, false },
        { u"none"_s, 0, 1, false },
    };
    const auto kind = facebook::descriptor();
    for (const auto &row : rows) {
        EXPECT_EQ(kind.mustReplace(withPhotos(row.before), withPhotos(row.after), page(row.link)), row.replaces)
            << qPrintable(row.link) << row.before << row.after;
    }
    auto withoutArticle = withPhotos(0);
    withoutArticle.articleLink.clear();
    auto photosOnly = withPhotos(1);
    photosOnly.articleLink.clear();
    EXPECT_FALSE(kind.mustReplace(withoutArticle, photosOnly, page(u"card"_s)));
}

TEST(FacebookDescriptor, characters_areThoseOfTheWholeMessage)
{
    const auto kind = facebook::descriptor();
    EXPECT_EQ(kind.charactersOf(withPhotos(0), page(u"none"_s)), u"Uzavírka\n\nText."_s.size());
    EXPECT_GT(kind.charactersOf(withPhotos(0), page(u"text"_s)), kind.charactersOf(withPhotos(0), page(u"none"_s)));
    EXPECT_EQ(kind.maxCharacters, 63'206);
}

TEST(FacebookDescriptor, everyChoice_hasItsWords)
{
    for (const auto &field : facebook::descriptor().fields) {
        EXPECT_EQ(field.choices.size(), field.choiceLabels.size()) << qPrintable(field.key);
    }
}
