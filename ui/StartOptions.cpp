#include "StartOptions.h"

#include "storage/WorkspaceFolder.h"

#include <QCommandLineParser>
#include <QDir>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

Scheme schemeFromString(const QString &name)
{
    return name == "dark"_L1 ? Scheme::Dark : name == "light"_L1 ? Scheme::Light : Scheme::System;
}

QString toString(Scheme scheme)
{
    return scheme == Scheme::Dark ? u"dark"_s : scheme == Scheme::Light ? u"light"_s : u"system"_s;
}

Result<StartOptions> startOptions(const QStringList &arguments, const UiState &state)
{
    QCommandLineParser parser;
    const QCommandLineOption workspace(u"workspace"_s, u"The folder of the workspace."_s, u"DIR"_s);
    const QCommandLineOption secrets(u"secrets"_s, u"Keep passwords in this file instead of the keychain."_s, u"FILE"_s);
    const QCommandLineOption language(u"language"_s, u"cs or en."_s, u"LANGUAGE"_s);
    const QCommandLineOption theme(u"theme"_s, u"light, dark or system."_s, u"THEME"_s);
    const QCommandLineOption page(u"page"_s, u"overview, posts, outbox or settings."_s, u"NAME"_s);
    const QCommandLineOption tray(u"tray"_s, u"Start in the system's tray, where there is one."_s);
    const QCommandLineOption help({ u"h"_s, u"help"_s }, u"Show this."_s);
    const QCommandLineOption version({ u"v"_s, u"version"_s }, u"Show the version."_s);
    parser.addOptions({ workspace, secrets, language, theme, page, tray, help, version });
    if (!parser.parse(arguments)) {
        return fail(ErrorKind::Invalid, parser.errorText());
    }
    if (parser.isSet(help)) {
        parser.showHelp();
    }
    if (parser.isSet(version)) {
        parser.showVersion();
    }
    StartOptions options;
    options.workspace = QDir(parser.isSet(workspace) ? parser.value(workspace) : WorkspaceFolder::defaultPath()).absolutePath();
    options.tray = parser.isSet(tray);
    options.secretsFile = parser.value(secrets);
    options.language = parser.isSet(language) ? parser.value(language) : state.text(u"language"_s);
    options.scheme = schemeFromString(parser.isSet(theme) ? parser.value(theme) : state.text(u"theme"_s));
    options.page = parser.isSet(page) ? parser.value(page) : state.text(u"page"_s, u"overview"_s);
    return options;
}

} // namespace bubenik::ui
