// channel kinds, add, edit, list, check, remove: the ways to the citizens. Secrets come from standard input
// only.
#include "channels/Registry.h"
#include "cli/Command.h"
#include "cli/Documents.h"
#include "cli/Session.h"
#include "cli/TextFile.h"
#include "words/Words.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <algorithm>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct ChannelText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QStringList kindNames()
{
    QStringList names;
    for (const auto &kind : channelKinds()) {
        names.append(kind.kind);
    }
    return names;
}

Result<const ChannelDescriptor *> kindNamed(const QString &name)
{
    const auto *kind = channelKind(name);
    if (kind == nullptr || !kind->make) {
        return fail(usageError(
            ChannelText::tr("There is no kind of channel “%1”; there are: %2.").arg(name, kindNames().join(u", "_s)),
            u"kind"_s));
    }
    return kind;
}

// KEY=VALUE for the settings that the kind asks for; folders are made absolute, for they are meant from here.
Result<void> applySetting(const ChannelDescriptor &kind, const QString &pair, ChannelConfig &config)
{
    const auto key = pair.section(u'=', 0, 0);
    const auto field = std::ranges::find(kind.fields, key, &SettingField::key);
    if (!pair.contains(u'=') || field == kind.fields.end()) {
        QStringList keys;
        for (const auto &known : kind.fields) {
            keys.append(known.key);
        }
        return fail(usageError(
            ChannelText::tr("--set takes KEY=VALUE, where KEY is one of: %1.").arg(keys.join(u", "_s)), key));
    }
    auto value = pair.section(u'=', 1);
    if (field->type == SettingField::Type::Path && !value.isEmpty()) {
        value = QDir(value).absolutePath();
    }
    if (field->type == SettingField::Type::Choice && !field->choices.contains(value)) {
        return fail(usageError(ChannelText::tr("%1 takes one of: %2.").arg(key, field->choices.join(u", "_s)), key));
    }
    config.settings[key] = value;
    return {};
}

// A bad setting on the command line is a wrong use of it.
Result<void> applySettings(const ChannelDescriptor &kind, const Arguments &arguments, ChannelConfig &config)
{
    config.name = arguments.value(u"name"_s, config.name);
    const auto pairs = arguments.values(u"set"_s);
    for (const auto &pair : pairs) {
        BUBENIK_TRY(applySetting(kind, pair, config));
    }
    for (const auto &field : kind.fields) {
        if (field.required && config.settings.value(field.key).isEmpty()) {
            return fail(
                usageError(ChannelText::tr("The setting “%1” is missing: --set %1=…").arg(field.key), field.key));
        }
    }
    const auto valid = kind.validate(config);
    if (!valid && valid.error().kind == ErrorKind::Invalid) {
        const auto &error = valid.error();
        return fail(usageError(
            ChannelText::tr("The setting “%1” cannot be used: %2.").arg(error.subject, error.detail), error.subject));
    }
    return valid;
}

Result<std::optional<QString>> secretFrom(const Arguments &arguments)
{
    if (!arguments.has(u"secret-stdin"_s)) {
        return std::nullopt;
    }
    const auto secret = readSecret();
    return secret ? Result<std::optional<QString>>(*secret) : fail(secret.error());
}

QJsonObject channelJson(const ChannelConfig &config)
{
    QJsonObject settings;
    for (auto it = config.settings.begin(); it != config.settings.end(); ++it) {
        settings[it.key()] = it.value();
    }
    return { { u"id"_s, config.id.value }, { u"kind"_s, config.kind }, { u"name"_s, config.name },
        { u"settings"_s, settings } };
}

Result<ChannelConfig> newConfig(Stores &stores, const Arguments &arguments)
{
    static const QRegularExpression good(u"^[a-z0-9][a-z0-9-]{0,31}$"_s);
    const auto id = arguments.positionals[0];
    if (!good.match(id).hasMatch()) {
        return fail(usageError(
            ChannelText::tr("A channel's id is made of small letters, digits and hyphens: “%1” is not.").arg(id), id));
    }
    const auto existing = stores.channels.load({ id });
    if (existing) {
        return fail(Error { .kind = ErrorKind::Conflict,
            .detail = u"there is a channel with this id"_s,
            .code = u"channel-exists"_s,
            .subject = id });
    }
    if (existing.error().kind != ErrorKind::NotFound) {
        return fail(existing.error());
    }
    return ChannelConfig { { id }, arguments.value(u"kind"_s), {}, {} };
}

