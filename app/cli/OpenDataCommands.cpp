// open-data upload, status: the open data on the websites of channels.
#include "cli/Command.h"
#include "cli/Documents.h"
#include "cli/Session.h"
#include "publishing/OpenDataKeeper.h"

#include <QCoreApplication>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct OpenDataText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<QList<ChannelConfig>> channelsWithData(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto channels = workspace.stores().channels.all();
    if (!channels) {
        return fail(channels.error());
    }
    const auto only = arguments.value(u"channel"_s);
    QList<ChannelConfig> wanted;
    for (const auto &config : *channels) {
        if (publishesOpenData(config) && (only.isEmpty() || config.id.value == only)) {
            wanted.append(config);
        }
    }
    if (wanted.isEmpty()) {
        return fail(usageError(OpenDataText::tr("No such channel publishes open data; a WordPress channel does with "
                                                "--set opendata=on."),
            u"channel"_s));
    }
    return wanted;
}

QJsonObject stateJson(const ChannelConfig &config, const OpenDataState &state)
{
    return { { u"channel"_s, config.id.value }, { u"page"_s, state.page },
        { u"files"_s, QJsonArray::fromStringList(state.files) },
        { u"at"_s, state.at ? QJsonValue(toIso(*state.at)) : QJsonValue() },
        { u"problem"_s, state.problem ? QJsonValue(problemText(*state.problem)) : QJsonValue() } };
}

QString stateText(HeadlessWorkspace &workspace, const ChannelConfig &config, const OpenDataState &state)
{
    auto text = config.id.value + u"  "_s
        + (state.at ? state.page + u"  "_s + workspace.zone().toLocal(*state.at).toString(u"yyyy-MM-dd HH:mm"_s)
                    : OpenDataText::tr("not there yet"));
    if (state.problem) {
        text += u"\n  "_s + problemText(*state.problem);
    }
    return text;
}

Result<Answer> tellStates(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto channels = channelsWithData(workspace, arguments);
    if (!channels) {
        return fail(channels.error());
    }
    QJsonArray json;
    QStringList lines;
    for (const auto &config : *channels) {
        const auto state = openDataState(workspace.stores().settings, config.id);
        json.append(stateJson(config, state));
        lines.append(stateText(workspace, config, state));
    }
    return answer(json, lines.join(u'\n'));
}

Task<Answer> uploadData(Session &session, Arguments arguments)
{
    const auto opened = session.workspace();
    const auto channels = opened ? channelsWithData(**opened, arguments) : fail(opened.error());
    if (!channels) {
        co_return fail(channels.error());
    }
    auto looking = (*opened)->openData().look(true, { arguments.value(u"channel"_s) });
    const auto sent = co_await std::move(looking);
    if (!sent) {
        co_return fail(sent.error());
    }
    const auto told = tellStates(**opened, arguments);
    co_return told;
}

} // namespace

QList<Command> openDataCommands()
{
    const OptionSpec only { u"channel"_s, u"CH"_s, QT_TRANSLATE_NOOP("Cli", "only this one") };
    return {
        { u"open-data"_s, u"upload"_s, {}, { only },
            QT_TRANSLATE_NOOP("Cli",
                "Brings the open data to the websites now; “deliver” and “agent” do so whenever what is out changes."),
            uploadData },
        { u"open-data"_s, u"status"_s, {}, { only },
            QT_TRANSLATE_NOOP("Cli", "Where the open data are on websites, since when, and what is wrong."),
            inWorkspace(tellStates) },
    };
}

} // namespace bubenik::cli
