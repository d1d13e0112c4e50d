// What a text costs as an SMS: its alphabet, its parts, and which letters make it dear. Source: 3GPP TS 23.038 (the GSM
// 7 bit default alphabet with its extension table) and 23.040 (9.2.3.24.1: six octets of each part of a long message
// say which part it is). Lengths are those of the text in Unicode's composed form with \n at its lines' ends, as it is
// sent.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace bubenik::sms {

enum class Alphabet { Gsm7, Ucs2 };

struct Count {
    Alphabet alphabet = Alphabet::Gsm7;
    qsizetype characters = 0; // Unicode's; a letter of the extension table and a smiley are one
    qsizetype units = 0; // septets (two for a letter of the extension table), or UTF-16 code units
    QStringList parts; // the text as it is cut; a pair of units that belong together is never cut. Empty text: none
    qsizetype left = 0; // units that the last part still takes
    // Each once, in the order of the text: in UCS-2 the letters without which the text would be GSM 7 bit, in GSM 7 bit
    // those that take two septets.
    QStringList costly;
};

[[nodiscard]] QString toString(Alphabet alphabet); // "gsm7", "ucs2"
[[nodiscard]] Count count(const QString &text);

// One letter, or a sign, and what stands for it in the plain text; empty: it goes without a substitute.
struct Replacement {
    QString from;
    QString to;

    friend bool operator==(const Replacement &, const Replacement &) = default;
};

struct PlainText {
    QString text;
    QList<Replacement> replaced; // each once, in the order of the text
};

// The text without diacritics, typographic characters by those of a typewriter, without smileys. What has no substitute
// (another script) stays, so that count() tells of it.
[[nodiscard]] PlainText withoutDiacritics(const QString &text);

} // namespace bubenik::sms
