// A short form of a text for the channels that have little room (SMS, mobile broadcast): proposed by what the text
// itself says, never with words of our own, so a person has only to look it over. Czech: its abbreviations, days,
// months and streets.
#pragma once

#include <QString>
#include <QStringList>

namespace bubenik {

struct Announcement;
struct Content;
struct Post;

struct ShortSource {
    QString title;
    QString lead; // plain text
    QString text; // plain text, a line a paragraph
    QStringList streets; // whom it concerns, where that is known; else they are looked for in the text
};

[[nodiscard]] ShortSource shortSourceOf(const Content &content);
[[nodiscard]] ShortSource shortSourceOf(const Post &post);
[[nodiscard]] ShortSource shortSourceOf(const Announcement &announcement);

// At most `characters` UTF-16 code units: the first sentence that says something, with the title before it where the
// sentence leaves out what it is about; then when and where, as far as the sentence does not say it. What does not fit
// gives way in this order: the place, the sentence (the title stands in for it), the end of the title (…).
[[nodiscard]] QString proposeShortForm(const ShortSource &source, qsizetype characters);

// Sentences of a plain text, without those lines that are no sentences (headings). Abbreviations (ul., č. p., tj.,
// Ing., hod.), ordinal numbers (7. prosince) and times (7.30) end none.
[[nodiscard]] QStringList sentencesOf(const QString &text);
// The first mention of a day or an hour as the text puts it: "v úterý 8. prosince od 7.30 do 14.00 hodin". Empty: none.
[[nodiscard]] QString timeMentioned(const QString &text);
// Streets and squares as the text names them: "ulice Petra Bezruče" gives "Petra Bezruče", "Chomutovská ulice" gives
// "Chomutovská", in the case the text has them.
[[nodiscard]] QStringList streetsMentioned(const QString &text);

} // namespace bubenik
