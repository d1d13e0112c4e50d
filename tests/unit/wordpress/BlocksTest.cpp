#include "channels/wordpress/Blocks.h"

#include <gtest/gtest.h>

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;

namespace {

const QString digest = QString(64, u'a');

Content contentWith(const QString &body)
{
    Content content;
    content.title = u"T"_s;
    content.body = body;
    return content;
}

// Without the hidden attributes, which are tested by themselves.
QString shownBlocks(const QString &body, const MediaByDigest &media = {})
{
    auto text = toBlocks(contentWith(body), media, {});
    const auto start = text.indexOf("{\"metadata\":{\"bubenikContent\""_L1);
    return start < 0 ? text : text.remove(start, text.indexOf("}}"_L1, start) + 3 - start);
}

Media picture(const QString &pictureDigest = digest)
{
    Attachment attachment { .role = AttachmentRole::Picture, .digest = pictureDigest, .fileName = u"a.jpg"_s, .mime = u"image/jpeg"_s };
    attachment.alt = u"Most \"nový\" & <starý>"_s;
    return { 5, u"https://mesto.cz/a.jpg"_s, u"image/jpeg"_s, attachment };
}

} // namespace

TEST(WordPressBlocks, toBlocks_eachKindOfBlock_isAsTheEditorWritesIt)
{
    EXPECT_EQ(shownBlocks(u"Text **tučně** [odkaz](https://a.cz/?a=1&b=2)"_s),
        u"<!-- wp:paragraph -->\n<p>Text <strong>tučně</strong> <a href=\"https://a.cz/?a=1&amp;b=2\">odkaz</a></p>\n<!-- /wp:paragraph -->"_s);
    EXPECT_EQ(shownBlocks(u"## Kudy"_s), u"<!-- wp:heading -->\n<h2 class=\"wp-block-heading\">Kudy</h2>\n<!-- /wp:heading -->"_s);
    EXPECT_EQ(shownBlocks(u"- a\n- b"_s),
        u"<!-- wp:list -->\n<ul><!-- wp:list-item -->\n<li>a</li>\n<!-- /wp:list-item -->\n\n<!-- wp:list-item -->\n<li>b</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->"_s);
    EXPECT_TRUE(shownBlocks(u"> citát"_s).contains(u"<blockquote class=\"wp-block-quote\"><!-- wp:paragraph -->\n<p>citát</p>"_s));
    EXPECT_TRUE(shownBlocks(u"```\n<a>\n```"_s).contains(u"<pre class=\"wp-block-code\"><code>&lt;a&gt;"_s));
    EXPECT_TRUE(shownBlocks(u"a\n\n---\n\nb"_s).contains(u"<hr class=\"wp-block-separator has-alpha-channel-opacity\" />"_s));
    EXPECT_TRUE(shownBlocks(u"| a | b |\n|---|---|\n| 1 | 2 |"_s)
                    .contains(u"<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>"_s));
    EXPECT_TRUE(shownBlocks(u"| | |\n|---|---|\n| 1 | 2 |"_s)
                    .contains(u"<table><tbody><tr><td>1</td><td>2</td></tr></tbody></table>"_s)) << "without a header";
}

TEST(WordPressBlocks, toBlocks_numberedListFromThree_saysSo)
{
    const auto text = toBlocks(contentWith(u"3. c\n4. d"_s), {}, {});
    EXPECT_TRUE(text.contains(u"\"ordered\":true,\"start\":3} -->\n<ol start=\"3\">"_s)) << text.toStdString();
}

TEST(WordPressBlocks, toBlocks_topHeading_staysBelowThePageTitle)
{
    EXPECT_TRUE(shownBlocks(u"# Nadpis"_s).contains(u"<h2 "_s));
    EXPECT_TRUE(toBlocks(contentWith(u"### Nadpis"_s), {}, {}).contains(u"\"level\":3"_s));
}

TEST(WordPressBlocks, toBlocks_hostileText_isInert)
{
    const auto text = shownBlocks(u"<script>alert(1)</script> <!-- wp:html --> [gallery] a \\-- b"_s);
    EXPECT_FALSE(text.contains(u"<script"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"<!-- wp:html"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"[gallery"_s)) << text.toStdString();
    EXPECT_FALSE(shownBlocks(u"[x](javascript:alert(1))"_s).contains(u"javascript"_s));
}

