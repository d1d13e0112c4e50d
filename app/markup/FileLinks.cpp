#include "markup/FileLinks.h"

namespace bubenik::markdown {

namespace {

constexpr QLatin1StringView fileScheme { "attachment:" };

QList<Inline> linked(const QList<Inline> &inlines, const std::function<QString(const QString &digest)> &addressOf)
{
    QList<Inline> out;
    for (auto part : inlines) {
        part.children = linked(part.children, addressOf);
        const auto digest = part.kind == Inline::Kind::Link ? linkedFile(part.url) : QString();
        if (!digest.isEmpty()) {
            part.url = addressOf(digest);
            if (part.url.isEmpty()) {
                out += part.children;
                continue;
            }
        }
        out.append(part);
    }
    return out;
}

} // namespace

QString fileLink(const QString &digest)
{
    return fileScheme + digest;
}

QString linkedFile(const QString &url)
{
    return url.startsWith(fileScheme) ? url.mid(fileScheme.size()) : QString();
}

QList<Block> withFileLinks(QList<Block> blocks, const std::function<QString(const QString &digest)> &addressOf)
{
    for (auto &block : blocks) {
        block.inlines = linked(block.inlines, addressOf);
        block.children = withFileLinks(std::move(block.children), addressOf);
    }
    return blocks;
}

} // namespace bubenik::markdown
