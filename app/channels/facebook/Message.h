// What a post reads like on Facebook: plain text, for a Page has no formatting. Title, lead and body are paragraphs of
// their own, links carry their address, and the website's article is pointed to after the channel's rule.
#pragma once

#include "channels/facebook/Settings.h"
#include "domain/Outgoing.h"

namespace bubenik::facebook {

// UTF-16 units that Facebook takes for one text.
inline constexpr qsizetype longestMessage = 63206;

struct Message {
    QString text;
    QString link; // shown as a card below the text; empty beside photos
};

[[nodiscard]] Message messageOf(const Outgoing &outgoing, LinkRule rule);
// The pictures that go along, in their order.
[[nodiscard]] QList<Attachment> picturesOf(const Content &content);
// Texts that Facebook may have changed by itself (outer blanks, ends of lines, Unicode form) are the same.
[[nodiscard]] bool sameText(const QString &one, const QString &other);
[[nodiscard]] QString canonicalText(const QString &text);
// A message's first line, and what follows it.
[[nodiscard]] QString titleIn(const QString &text);

} // namespace bubenik::facebook