Task<Answer> addChannel(Session &session, Arguments arguments)
{
    const auto kind = kindNamed(arguments.value(u"kind"_s));
    const auto opened = kind ? session.workspace() : fail(kind.error());
    if (!opened) {
        co_return fail(opened.error());
    }
    auto config = newConfig((*opened)->stores(), arguments);
    if (!config) {
        co_return fail(config.error());
    }
    for (const auto &field : (*kind)->fields) {
        if (!field.fallback.isEmpty()) {
            config->settings[field.key] = field.fallback;
        }
    }
    if (const auto applied = applySettings(**kind, arguments, *config); !applied) {
        co_return fail(applied.error());
    }
    const bool signsIn = (*kind)->signIn && std::ranges::any_of((*kind)->fields, [&config](const SettingField &field) {
        return field.isForSignIn && !config->settings.value(field.key).isEmpty();
    });
    if ((*kind)->needsSecret && !(*kind)->isSecretOptional && !signsIn && !arguments.has(u"secret-stdin"_s)) {
        co_return fail(usageError(
            ChannelText::tr("This kind of channel needs a secret: give it on standard input with --secret-stdin."),
            u"secret-stdin"_s));
    }
    const auto secret = secretFrom(arguments);
    if (!secret) {
        co_return fail(secret.error());
    }
    auto saving = (*opened)->save(*config, *secret);
    const auto saved = co_await std::move(saving);
    if (!saved) {
        co_return fail(saved.error());
    }
    co_return answer(channelJson(*config),
        ChannelText::tr("Channel %1 is set up; “channel check %1” tries it.").arg(config->id.value));
}

Task<Answer> editChannel(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    const auto id = opened ? loadChannelId((*opened)->stores(), arguments.positionals[0]) : fail(opened.error());
    auto config = id ? (*opened)->stores().channels.load(*id) : fail(id.error());
    if (!config) {
        co_return fail(config.error());
    }
    const auto kind = kindNamed(config->kind);
    if (!kind) {
        co_return fail(kind.error());
    }
    const auto applied = applySettings(**kind, arguments, *config);
    const auto secret = applied ? secretFrom(arguments) : fail(applied.error());
    if (!secret) {
        co_return fail(secret.error());
    }
    auto saving = (*opened)->save(*config, *secret);
    const auto saved = co_await std::move(saving);
    if (!saved) {
        co_return fail(saved.error());
    }
    co_return answer(channelJson(*config), ChannelText::tr("Changed."));
}

Result<Answer> listChannels(HeadlessWorkspace &workspace, const Arguments & /*arguments*/)
{
    const auto channels = workspace.stores().channels.all();
    if (!channels) {
        return fail(channels.error());
    }
    QJsonArray json;
    QStringList lines;
    for (const auto &config : *channels) {
        json.append(channelJson(config));
        lines.append(u"%1  %2  %3"_s.arg(config.id.value, config.kind, channelName(workspace.stores(), config.id)));
    }
    return answer(json, lines.join(u'\n'));
}

Result<Answer> listKinds(Session & /*session*/, const Arguments & /*arguments*/)
{
    QJsonArray json;
    QStringList lines;
    for (const auto &kind : channelKinds()) {
        QJsonArray settings;
        lines.append(u"%1  %2"_s.arg(kind.kind, QCoreApplication::translate("Channel", kind.name)));
        for (const auto &field : kind.fields) {
            settings.append(QJsonObject {
                { u"key"_s, field.key }, { u"required"_s, field.required }, { u"default"_s, field.fallback } });
            lines.append(u"    --set %1=…  %2"_s.arg(field.key, QCoreApplication::translate("Channel", field.label)));
        }
        json.append(QJsonObject {
            { u"kind"_s, kind.kind }, { u"needsSecret"_s, kind.needsSecret }, { u"settings"_s, settings } });
    }
    return answer(json, lines.join(u'\n'));
}

