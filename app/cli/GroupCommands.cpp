// group add, list, rename, remove, join, leave.
#include "cli/Command.h"
#include "cli/ContactDocuments.h"
#include "cli/Session.h"

#include <QCoreApplication>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> addGroup(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto group = workspace.stores().groups.add(arguments.positionals[0], workspace.clock().now());
    return group ? Result<Answer>(answer(QJsonObject { { u"id"_s, group->id.value } }, group->name))
                 : fail(group.error());
}

Result<Answer> listGroups(HeadlessWorkspace &workspace, const Arguments &)
{
    const auto groups = workspace.stores().groups.list();
    const auto sizes = groups ? workspace.stores().groups.sizes() : fail(groups.error());
    if (!sizes) {
        return fail(sizes.error());
    }
    QJsonArray json;
    QStringList lines;
    for (const auto &group : *groups) {
        const auto size = sizes->value(group.id);
        json.append(QJsonObject { { u"id"_s, group.id.value }, { u"name"_s, group.name }, { u"contacts"_s, size } });
        lines.append(u"%1  %2"_s.arg(size, 6).arg(group.name));
    }
    return answer(json, lines.join(u'\n'));
}

Result<Answer> renameGroup(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    auto &stores = workspace.stores();
    const auto group = loadGroup(stores, arguments.positionals[0]);
    const auto renamed = group ? stores.groups.rename(group->id, arguments.positionals[1], workspace.clock().now())
                               : fail(group.error());
    return renamed ? Result<Answer>(answer(QJsonObject { { u"id"_s, renamed->id.value } }, renamed->name))
                   : fail(renamed.error());
}

Result<Answer> removeGroup(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    auto &stores = workspace.stores();
    const auto group = loadGroup(stores, arguments.positionals[0]);
    if (!group) {
        return fail(group.error());
    }
    const auto removed = stores.groups.remove(group->id, workspace.userName(), workspace.clock().now());
    return removed ? Result<Answer>(answer(QJsonObject { { u"id"_s, group->id.value } }, group->name))
                   : fail(removed.error());
}

Result<Answer> changeMembers(HeadlessWorkspace &workspace, const Arguments &arguments, bool isJoining)
{
    auto &stores = workspace.stores();
    const auto group = loadGroup(stores, arguments.positionals[0]);
    if (!group) {
        return fail(group.error());
    }
    QList<ContactId> ids;
    for (const auto &text : arguments.positionals.mid(1)) {
        const auto contact = loadContact(stores, text);
        if (!contact) {
            return fail(contact.error());
        }
        ids.append(contact->id);
    }
    const auto now = workspace.clock().now();
    BUBENIK_TRY(isJoining ? stores.groups.join(group->id, ids, workspace.userName(), now)
                          : stores.groups.leave(group->id, ids, workspace.userName(), now));
    const auto sizes = stores.groups.sizes();
    if (!sizes) {
        return fail(sizes.error());
    }
    const auto size = sizes->value(group->id);
    return answer(
        QJsonObject { { u"id"_s, group->id.value }, { u"contacts"_s, size } }, u"%1  %2"_s.arg(size).arg(group->name));
}

Result<Answer> joinGroup(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    return changeMembers(workspace, arguments, true);
}

Result<Answer> leaveGroup(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    return changeMembers(workspace, arguments, false);
}

} // namespace

QList<Command> groupCommands()
{
    return {
        { u"group"_s, u"add"_s, { u"NAME"_s }, {}, QT_TRANSLATE_NOOP("Cli", "Makes a group."), inWorkspace(addGroup) },
        { u"group"_s, u"list"_s, {}, {}, QT_TRANSLATE_NOOP("Cli", "Lists the groups and how many are in each."),
            inWorkspace(listGroups) },
        { u"group"_s, u"rename"_s, { u"NAME"_s, u"NEW-NAME"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Gives a group another name."), inWorkspace(renameGroup) },
        { u"group"_s, u"remove"_s, { u"NAME"_s }, {}, QT_TRANSLATE_NOOP("Cli", "Removes a group; its contacts stay."),
            inWorkspace(removeGroup) },
        { u"group"_s, u"join"_s, { u"NAME"_s, u"CONTACT…"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Puts contacts into a group."), inWorkspace(joinGroup) },
        { u"group"_s, u"leave"_s, { u"NAME"_s, u"CONTACT…"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Takes contacts out of a group."), inWorkspace(leaveGroup) },
    };
}

} // namespace bubenik::cli
