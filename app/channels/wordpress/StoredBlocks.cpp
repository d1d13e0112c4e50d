// Reading blocks back: what WordPress stores -> the mark, Markdown, addresses.
#include "channels/wordpress/Blocks.h"
#include "channels/wordpress/Text.h"
#include "markup/Markdown.h"

#include <QRegularExpression>

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;

QString markIn(const QString &contentRaw)
{
    static const QRegularExpression mark(uR"re(<!-- wp:[^>]*"bubenikMark":"([^"]+)")re"_s);
    return mark.match(contentRaw).captured(1);
}

QString contentDigestIn(const QString &contentRaw)
{
    static const QRegularExpression digest(uR"re(<!-- wp:[^>]*"bubenikContent":"([0-9a-f]{64})")re"_s);
    return digest.match(contentRaw).captured(1);
}

QString toMarkdown(const QString &contentRaw)
{
    // Our pictures and sounds stand in the text by their digest until the HTML has become Markdown.
    static const QRegularExpression ours(
        uR"re(<!-- wp:(image|audio|file) [^>]*"bubenikAttachment":"([0-9a-f]{64})".*?<!-- /wp:\1 -->)re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression alternative(uR"re(<img [^>]*alt="([^"]*)")re"_s);
    static const QRegularExpression comment(u"<!--.*?-->"_s, QRegularExpression::DotMatchesEverythingOption);
    QString html;
    QList<QPair<QString, QString>> places;
    qsizetype from = 0;
    for (auto matches = ours.globalMatch(contentRaw); matches.hasNext();) {
        const auto match = matches.next();
        html += QStringView(contentRaw).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (match.captured(1) == "file"_L1) {
            continue; // documents are attachments of the post, not part of its text
        }
        const auto place = "bubenikplace%1"_L1.arg(QString::number(places.size()));
        html += "<p>%1</p>"_L1.arg(place);
        const auto alt = decodeEntities(alternative.match(match.captured(0)).captured(1)).remove(u'[').remove(u']');
        places.append({ place, "![%1](attachment:%2)"_L1.arg(alt, match.captured(2)) });
    }
    html += QStringView(contentRaw).mid(from);
    auto markdown = markdown::fromHtml(html.remove(comment));
    // Backwards, so that place 1 is not found in place 12.
    for (auto place = places.crbegin(); place != places.crend(); ++place) {
        markdown.replace(place->first, place->second);
    }
    return markdown;
}

QStringList mediaUrlsIn(const QString &contentRaw)
{
    static const QRegularExpression source(uR"re(<(?:img|audio|a) (?:controls )?(?:src|href)="([^"]+)")re"_s);
    static const QRegularExpression ours(uR"re(<!-- wp:(image|audio|file) .*?<!-- /wp:\1 -->)re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QStringList urls;
    for (auto matches = ours.globalMatch(contentRaw); matches.hasNext();) {
        if (const auto url = source.match(matches.next().captured(0)).captured(1); !url.isEmpty()) {
            urls << decodeEntities(url);
        }
    }
    return urls;
}

} // namespace bubenik::wordpress