Answer checkAnswer(const Result<ChannelAccount> &account, const QString &name)
{
    QJsonObject json { { u"ok"_s, account.has_value() }, { u"account"_s, account ? account->account : QString() },
        { u"problem"_s, account ? QJsonValue() : QJsonValue(problemJson(account.error(), name)) } };
    QJsonArray warnings;
    QStringList lines { account ? ChannelText::tr("It works: %1").arg(account->account)
                                : problemText(account.error(), name) };
    if (account) {
        for (const auto &warning : account->warnings) {
            warnings.append(problemJson(warning, name));
            lines.append(problemText(warning, name));
        }
    }
    json[u"warnings"_s] = warnings;
    auto checked = answer(json, lines.join(u'\n'));
    checked.exit = account ? Exit::Done : exitOf(account.error());
    return checked;
}

Task<Answer> checkChannel(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    const auto id = opened ? loadChannelId((*opened)->stores(), arguments.positionals[0]) : fail(opened.error());
    const auto config = id ? (*opened)->stores().channels.load(*id) : fail(id.error());
    if (!config) {
        co_return fail(config.error());
    }
    auto checking = (*opened)->check(*config);
    const auto account = co_await std::move(checking);
    co_return checkAnswer(account, channelName((*opened)->stores(), config->id));
}

// How many deliveries still need this channel.
Result<qsizetype> waitingFor(Stores &stores, const ChannelId &id)
{
    const auto open = stores.deliveries.open();
    if (!open) {
        return fail(open.error());
    }
    qsizetype count = 0;
    for (const auto &delivery : *open) {
        const auto loaded = stores.deliveries.load(delivery);
        count += loaded && loaded->channel == id ? 1 : 0;
    }
    return count;
}

Task<Answer> removeChannel(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    const auto id = opened ? loadChannelId((*opened)->stores(), arguments.positionals[0]) : fail(opened.error());
    const auto waiting = id ? waitingFor((*opened)->stores(), *id) : fail(id.error());
    if (!waiting) {
        co_return fail(waiting.error());
    }
    if (*waiting > 0 && !arguments.has(u"force"_s)) {
        co_return fail(Error { .kind = ErrorKind::Invalid,
            .detail = u"%1 deliveries wait for it"_s.arg(*waiting),
            .code = u"channel-in-use"_s,
            .subject = id->value });
    }
    auto removing = (*opened)->remove(*id);
    const auto removed = co_await std::move(removing);
    if (!removed) {
        co_return fail(removed.error());
    }
    co_return answer(QJsonObject { { u"id"_s, id->value } }, ChannelText::tr("Removed."));
}

} // namespace

QList<Command> channelCommands()
{
    const OptionSpec set { u"set"_s, u"KEY=VALUE"_s, QT_TRANSLATE_NOOP("Cli", "a setting of the channel"), false,
        true };
    const OptionSpec secret { u"secret-stdin"_s, {},
        QT_TRANSLATE_NOOP("Cli", "read the password from standard input") };
    const OptionSpec name { u"name"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "what people call it") };
    return {
        { u"channel"_s, u"kinds"_s, {}, {}, QT_TRANSLATE_NOOP("Cli", "Lists the kinds of channels and their settings."),
            atOnce(listKinds) },
        { u"channel"_s, u"add"_s, { u"ID"_s },
            { { u"kind"_s, u"KIND"_s, QT_TRANSLATE_NOOP("Cli", "folder, wordpress (see “channel kinds”)"), true }, set,
                secret, name },
            QT_TRANSLATE_NOOP("Cli", "Sets a channel up."), addChannel },
        { u"channel"_s, u"edit"_s, { u"ID"_s }, { set, secret, name },
            QT_TRANSLATE_NOOP("Cli", "Changes a channel's settings or its secret."), editChannel },
        { u"channel"_s, u"list"_s, {}, {}, QT_TRANSLATE_NOOP("Cli", "Lists the channels."), inWorkspace(listChannels) },
        { u"channel"_s, u"check"_s, { u"ID"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Signs in and looks whether publishing will work; changes nothing."),
            checkChannel },
        { u"channel"_s, u"remove"_s, { u"ID"_s },
            { { u"force"_s, {}, QT_TRANSLATE_NOOP("Cli", "even while deliveries wait for it") } },
            QT_TRANSLATE_NOOP("Cli", "Removes a channel and its secret; what is published stays."), removeChannel },
    };
}

} // namespace bubenik::cli
