// One item of a feed out of an XML stream. Of use in this folder only.
#pragma once

#include "feeds/Feed.h"

#include <QXmlStreamReader>

namespace bubenik::feeds {

// HTML's character references, which many feeds use without declaring them; unknown ones become nothing.
class References final : public QXmlStreamEntityResolver
{
public:
    QString resolveUndeclaredEntity(const QString &name) override;
};

// Reads what the reader stands on; where it stands is after it then. Nothing of it recurses, however deep a feed nests.
class EntryReader final
{
public:
    EntryReader(QXmlStreamReader &xml, QUrl base);

    [[nodiscard]] Entry read() const; // the reader stands on the start of the entry
    [[nodiscard]] QString text() const; // of an element with whatever is inside
    [[nodiscard]] QString link() const; // of a link element of RSS or Atom; empty for one of another kind

private:
    void readMember(Entry &entry) const;
    void readDate(Entry &entry, bool isPublication) const;
    void readAtomLink(Entry &entry) const;
    [[nodiscard]] QString absolute(const QString &link) const;

    QXmlStreamReader &m_xml;
    QUrl m_base;
};

[[nodiscard]] bool isEntry(QStringView element);
// The address that relative links of this element go from.
[[nodiscard]] QUrl baseOf(const QXmlStreamReader &element, const QUrl &address);
// Text that may hold HTML, as one line of plain text.
[[nodiscard]] QString plainLine(const QString &text);

} // namespace bubenik::feeds
