// contact import, export: files from and for other programs.
#include "cli/Command.h"
#include "cli/ContactDocuments.h"
#include "cli/Session.h"
#include "people/Export.h"
#include "people/Import.h"
#include "words/Words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct ContactFileText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString namesOfFields()
{
    QStringList names;
    for (const auto field : allContactFields()) {
        names.append(toString(field));
    }
    return names.join(u", "_s);
}

// --column "Kde bydlí=street"
Result<void> mapColumns(ImportFile &file, const QStringList &given)
{
    for (const auto &text : given) {
        const auto equals = text.lastIndexOf(u'=');
        const auto field = contactFieldFromString(text.mid(equals + 1));
        const auto column = file.headers.indexOf(text.left(std::max<qsizetype>(0, equals)).trimmed());
        if (!field || column < 0) {
            return fail(usageError(
                ContactFileText::tr("--column is followed by a column's name, = and one of: %1.").arg(namesOfFields()),
                u"column"_s));
        }
        file.columns[column] = *field;
    }
    return {};
}

Answer answerOf(const ImportPlan &plan)
{
    const auto added = plan.count(ImportOutcome::Added);
    const auto updated = plan.count(ImportOutcome::Updated);
    const auto merged = plan.count(ImportOutcome::Merged);
    const auto unchanged = plan.count(ImportOutcome::Unchanged);
    QJsonArray refused;
    QStringList lines { ContactFileText::tr(
        "Added: %1, updated: %2, made one with another line: %3, unchanged: %4, refused: %5")
                            .arg(added)
                            .arg(updated)
                            .arg(merged)
                            .arg(unchanged)
                            .arg(plan.count(ImportOutcome::Refused)) };
    for (const auto &item : plan.items) {
        if (item.why) {
            const auto why = words::explain(*item.why).title;
            refused.append(QJsonObject { { u"line"_s, item.line }, { u"why"_s, why }, { u"code"_s, item.why->code } });
            lines.append(ContactFileText::tr("Line %1: %2").arg(item.line).arg(why));
        }
    }
    return answer(QJsonObject { { u"added"_s, added }, { u"updated"_s, updated }, { u"merged"_s, merged },
                      { u"unchanged"_s, unchanged }, { u"refused"_s, refused } },
        lines.join(u'\n'));
}

Result<Answer> importFile(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    auto &stores = workspace.stores();
    auto file = readImportFile(QFileInfo(arguments.positionals[0]).absoluteFilePath());
    if (!file) {
        return fail(file.error());
    }
    BUBENIK_TRY(mapColumns(*file, arguments.values(u"column"_s)));
    QList<GroupId> groups;
    for (const auto &name : arguments.values(u"group"_s)) {
        const auto group = loadGroup(stores, name);
        if (!group) {
            return fail(group.error());
        }
        groups.append(group->id);
    }
    const auto now = workspace.clock().now();
    const ImportOptions options { .consentPurpose = arguments.value(u"purpose"_s, purpose::invitations),
        .today = workspace.zone().toLocal(now).date(),
        .by = workspace.userName(),
        .now = now };
    const auto plan
        = arguments.has(u"preview"_s) ? planImport(stores, *file, options) : runImport(stores, *file, options, groups);
    return plan ? Result<Answer>(answerOf(*plan)) : fail(plan.error());
}

Result<Answer> exportFile(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto filter = contactFilter(workspace.stores(), arguments);
    if (!filter) {
        return fail(filter.error());
    }
    const auto path = QFileInfo(arguments.positionals[0]).absoluteFilePath();
    const auto count = exportContacts(workspace.stores(), *filter, path);
    return count ? Result<Answer>(
               answer(QJsonObject { { u"contacts"_s, *count } }, ContactFileText::tr("Contacts saved: %1").arg(*count)))
                 : fail(count.error());
}

} // namespace

QList<Command> contactFileCommands()
{
    return {
        { u"contact"_s, u"import"_s, { u"FILE"_s },
            { { u"group"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "all of them join this group"), false, true },
                { u"column"_s, u"NAME=FIELD"_s,
                    QT_TRANSLATE_NOOP("Cli", "what a column is, when its name does not say it"), false, true },
                { u"purpose"_s, u"P"_s,
                    QT_TRANSLATE_NOOP("Cli", "what a column of consents is about; invitations if not given") },
                { u"preview"_s, {}, QT_TRANSLATE_NOOP("Cli", "only say what would happen") } },
            QT_TRANSLATE_NOOP("Cli", "Takes in contacts from a .csv or .vcf file, all of it or nothing."),
            inWorkspace(importFile) },
        { u"contact"_s, u"export"_s, { u"FILE"_s }, contactFilterOptions(),
            QT_TRANSLATE_NOOP("Cli", "Saves contacts as .csv for Excel or as .vcf."), inWorkspace(exportFile) },
    };
}

} // namespace bubenik::cli
