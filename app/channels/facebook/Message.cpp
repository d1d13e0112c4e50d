#include "channels/facebook/Message.h"

#include "markup/FileLinks.h"

#include <QRegularExpression>

namespace bubenik::facebook {

using namespace Qt::StringLiterals;

Message messageOf(const Outgoing &outgoing, LinkRule rule)
{
    const auto &content = outgoing.content;
    const auto &link = outgoing.articleLink;
    // Files lie with the article: Facebook takes none but pictures.
    const auto address = rule == LinkRule::None ? QString() : link;
    const auto blocks = markdown::withFileLinks(
        markdown::parse(content.body), [&address](const QString & /*digest*/) { return address; });
    QStringList parts { content.title.simplified(), validityNotice(content), content.lead.trimmed(),
        markdown::toPlainText(blocks, true).trimmed() };
    Message message;
    const bool isMentioned = content.body.contains(link) || content.lead.contains(link);
    if (rule != LinkRule::None && !link.isEmpty() && !isMentioned) {
        if (rule == LinkRule::Card && picturesOf(content).isEmpty()) {
            message.link = link;
        } else if (!parts.last().contains(link)) {
            parts.append(link);
        }
    }
    parts.removeAll(QString());
    message.text = parts.join("\n\n"_L1);
    return message;
}

QList<Attachment> picturesOf(const Content &content)
{
    QList<Attachment> pictures;
    for (const auto &attachment : content.attachments) {
        if (attachment.role == AttachmentRole::Picture) {
            pictures.append(attachment);
        }
    }
    return pictures;
}

QString canonicalText(const QString &text)
{
    static const QRegularExpression lineEnd(uR"([ \t\r]*(\n|$))"_s);
    static const QRegularExpression manyBlankLines(uR"(\n{3,})"_s);
    auto same = text.normalized(QString::NormalizationForm_C);
    same.replace("\r\n"_L1, "\n"_L1).replace(lineEnd, u"\\1"_s).replace(manyBlankLines, u"\n\n"_s);
    return same.trimmed();
}

bool sameText(const QString &one, const QString &other)
{
    return one == other || canonicalText(one) == canonicalText(other);
}

QString titleIn(const QString &text)
{
    return text.trimmed().section(u'\n', 0, 0).trimmed();
}

} // namespace bubenik::facebook
