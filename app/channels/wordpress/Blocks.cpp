#include "channels/wordpress/Blocks.h"

#include "channels/wordpress/BlockWriter.h"
#include "markup/Markdown.h"

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;

QString toBlocks(const Content &content, const MediaByDigest &media, const QString &mark)
{
    auto tree = markdown::parse(content.body);
    if (const auto notice = validityNotice(content); !notice.isEmpty()) {
        using markdown::Inline;
        const Inline words { .kind = Inline::Kind::Strong, .children = { { .kind = Inline::Kind::Text, .text = notice } } };
        tree.prepend({ .kind = markdown::Block::Kind::Paragraph, .inlines = { words } });
    }
    const auto mentioned = markdown::attachmentsIn(tree);
    BlockWriter writer(media, { { markKey, mark }, { contentKey, contentDigest(content) } });
    QStringList parts;
    if (const auto text = writer.blocks(tree); !text.isEmpty()) {
        parts << text;
    }
    bool isFeatured = true;
    for (const auto &attachment : content.attachments) {
        const bool skip = attachment.role == AttachmentRole::Picture && std::exchange(isFeatured, false);
        if (skip || mentioned.contains(attachment.digest)) {
            continue;
        }
        if (const auto found = media.constFind(attachment.digest); found != media.cend()) {
            parts << writer.attachment(*found);
        }
    }
    return parts.isEmpty() ? writer.emptyParagraph() : parts.join("\n\n"_L1);
}

} // namespace bubenik::wordpress
