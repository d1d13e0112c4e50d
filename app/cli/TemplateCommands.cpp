// template list, add, show, remove, starter: templates of posts and building blocks.
#include "cli/Command.h"
#include "cli/Documents.h"
#include "cli/Session.h"
#include "cli/TextFile.h"
#include "sample/Sample.h"

#include <QCoreApplication>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct TemplateText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString placeOf(const FieldProblem &problem)
{
    const auto part = problem.part == FieldProblem::Part::Title ? TemplateText::tr("title")
        : problem.part == FieldProblem::Part::Lead              ? TemplateText::tr("lead")
                                                                : TemplateText::tr("text");
    return TemplateText::tr("%1, line %2, character %3").arg(part).arg(problem.line).arg(problem.column);
}

QString problemLine(const FieldProblem &problem)
{
    const auto what = problem.kind == FieldProblem::Kind::Unclosed
        ? TemplateText::tr("the field %1 has no end").arg(problem.words)
        : problem.kind == FieldProblem::Kind::Empty ? TemplateText::tr("the field %1 has no name").arg(problem.words)
        : problem.nearest.isEmpty()
        ? TemplateText::tr("there is no field %1").arg(problem.words)
        : TemplateText::tr("there is no field %1; is {%2} meant?").arg(problem.words, problem.nearest);
    return placeOf(problem) + u": "_s + what;
}

QString kindOf(const FieldProblem &problem)
{
    return problem.kind == FieldProblem::Kind::Unclosed ? u"unclosed"_s
        : problem.kind == FieldProblem::Kind::Empty     ? u"empty"_s
                                                        : u"unknown"_s;
}

QString partOf(const FieldProblem &problem)
{
    return problem.part == FieldProblem::Part::Title ? u"title"_s
        : problem.part == FieldProblem::Part::Lead   ? u"lead"_s
                                                     : u"body"_s;
}

QJsonObject documentOf(const TextTemplate &text)
{
    const auto found = fieldsOf(text);
    QJsonArray fields;
    for (const auto &field : found.fields) {
        fields.append(field.name);
    }
    QJsonArray problems;
    for (const auto &problem : found.problems) {
        problems.append(
            QJsonObject { { u"kind"_s, kindOf(problem) }, { u"part"_s, partOf(problem) }, { u"line"_s, problem.line },
                { u"column"_s, problem.column }, { u"words"_s, problem.words }, { u"nearest"_s, problem.nearest } });
    }
    return { { u"id"_s, text.id.value }, { u"name"_s, text.name }, { u"title"_s, text.title }, { u"lead"_s, text.lead },
        { u"body"_s, text.body }, { u"categories"_s, QJsonArray::fromStringList(text.categories) },
        { u"block"_s, text.isBlock() }, { u"fields"_s, fields }, { u"problems"_s, problems } };
}

QString linesOf(const TextTemplate &text)
{
    QStringList lines { text.id.value + u"  "_s + text.name };
    for (const auto &part : { text.title, text.lead, text.body }) {
        if (!part.isEmpty()) {
            lines += QStringList { QString(), part };
        }
    }
    for (const auto &problem : fieldsOf(text).problems) {
        lines.append(problemLine(problem));
    }
    return lines.join(u'\n');
}

Result<Answer> listTemplates(HeadlessWorkspace &workspace, const Arguments & /*arguments*/)
{
    const auto all = workspace.stores().templates.list();
    if (!all) {
        return fail(all.error());
    }
    QJsonArray documents;
    QStringList lines;
    for (const auto &text : *all) {
        documents.append(documentOf(text));
        lines.append(text.id.value + u"  "_s + text.name);
    }
    return answer(documents, lines.join(u'\n'));
}

Result<Answer> addTemplate(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto body = readText(arguments.value(u"body-file"_s));
    if (!body) {
        return fail(body.error());
    }
    const auto now = workspace.clock().now();
    const TextTemplate text { .id = newTemplateId(now),
        .name = arguments.value(u"name"_s).simplified(),
        .title = arguments.value(u"title"_s),
        .lead = arguments.value(u"lead"_s),
        .body = *body,
        .categories = arguments.values(u"category"_s),
        .changedBy = workspace.userName(),
        .changedAt = now };
    BUBENIK_TRY(workspace.stores().templates.save(text, now));
    return answer(documentOf(text), linesOf(text));
}

Result<Answer> showTemplate(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto text = workspace.stores().templates.find(arguments.positionals[0]);
    return text ? Result<Answer>(answer(documentOf(*text), linesOf(*text))) : fail(text.error());
}

Result<Answer> removeTemplate(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto text = workspace.stores().templates.find(arguments.positionals[0]);
    if (!text) {
        return fail(text.error());
    }
    BUBENIK_TRY(workspace.stores().templates.remove(text->id));
    return answer(QJsonObject { { u"id"_s, text->id.value } }, TemplateText::tr("Removed: %1").arg(text->name));
}

Result<Answer> addStarter(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    BUBENIK_TRY(addTemplates(workspace.stores(), workspace.clock().now()));
    return listTemplates(workspace, arguments);
}

} // namespace

QList<Command> templateCommands()
{
    const QStringList which { u"TEMPLATE"_s };
    return {
        { u"template"_s, u"list"_s, {}, {}, QT_TRANSLATE_NOOP("Cli", "Lists the templates and building blocks."),
            inWorkspace(listTemplates) },
        { u"template"_s, u"add"_s, {},
            { { u"name"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "what it is called"), true },
                { u"body-file"_s, u"FILE"_s,
                    QT_TRANSLATE_NOOP("Cli", "its text in Markdown, with fields such as {datum}; - is standard input"),
                    true },
                { u"title"_s, u"TITLE"_s, QT_TRANSLATE_NOOP("Cli", "the title of a post made of it") },
                { u"lead"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "the lead of a post made of it") },
                { u"category"_s, u"CATEGORY"_s, QT_TRANSLATE_NOOP("Cli", "a category of a post made of it"), false,
                    true } },
            QT_TRANSLATE_NOOP("Cli", "Adds a template, or a building block when there is only a text."),
            inWorkspace(addTemplate) },
        { u"template"_s, u"show"_s, which, {},
            QT_TRANSLATE_NOOP("Cli", "Shows a template, its fields, and what is wrong with them; by id or name."),
            inWorkspace(showTemplate) },
        { u"template"_s, u"remove"_s, which, {}, QT_TRANSLATE_NOOP("Cli", "Removes a template; by id or name."),
            inWorkspace(removeTemplate) },
        { u"template"_s, u"starter"_s, {}, {},
            QT_TRANSLATE_NOOP(
                "Cli", "Adds templates of what a town announces most often; those of the same name stay."),
            inWorkspace(addStarter) },
    };
}

} // namespace bubenik::cli
