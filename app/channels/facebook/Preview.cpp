#include "channels/facebook/Preview.h"

#include "channels/common/Pictures.h"
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

constexpr int rowWidth = 440; // pixels for the smaller photos, side by side

// Tables carry the surfaces: the reader of previews (Qt's rich text) knows no boxes.
constexpr auto previewTemplate = R"(<!DOCTYPE html>
<html lang="cs"><head><meta charset="utf-8"><title>%1</title><style>
body{background:#f0f2f5;color:#050505;font-size:15px}
td{color:#050505}
.words{padding:16px}
.card{padding:12px;background:#e4e6eb}
.text{white-space:pre-wrap}
.quiet{color:#65676b;font-size:13px}
a{color:#0064d1;text-decoration:none}
</style></head><body>
<table width="100%" cellspacing="0" cellpadding="0" border="0" bgcolor="#ffffff">
<tr><td class="words"><p><b>%2</b><br><span class="quiet">%3</span></p>%4</td></tr>%5</table>
</body></html>)"_L1;

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

QString paragraph(const QString &text)
{
    return u"<p class=\"text\">"_s + withLinks(text) + u"</p>"_s;
}

QString foldedText(const QString &text)
{
    if (text.size() <= foldedAfter) {
        return paragraph(text);
    }
    const auto at = std::max(text.lastIndexOf(u' ', foldedAfter), text.lastIndexOf(u'\n', foldedAfter));
    const auto cut = at > 0 ? at : foldedAfter;
    return paragraph(text.left(cut).trimmed()) + u"<p class=\"quiet\">– – –  Zobrazit víc  – – –</p>"_s
        + paragraph(text.mid(cut).trimmed());
}

// `width`: in pixels; 0: as wide as there is room.
QString photo(const Attachment &picture, const ChannelContext &context, int width)
{
    const auto path = context.attachmentPath(picture.digest);
    if (!path) {
        return {};
    }
    QString size;
    if (width > 0) {
        const auto shown = shownSize(picture);
        const auto height = !shown.isEmpty() ? width * shown.height() / shown.width() : width * 3 / 4;
        size = u" width=\"%1\" height=\"%2\""_s.arg(width).arg(height);
    }
    return u"<img src=\"%1\" alt=\"%2\"%3>"_s.arg(escaped(previewUrl(*path, picture)),
        escaped(picture.decorative ? QString() : picture.alt), size);
}

QString tableRow(const QString &cell, const QString &kind)
{
    return u"<tr><td class=\"%1\">%2</td></tr>"_s.arg(kind, cell);
}

// One above all others, the rest in a row below it, as the Page arranges them.
QString photos(const Content &content, const ChannelContext &context)
{
    const auto pictures = picturesOf(content);
    const auto beside = std::min(pictures.size(), mostShown) - 1;
    QStringList shown;
    for (const auto &picture : pictures.mid(0, mostShown)) {
        shown.append(photo(picture, context, shown.isEmpty() ? 0 : int(rowWidth / beside)));
    }
    shown.removeAll(QString());
    if (shown.isEmpty()) {
        return {};
    }
    auto html = tableRow(shown.takeFirst(), u"photo"_s); // without a margin: it is as wide as there is room
    if (!shown.isEmpty()) {
        html += tableRow(shown.join(u' '), u"photo"_s);
    }
    const auto more = pictures.size() - mostShown;
    return more > 0 ? html + tableRow(u"<span class=\"quiet\">+ %1</span>"_s.arg(more), u"words"_s) : html;
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
        below = tableRow(u"<span class=\"quiet\">%1</span><br><b>%2</b>"_s.arg(
                             escaped(QUrl(message.link).host()), escaped(outgoing.content.title)),
            u"card"_s);
    }
    return previewTemplate.arg(escaped(outgoing.content.title), escaped(pageNameOf(config, context)), escaped(time),
        foldedText(message.text), below);
}

} // namespace bubenik::facebook
