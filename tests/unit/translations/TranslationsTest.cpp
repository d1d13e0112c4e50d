// Every text that a person can see has its Czech: nothing new untranslated, nothing lost on the way.
#include "words/Language.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    QString context;
    QString source;
    QStringList translations;
    bool unfinished = false;
};

QList<Entry> entriesOf(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<Entry> entries;
    QXmlStreamReader reader(&source);
    QString context;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (reader.name() == u"name"_s) {
            context = reader.readElementText();
        } else if (reader.name() == u"message"_s) {
            entries.append({ context, {}, {}, false });
        } else if (reader.name() == u"source"_s) {
            entries.last().source = reader.readElementText();
        } else if (reader.name() == u"translation"_s) {
            entries.last().unfinished = reader.attributes().value(u"type"_s) == u"unfinished"_s;
            const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            entries.last().translations = text.split(u'\n', Qt::SkipEmptyParts);
        }
    }
    return entries;
}

// The translation file as it would be after collecting the texts of the sources anew.
QList<Entry> collectedAnew(const QString &name, const QStringList &options)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(name);
    const QString tree = QStringLiteral(SOURCE_TREE);
    if (!QFile::copy(tree + u"/translations/"_s + name, file)) {
        return {};
    }
    QProcess lupdate;
    lupdate.setWorkingDirectory(tree);
    lupdate.start(QStringLiteral(LUPDATE),
        QStringList { u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s } + options
            + QStringList { tree + u"/app"_s, tree + u"/ui"_s, u"-ts"_s, file });
    if (!lupdate.waitForFinished(100000) || lupdate.exitCode() != 0) {
        return {};
    }
    return entriesOf(file);
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%[n1-9]"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        found.append(match.next().captured());
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

std::string untranslated(const QList<Entry> &entries)
{
    QStringList missing;
    for (const Entry &entry : entries) {
        if (entry.unfinished || entry.translations.isEmpty()) {
            missing.append(entry.context + u": "_s + entry.source);
        }
    }
    return missing.join(u'\n').toStdString();
}

} // namespace

TEST(Translations, everyText_hasItsCzech)
{
    const QList<Entry> entries = collectedAnew(u"bubenik_cs.ts"_s, {});
    ASSERT_GT(entries.size(), 100);
    EXPECT_EQ(untranslated(entries), "");
}

TEST(Translations, everyPlural_hasItsEnglish)
{
    const QList<Entry> entries = collectedAnew(u"bubenik_en.ts"_s, { u"-pluralonly"_s });
    ASSERT_GT(entries.size(), 3);
    EXPECT_EQ(untranslated(entries), "");
}

TEST(Translations, placeholders_areTheSameInCzech)
{
    QStringList broken;
    for (const Entry &entry : entriesOf(QStringLiteral(SOURCE_TREE) + u"/translations/bubenik_cs.ts"_s)) {
        for (const QString &translation : entry.translations) {
            if (placeholders(translation) != placeholders(entry.source)) {
                broken.append(entry.source + u" → "_s + translation);
            }
        }
    }
    EXPECT_EQ(broken.join(u'\n').toStdString(), "");
}

TEST(Translations, czechChosen_speaksCzech)
{
    words::speakLanguage(*QCoreApplication::instance(), u"cs"_s);
    EXPECT_EQ(QCoreApplication::translate("Pages", "Overview"), u"Přehled"_s);
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Zrušit"_s);
}

} // namespace bubenik
