#include "channels/wordpress/Preview.h"

#include "channels/common/Pictures.h"
#include "channels/wordpress/Blocks.h"
#include "channels/wordpress/Text.h"
#include "core/Zone.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;

namespace {

constexpr auto previewTemplate = R"(<!DOCTYPE html>
<html lang="cs"><head><meta charset="utf-8"><title>%1</title><style>
body{margin:0;background:#fff;color:#111;font:18px/1.6 "Source Sans 3","Noto Sans",Inter,sans-serif}
header,main{max-width:650px;margin:0 auto;padding:24px 16px}
header{font-weight:600}
h1{font-size:40px;line-height:1.15;font-weight:400;margin:24px 0}
h2{font-size:30px;font-weight:400}h3{font-size:24px;font-weight:400}
img{max-width:100%;height:auto}figure{margin:24px 0}figcaption{font-size:14px;color:#555}
a{color:#111}table{border-collapse:collapse;width:100%}td,th{border:1px solid #888;padding:6px 8px;text-align:left}
blockquote{border-left:2px solid #111;margin:24px 0;padding-left:16px}
pre{background:#f4f4f4;padding:12px;white-space:pre-wrap}
.meta{font-size:15px;color:#555;border-top:1px solid #ddd;margin-top:48px;padding-top:16px}
</style></head><body><header>%2</header><main>%3<h1>%1</h1>%4<p class="meta">%5</p></main></body></html>)"_L1;

MediaByDigest localMedia(const Content &content, const ChannelContext &context)
{
    MediaByDigest media;
    qint64 id = 1;
    for (const auto &attachment : content.attachments) {
        const auto path = context.attachmentPath(attachment.digest);
        if (path) {
            media.insert(attachment.digest, { id++, previewUrl(*path, attachment), attachment.mime, attachment });
        }
    }
    return media;
}

QString featuredPicture(const Content &content, const MediaByDigest &media)
{
    for (const auto &attachment : content.attachments) {
        if (attachment.role == AttachmentRole::Picture) {
            return "<figure><img src=\"%1\" alt=\"%2\"></figure>"_L1.arg(
                escapeAttribute(media.value(attachment.digest).url), escapeAttribute(attachment.alt));
        }
    }
    return {};
}

} // namespace

QString previewPage(const Outgoing &outgoing, const ChannelConfig &config, const ChannelContext &context)
{
    static const QRegularExpression blockComment(u"<!-- /?wp:.*? -->\\n?"_s);
    const auto media = localMedia(outgoing.content, context);
    auto text = toBlocks(outgoing.content, media, outgoing.mark);
    text.remove(blockComment);
    const auto date = QLocale(QLocale::Czech).toString(Zone(context.zone).toLocal(outgoing.due), u"d. MMMM yyyy"_s);
    auto categories = outgoing.content.categories.join(", "_L1);
    if (categories.isEmpty()) {
        categories = config.settings.value(u"categories"_s);
    }
    const auto meta = categories.isEmpty() ? date : u"%1 · %2"_s.arg(date, categories);
    return previewTemplate.arg(escapeText(outgoing.content.title), escapeText(context.town), featuredPicture(outgoing.content, media), text, escapeText(meta));
}

} // namespace bubenik::wordpress
