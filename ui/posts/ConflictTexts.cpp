#include "posts/ConflictTexts.h"

#include "domain/Crop.h"
#include "markup/Markdown.h"
#include "markup/ParagraphDiff.h"
#include "words/OpenDayWords.h"
#include "words/Words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

struct ConflictTexts {
    Q_DECLARE_TR_FUNCTIONS(bubenik::ui::ConflictTexts)
};

constexpr qsizetype keptAround = 1; // paragraphs that are the same, shown beside a change

QString timeText(const QJsonValue &value, const Zone &zone)
{
    const auto object = value.toObject();
    if (object[u"asap"_s].toBool()) {
        return ConflictTexts::tr("at once");
    }
    // A promise's is a day without a time.
    if (const auto day = QDate::fromString(value.toString(), Qt::ISODate); day.isValid()) {
        return words::dayInWords(day);
    }
    const auto instant = instantFromIso(value.isObject() ? object[u"due"_s].toString() : value.toString());
    return instant ? words::whenInFull(*instant, zone) : ConflictTexts::tr("not set");
}

QString itemText(const QJsonValue &item)
{
    if (item.isString()) {
        return item.toString();
    }
    const auto object = item.toObject();
    for (const auto &key : { u"fileName"_s, u"title"_s, u"name"_s }) {
        if (const auto text = object[key].toString(); !text.isEmpty()) {
            return text;
        }
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool isCrop(const QString &field)
{
    return field.endsWith(".crop"_L1) || field.startsWith("own.crops."_L1);
}

QString cropText(const QString &text)
{
    const auto crop = cropFromString(text);
    if (!crop) {
        return text;
    }
    const auto percent = [](double fraction) { return QLocale().toString(qRound(fraction * 100)); };
    return crop->isWhole() ? ConflictTexts::tr("the whole picture")
                           : ConflictTexts::tr("%1 × %2 % of the picture, %3 % from the left, %4 % from above")
                                 .arg(percent(crop->width), percent(crop->height), percent(crop->x), percent(crop->y));
}

QString approvalText(const QJsonObject &approval, const Zone &zone)
{
    const auto at = instantFromIso(approval[u"at"_s].toString());
    const auto by = approval[u"by"_s].toString();
    return at ? by + u", "_s + words::whenInFull(*at, zone) : by;
}

QString objectText(const QString &field, const QJsonObject &object, const Zone &zone)
{
    if (field == "answer"_L1) {
        return object[u"text"_s].toString() + u"\n– "_s + approvalText(object, zone);
    }
    if (field == "approval"_L1) {
        return approvalText(object, zone);
    }
    if (object.contains(u"body"_s)) { // a whole content
        QStringList parts { object[u"title"_s].toString(), object[u"lead"_s].toString(),
            markdown::toPlainText(markdown::parse(object[u"body"_s].toString()), true) };
        parts.removeAll(QString());
        return parts.join(u'\n');
    }
    return QString::fromUtf8(QJsonDocument(object).toJson()).trimmed();
}

void fold(QList<ConflictRow> &rows, const QStringList &same, bool isFirst, bool isLast)
{
    const auto head = isFirst ? 0 : keptAround;
    const auto tail = isLast ? 0 : keptAround;
    const auto left = same.size() - head - tail;
    const auto add = [&](const QString &text) {
        rows.append({ ConflictRow::Kind::Same, { { text, false } }, { { text, false } }, 0 });
    };
    if (left <= 1) {
        std::for_each(same.begin(), same.end(), add);
        return;
    }
    for (qsizetype i = 0; i < head; ++i) {
        add(same[i]);
    }
    rows.append({ ConflictRow::Kind::Folded, {}, {}, static_cast<int>(left) });
    for (auto i = same.size() - tail; i < same.size(); ++i) {
        add(same[i]);
    }
}

QList<ConflictRow> rowsOf(const QList<ParagraphChange> &changes)
{
    QList<ConflictRow> rows;
    qsizetype i = 0;
    while (i < changes.size()) {
        QStringList same;
        const bool isFirst = i == 0;
        for (; i < changes.size() && changes[i].kind == ParagraphChange::Kind::Same; ++i) {
            same.append(changes[i].text);
        }
        if (!same.isEmpty()) {
            fold(rows, same, isFirst, i == changes.size());
        }
        QStringList mine;
        QStringList theirs;
        for (; i < changes.size() && changes[i].kind != ParagraphChange::Kind::Same; ++i) {
            (changes[i].kind == ParagraphChange::Kind::Removed ? mine : theirs).append(changes[i].text);
        }
        if (!mine.isEmpty() || !theirs.isEmpty()) {
            auto diff = compareTexts(mine.join(u'\n'), theirs.join(u'\n'));
            rows.append({ ConflictRow::Kind::Changed, std::move(diff.mine), std::move(diff.theirs), 0 });
        }
    }
    return rows;
}

QStringList markdownBlocks(const QString &text)
{
    QStringList blocks;
    for (const auto &block : markdown::parse(text)) {
        blocks.append(markdown::write({ block }).trimmed());
    }
    return blocks;
}

} // namespace

bool isFormatted(const QString &field)
{
    return field == "body"_L1 || field.endsWith(".body"_L1);
}

bool isWritable(const StoredConflict &conflict)
{
    return !isCrop(conflict.field) && (conflict.mine.isString() || conflict.theirs.isString()) && conflict.field != "due"_L1
        && conflict.field != "deletedAt"_L1;
}

QString conflictText(const QString &field, const QJsonValue &value, const Zone &zone)
{
    if (field == "due"_L1) {
        return timeText(value, zone);
    }
    if (value.isUndefined() || value.isNull()) {
        return field == "deletedAt"_L1 ? ConflictTexts::tr("not in the bin") : ConflictTexts::tr("nothing");
    }
    if (field == "deletedAt"_L1) {
        return ConflictTexts::tr("in the bin");
    }
    if (value.isBool()) {
        return value.toBool() ? ConflictTexts::tr("yes") : ConflictTexts::tr("no");
    }
    if (value.isString() && isCrop(field)) {
        return cropText(value.toString());
    }
    if (value.isString()) {
        return isFormatted(field) ? markdown::toPlainText(markdown::parse(value.toString()), true) : value.toString();
    }
    if (value.isArray()) {
        QStringList items;
        for (const auto &item : value.toArray()) {
            items.append(itemText(item));
        }
        return items.join(u'\n');
    }
    return value.isObject() ? objectText(field, value.toObject(), zone) : QString::number(value.toDouble());
}

QList<ConflictRow> compareWordings(const StoredConflict &conflict, const Zone &zone)
{
    auto mine = conflictText(conflict.field, conflict.mine, zone);
    auto theirs = conflictText(conflict.field, conflict.theirs, zone);
    if (mine == theirs && isFormatted(conflict.field)) {
        mine = conflict.mine.toString();
        theirs = conflict.theirs.toString();
    }
    return rowsOf(compareParagraphs(mine.split(u'\n', Qt::SkipEmptyParts), theirs.split(u'\n', Qt::SkipEmptyParts)));
}

QString bothWordings(const StoredConflict &conflict)
{
    const auto mine = conflict.mine.toString();
    const auto theirs = conflict.theirs.toString();
    if (!isFormatted(conflict.field)) {
        return mine.isEmpty() ? theirs : mine;
    }
    QStringList blocks;
    for (const auto &change : compareParagraphs(markdownBlocks(mine), markdownBlocks(theirs))) {
        blocks.append(change.text);
    }
    return blocks.join(u"\n\n"_s);
}

} // namespace bubenik::ui
