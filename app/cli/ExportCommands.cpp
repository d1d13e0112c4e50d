// export open-data: the town's news and events for programs of others.
#include "cli/Command.h"
#include "cli/Documents.h"
#include "cli/Session.h"
#include "publishing/PublicItems.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <algorithm>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<void> writeDataFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(
            Error { .kind = ErrorKind::Storage, .detail = file.errorString(), .code = u"export"_s, .subject = path });
    }
    return {};
}

// Of the website that names one, but for what the command line says.
Result<opendata::Publisher> publisherForExport(Stores &stores, const Arguments &arguments)
{
    const auto channels = stores.channels.all();
    if (!channels) {
        return fail(channels.error());
    }
    const auto named = std::ranges::find_if(
        *channels, [](const ChannelConfig &one) { return opendata::isIco(one.settings.value(u"ico"_s)); });
    auto settings = named == channels->cend() ? QMap<QString, QString> {} : named->settings;
    for (const auto &key : { u"ico"_s, u"ruian"_s, u"terms"_s }) {
        settings[key] = arguments.value(key, settings.value(key));
    }
    const auto publisher = opendata::publisherOf(settings);
    if (!publisher && publisher.error().subject == u"ico"_s) {
        return fail(usageError(ExportText::tr("An IČO has eight digits."), u"ico"_s));
    }
    if (!publisher) {
        return fail(usageError(
            ExportText::tr("--ruian takes a number, --terms one of: undecided, cc-by, no-works."), publisher.error().subject));
    }
    return publisher;
}

Result<QString> siteForExport(const Arguments &arguments, const QString &fallback)
{
    const auto given = arguments.given(u"site"_s);
    if (!given) {
        return fallback;
    }
    const QUrl url(*given, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return fail(usageError(
            ExportText::tr("--site takes the address of the website, for example https://www.mesto.cz/."), u"site"_s));
    }
    return given->endsWith(u'/') ? *given : *given + u'/';
}

Result<Answer> exportOpenData(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto found = publicItems(workspace.stores());
    const auto address = found ? siteForExport(arguments, found->site) : fail(found.error());
    if (!address) {
        return fail(address.error());
    }
    const auto publisher = publisherForExport(workspace.stores(), arguments);
    if (!publisher) {
        return fail(publisher.error());
    }
    const QDir folder(arguments.positionals[0]);
    if (!folder.mkpath(u"."_s)) {
        return fail(Error { .kind = ErrorKind::Storage,
            .detail = u"cannot make the folder"_s,
            .code = u"export"_s,
            .subject = folder.path() });
    }
    const opendata::Site site { workspace.town(), publisher->ico, *address, workspace.zone(), publisher->ruian,
        publisher->terms };
    QJsonArray names;
    for (const auto &file : opendata::dataFiles(found->items, site)) {
        BUBENIK_TRY(writeDataFile(folder.filePath(file.name), file.bytes));
        names.append(file.name);
    }
    const auto events
        = std::ranges::count_if(found->items, [](const auto &item) { return item.details.event.has_value(); });
    const auto notices
        = std::ranges::count_if(found->items, [](const auto &item) { return item.details.notice.has_value(); });
    const bool hasBoard = names.contains(QString(opendata::boardName));
    auto text = ExportText::tr("News: %1, events: %2, official notices: %3, in %4")
                    .arg(QString::number(found->items.size()), QString::number(events),
                        QString::number(hasBoard ? notices : 0), QDir::toNativeSeparators(folder.path()));
    if (notices > 0 && !hasBoard) {
        text += u'\n'
            + ExportText::tr("The official notices are left out: the board has to name the town's IČO and its website "
                             "(--ico N, --site URL).");
    }
    if (!names.contains(QString(opendata::catalogueName))) {
        text += u'\n'
            + ExportText::tr("The catalogue is left out: it has to name the town's IČO, its website and the terms of use "
                             "(--ico N, --site URL, --terms cc-by or no-works).");
    }
    return answer(QJsonObject { { u"news"_s, found->items.size() }, { u"events"_s, events },
                      { u"notices"_s, hasBoard ? notices : 0 }, { u"files"_s, names } },
        text);
}

} // namespace

QList<Command> exportCommands()
{
    return {
        { u"export"_s, u"open-data"_s, { u"DIR"_s },
            { { u"site"_s, u"URL"_s,
                  QT_TRANSLATE_NOOP(
                      "Cli", "the website's address, of which items get their names; without it: the channel's") },
                { u"ico"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "the town's IČO, who publishes the data") },
                { u"ruian"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "the town's code in RÚIAN, for the catalogue") },
                { u"terms"_s, u"TERMS"_s,
                    QT_TRANSLATE_NOOP("Cli", "for the catalogue: cc-by (naming the town), no-works or undecided") } },
            QT_TRANSLATE_NOOP(
                "Cli", "Writes what is out as open data by the Czech formal norms (news, events, official board)."),
            inWorkspace(exportOpenData) },
    };
}

} // namespace bubenik::cli
