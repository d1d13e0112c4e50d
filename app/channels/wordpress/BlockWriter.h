// Writes the blocks of one post, in the order of the page: the first block that is begun gets the hidden attributes of
// the whole post.
#pragma once

#include "channels/wordpress/Blocks.h"
#include "markup/Markdown.h"

#include <QJsonObject>

namespace bubenik::wordpress {

inline constexpr QLatin1StringView markKey("bubenikMark");
inline constexpr QLatin1StringView contentKey("bubenikContent");
inline constexpr QLatin1StringView attachmentKey("bubenikAttachment");

class BlockWriter final
{
public:
    BlockWriter(const MediaByDigest &media, QJsonObject firstMetadata)
        : m_media(media)
        , m_firstMetadata(std::move(firstMetadata))
    {
    }

    [[nodiscard]] QString blocks(const QList<markdown::Block> &list);
    [[nodiscard]] QString attachment(const Media &media, const QString &alt = {});
    [[nodiscard]] QString emptyParagraph();

private:
    QString wrapped(QLatin1StringView name, QJsonObject attributes, const QString &html);
    // Attributes of a block, in the order of the page: the first one asked for gets the mark.
    QJsonObject marked(QJsonObject attributes);
    QString block(const markdown::Block &block);
    QString paragraph(const markdown::Block &block);
    QString heading(const markdown::Block &block);
    QString list(const markdown::Block &block);
    QString listItem(const markdown::Block &block);
    QString quote(const markdown::Block &block);
    QString table(const markdown::Block &block);
    QString inlines(const QList<markdown::Inline> &list);
    QString inlineHtml(const markdown::Inline &item);
    QString picture(const Media &media, const QString &alt);
    QString sound(const Media &media);
    QString document(const Media &media);

    const MediaByDigest &m_media;
    QJsonObject m_firstMetadata; // emptied when written
};

} // namespace bubenik::wordpress
