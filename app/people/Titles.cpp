#include "people/Titles.h"

#include "core/Folding.h"
#include "people/GivenNames.h"

#include <QHash>
#include <QStringList>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

// Titles by law (111/1998 Sb., § 45–47) and those given before it or abroad, and ranks that letters begin with.
const QStringList &knownTitles(bool before)
{
    static const QStringList first { u"Bc."_s, u"BcA."_s, u"Ing."_s, u"arch."_s, u"MUDr."_s, u"MDDr."_s, u"MVDr."_s,
        u"Mgr."_s, u"MgA."_s, u"JUDr."_s, u"PhDr."_s, u"RNDr."_s, u"PharmDr."_s, u"ThDr."_s, u"ThLic."_s, u"ThMgr."_s,
        u"PaedDr."_s, u"PhMr."_s, u"RSDr."_s, u"RTDr."_s, u"RCDr."_s, u"Dr."_s, u"doc."_s, u"prof."_s, u"akad."_s,
        u"ak."_s, u"mal."_s, u"soch."_s, u"plk."_s, u"pplk."_s, u"mjr."_s, u"kpt."_s, u"por."_s, u"npor."_s, u"gen."_s,
        u"prap."_s, u"nprap."_s, u"P."_s };
    static const QStringList last { u"Ph.D."_s, u"Th.D."_s, u"CSc."_s, u"DrSc."_s, u"DSc."_s, u"Dr.h.c."_s, u"DiS."_s,
        u"MBA"_s, u"LL.M."_s, u"MPA"_s, u"MSc."_s, u"MHA"_s, u"BBA"_s, u"LL.B."_s, u"DBA"_s, u"M.A."_s, u"B.A."_s,
        u"ArtD."_s };
    return before ? first : last;
}

// No title has accents, so letters are compared as they are.
QString keyOf(const QString &word)
{
    QString key;
    for (const auto letter : word) {
        if (letter.isLetter()) {
            key += letter.toLower();
        }
    }
    return key;
}

QHash<QString, QString> byKey(const QStringList &titles)
{
    QHash<QString, QString> known;
    for (const auto &title : titles) {
        known.insert(keyOf(title), title);
    }
    return known;
}

// The usual spelling of a word that is a title; empty: it is none. "Por", "Mal", "Gen" and "Doc" without a dot may be
// names.
QString titleOf(const QString &word, bool before)
{
    static const auto first = byKey(knownTitles(true));
    static const auto last = byKey(knownTitles(false));
    static const QStringList names { u"por"_s, u"mal"_s, u"gen"_s, u"doc"_s, u"p"_s };
    const auto key = keyOf(word);
    const auto title = (before ? first : last).value(key);
    if (word == "et"_L1) {
        return before ? word : QString(); // between two: "Mgr. et Mgr."
    }
    return !title.isEmpty() && names.contains(key) && !word.contains(u'.') ? QString() : title;
}

// "Ing.arch.Jan" -> "Ing. arch. Jan", but "Ph.D." stays one word.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    if (!text.contains(u'.') && !text.contains(u' ')) {
        return { text };
    }
    for (const auto &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (!titleOf(word, true).isEmpty() || !titleOf(word, false).isEmpty()) {
            words.append(word);
            continue;
        }
        const auto pieces = word.split(u'.');
        bool beganWithTitle = pieces.size() > 1;
        for (qsizetype i = 0; i + 1 < pieces.size(); ++i) {
            beganWithTitle = beganWithTitle && !titleOf(pieces[i] + u'.', true).isEmpty();
        }
        if (!beganWithTitle) {
            words.append(word);
            continue;
        }
        for (qsizetype i = 0; i + 1 < pieces.size(); ++i) {
            words.append(pieces[i] + u'.');
        }
        if (!pieces.last().isEmpty()) {
            words.append(pieces.last());
        }
    }
    return words;
}

} // namespace

QString tidyTitles(const QString &titles)
{
    QStringList tidy;
    for (const auto &word : wordsOf(QString(titles).replace(u',', u' '))) {
        const auto before = titleOf(word, true);
        const auto after = titleOf(word, false);
        tidy.append(!before.isEmpty() ? before : !after.isEmpty() ? after : word);
    }
    return tidy.join(u' ');
}

TitledName splitTitles(const QString &text)
{
    TitledName name;
    QStringList before;
    QStringList after;
    // What stands behind a comma and is no title belongs to the name ("Novák, Jan").
    QStringList parts;
    for (const auto &part : text.split(u',', Qt::SkipEmptyParts)) {
        auto words = wordsOf(part);
        while (!words.isEmpty() && !titleOf(words.first(), true).isEmpty()) {
            before.append(titleOf(words.takeFirst(), true));
        }
        QStringList behind;
        while (!words.isEmpty() && !titleOf(words.last(), false).isEmpty()) {
            behind.prepend(titleOf(words.takeLast(), false));
        }
        after += behind;
        if (!words.isEmpty()) {
            parts.append(words.join(u' '));
        }
    }
    name.titlesBefore = before.join(u' ');
    name.titlesAfter = after.join(u", "_s);
    name.familyName = parts.join(u", "_s);
    return name;
}

TitledName splitName(const QString &text)
{
    auto name = splitTitles(text);
    const auto comma = name.familyName.indexOf(u',');
    if (comma >= 0) {
        name.givenName = name.familyName.mid(comma + 1).remove(u',').simplified();
        name.familyName = name.familyName.left(comma).trimmed();
        return name;
    }
    auto words = name.familyName.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2) {
        return name;
    }
    const bool familyFirst = words.size() == 2 && isGivenName(words[1]) && !isGivenName(words[0]);
    name.familyName = familyFirst ? words.takeFirst() : words.takeLast();
    name.givenName = words.join(u' ');
    return name;
}

} // namespace bubenik