TEST(WordPressBlocks, toBlocks_pictureInsideAParagraph_partsIt)
{
    const auto text = toBlocks(contentWith(u"před ![](attachment:%1) po"_s.arg(digest)), { { digest, picture() } }, u"m"_s);
    EXPECT_EQ(text.count(u"<!-- wp:paragraph "_s), 2);
    EXPECT_TRUE(text.contains(u"<img src=\"https://mesto.cz/a.jpg\" alt=\"Most &quot;nový&quot; &amp; &lt;starý&gt;\" class=\"wp-image-5\" />"_s))
        << text.toStdString();
}

TEST(WordPressBlocks, toBlocks_decorativePicture_hasAnEmptyAlt)
{
    auto media = picture();
    media.attachment.decorative = true;
    EXPECT_TRUE(toBlocks(contentWith("![popis](attachment:%1)"_L1.arg(digest)), { { digest, media } }, {}).contains(u"alt=\"\""_s));
}

TEST(WordPressBlocks, toBlocks_attachmentsNotInTheText_followIt)
{
    auto content = contentWith(u"Text"_s);
    MediaByDigest media;
    const auto add = [&](AttachmentRole role, const QString &name, QChar letter) {
        const Attachment attachment { .role = role, .digest = QString(64, letter), .fileName = name, .bytes = 1200000, .title = u"Titul"_s };
        content.attachments << attachment;
        media.insert(attachment.digest, { letter.unicode(), "https://m.cz/%1"_L1.arg(name), {}, attachment });
    };
    add(AttachmentRole::Picture, u"hlavni.jpg"_s, u'1');
    add(AttachmentRole::Picture, u"dalsi.jpg"_s, u'2');
    add(AttachmentRole::Sound, u"hlaseni.ogg"_s, u'3');
    add(AttachmentRole::Document, u"plan.pdf"_s, u'4');
    const auto text = toBlocks(content, media, u"m"_s);
    EXPECT_FALSE(text.contains(u"hlavni.jpg"_s)) << "the featured picture is the theme's to show";
    EXPECT_TRUE(text.contains(u"dalsi.jpg"_s));
    EXPECT_TRUE(text.contains(u"<audio controls src=\"https://m.cz/hlaseni.ogg\"></audio>"_s));
    EXPECT_TRUE(text.contains(u"<a href=\"https://m.cz/plan.pdf\">Titul (PDF, 1,1 MB)</a>"_s)) << text.toStdString();
    EXPECT_EQ(mediaUrlsIn(text), (QStringList { u"https://m.cz/dalsi.jpg"_s, u"https://m.cz/hlaseni.ogg"_s, u"https://m.cz/plan.pdf"_s }));
}

TEST(WordPressBlocks, mark_firstBlockOnly_isFoundAgain)
{
    const auto mark = u"0193a1b2-1111-7000-8000-000000000001"_s;
    for (const auto &body : { u"a\n\nb"_s, u"- a\n- b"_s, u"> a\n\nb"_s, u"# h"_s, u""_s, u"| a |\n|---|\n| b |"_s }) {
        const auto text = toBlocks(contentWith(body), {}, mark);
        EXPECT_EQ(markIn(text), mark) << body.toStdString();
        EXPECT_EQ(text.count(mark), 1) << body.toStdString();
        EXPECT_LT(text.indexOf(mark), text.indexOf(u"-->"_s)) << body.toStdString();
        EXPECT_EQ(contentDigestIn(text), contentDigest(contentWith(body)));
    }
}

TEST(WordPressBlocks, markIn_markTypedInTheText_isNoMark)
{
    EXPECT_TRUE(markIn(u"<!-- wp:paragraph -->\n<p>\"bubenikMark\":\"x\"</p>\n<!-- /wp:paragraph -->"_s).isEmpty());
}

TEST(WordPressBlocks, toMarkdown_storedBlocks_areTheTextAgain)
{
    const auto body = u"## Kudy\n\nText **tučně**\n\n![Most nový](attachment:%1)\n\n- a\n- b"_s.arg(digest);
    auto media = picture();
    media.attachment.alt = u"Most nový"_s;
    auto content = contentWith(body);
    EXPECT_EQ(toMarkdown(toBlocks(content, { { digest, media } }, u"m"_s)).trimmed().toStdString(), body.toStdString());
}

} // namespace bubenik::wordpress
