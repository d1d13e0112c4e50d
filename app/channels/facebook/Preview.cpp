#include "channels/facebook/Preview.h"

#include "channels/facebook/Message.h"
#include "core/Zone.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

namespace bubenik::facebook {

using namespace Qt::StringLiterals;

namespace {

// Longer texts are folded behind "Zobrazit víc" on the Page: the reader sees where.
constexpr qsizetype foldedAfter = 480;
constexpr qsizetype mostShown = 5;

constexpr auto previewTemplate = R"(<!DOCTYPE html>
<html lang="cs"><head><meta charset="utf-8"><title>%1</title><style>
body{margin:0;background:#f0f2f5;color:#050505;font:15px/1.35 "Segoe UI",Inter,"Noto Sans",sans-serif}
article{max-width:520px;margin:16px auto;background:#fff;border-radius:8px;box-shadow:0 1px 2px #0003;padding:12px 0}
header,.text{padding:0 16px}
header b{display:block;font-size:15px}
header span,.more,.card span,.rest{color:#65676b;font-size:13px}
.text{margin:12px 0;white-space:pre-wrap;overflow-wrap:anywhere}
.fold{border-top:1px dashed #ccd0d5;color:#65676b;font-size:13px;margin:8px 0;white-space:normal}
a{color:#0064d1;text-decoration:none}
table{border-collapse:collapse;width:100%}
td{padding:1px}
img{width:100%;display:block}
.card{background:#f0f2f5;padding:12px 16px;border-top:1px solid #ced0d4}
.rest{padding:8px 16px 0}
</style></head><body><article><header><b>%2</b><span>%3</span></header><div class="text">%4</div>%5</article></body></html>)"_L1;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\'', u"&#39;"_s);
}

// Addresses and #topics as links, as the Page shows them.
QString withLinks(const QString &text)
{
    static const QRegularExpression linked(
        uR"((https?://[^\s<>"]+[^\s<>".,;:!?)])|((?<![\p{L}\p{N}_&])#[\p{L}\p{N}_]+))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString html;
    qsizetype from = 0;
    for (auto matches = linked.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        html += escaped(text.mid(from, match.capturedStart() - from));
        const auto href = match.captured(1).isEmpty() ? u"#"_s : match.captured(1);
        html += u"<a href=\"%1\">%2</a>"_s.arg(escaped(href), escaped(match.captured()));
        from = match.capturedEnd();
    }
    return html + escaped(text.mid(from));
}

QString foldedText(const QString &text)
{
    if (text.size() <= foldedAfter) {
        return withLinks(text);
    }
    const auto at = std::max(text.lastIndexOf(u' ', foldedAfter), text.lastIndexOf(u'\n', foldedAfter));
    const auto cut = at > 0 ? at : foldedAfter;
    return withLinks(text.left(cut)) + u"<div class=\"fold\">Zobrazit víc</div>"_s + withLinks(text.mid(cut).trimmed());
}

QString photo(const Attachment &picture, const ChannelContext &context)
{
    const auto path = context.attachmentPath(picture.digest);
    if (!path) {
        return {};
    }
    return u"<img src=\"%1\" alt=\"%2\">"_s.arg(escaped(QUrl::fromLocalFile(*path).toString(QUrl::FullyEncoded)),
        escaped(picture.decorative ? QString() : picture.alt));
}

// One above all others, the rest in a row below it, as the Page arranges them.
QString photos(const Content &content, const ChannelContext &context)
{
    QStringList shown;
    const auto pictures = picturesOf(content);
    for (const auto &picture : pictures.mid(0, mostShown)) {
        shown.append(photo(picture, context));
    }
    shown.removeAll(QString());
    if (shown.isEmpty()) {
        return {};
    }
    auto html = shown.takeFirst();
    if (!shown.isEmpty()) {
        html += u"<table><tr><td>"_s + shown.join("</td><td>"_L1) + u"</td></tr></table>"_s;
    }
    const auto more = pictures.size() - mostShown;
    return more > 0 ? html + u"<p class=\"rest\">+ %1</p>"_s.arg(more) : html;
}

QString pageNameOf(const ChannelConfig &config, const ChannelContext &context)
{
    return context.town.isEmpty() ? config.settings.value(u"page"_s) : context.town;
}

} // namespace

QString previewPage(const Outgoing &outgoing, const ChannelConfig &config, const ChannelContext &context)
{
    const auto settings = settingsOf(config);
    const auto message = messageOf(outgoing, settings ? settings->link : LinkRule::Text);
    const auto time
        = QLocale(QLocale::Czech).toString(Zone(context.zone).toLocal(outgoing.due), u"d. MMMM yyyy 'v' H:mm"_s);
    auto below = photos(outgoing.content, context);
    if (!message.link.isEmpty()) {
        below = u"<div class=\"card\"><span>%1</span><br><b>%2</b></div>"_s.arg(
            escaped(QUrl(message.link).host()), escaped(outgoing.content.title));
    }
    return previewTemplate.arg(escaped(outgoing.content.title), escaped(pageNameOf(config, context)), escaped(time),
        foldedText(message.text), below);
}

} // namespace bubenik::facebook
