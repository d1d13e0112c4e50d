#include "domain/Outgoing.h"

namespace bubenik {

Content contentFor(const Post &post, const OwnContent &own)
{
    auto content = contentOf(post);
    content.title = own.title.value_or(post.title);
    content.lead = own.lead.value_or(post.lead);
    content.body = own.body.value_or(post.body);
    if (own.attachments) {
        content.attachments.removeIf(
            [&](const Attachment &attachment) { return !own.attachments->contains(attachment.digest); });
    }
    for (auto &attachment : content.attachments) {
        if (const auto crop = own.crops.constFind(attachment.digest); crop != own.crops.constEnd()) {
            attachment.crop = crop->isWhole() ? std::nullopt : std::optional(*crop);
        }
    }
    return content;
}

Outgoing outgoingOf(const Delivery &delivery)
{
    return { delivery.mark, delivery.released, delivery.due, delivery.asap, delivery.articleLink };
}

Outgoing sentBy(const Delivery &delivery)
{
    auto outgoing = outgoingOf(delivery);
    if (delivery.operation) {
        outgoing.due = delivery.operation->due;
        if (delivery.operation->sent != Content {}) {
            outgoing.content = delivery.operation->sent;
        }
    }
    return outgoing;
}

} // namespace bubenik
