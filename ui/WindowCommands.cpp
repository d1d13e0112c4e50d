#include "WindowCommands.h"

#include "HelpPage.h"
#include "MainWindow.h"
#include "Pages.h"
#include "contacts/ContactsPage.h"
#include "find/SavedFilterMenu.h"

#include <QAbstractButton>
#include <QCoreApplication>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

class WindowCommand
{
    Q_DECLARE_TR_FUNCTIONS(WindowCommand)
};

// Something to do on a page: by one of its buttons, or by what every page offers.
struct PageAction {
    const char *page;
    const char *icon;
    const char *title;
    const char *words; // by which it is found too
    const char *button; // its name on the page; its state is the action's
    const char *whyNot; // while the button is disabled, or not there because nothing is open
    QKeySequence keys;
    void (*run)(Page &page); // instead of the button
};

void makeNew(Page &page)
{
    page.createNew();
}

void lookFor(Page &page)
{
    page.find();
}

void importContacts(Page &page)
{
    static_cast<ContactsPage &>(page).showImport();
}

void showDuplicates(Page &page)
{
    static_cast<ContactsPage &>(page).showDuplicates();
}

void showWaitingComments(Page &page)
{
    page.openDocument(u"comments:"_s);
}

void showReach(Page &page)
{
    page.openDocument(u"reach:"_s);
}

QList<PageAction> pageActions()
{
    const QKeySequence newKeys(QKeySequence::New);
    return {
        { "posts", "add", QT_TRANSLATE_NOOP("WindowCommand", "New post"), "", nullptr, "", newKeys, makeNew },
        { "posts", "search", QT_TRANSLATE_NOOP("WindowCommand", "Search in posts"), "", nullptr, "", {}, lookFor },
        { "posts", "posts", QT_TRANSLATE_NOOP("WindowCommand", "Comments that wait for an answer"),
            QT_TRANSLATE_NOOP("WindowCommand", "Facebook citizens feedback"), nullptr, "", {}, showWaitingComments },
        { "posts", "people", QT_TRANSLATE_NOOP("WindowCommand", "How posts fare"),
            QT_TRANSLATE_NOOP("WindowCommand", "reach figures months"), nullptr, "", {}, showReach },
        { "posts", "history", QT_TRANSLATE_NOOP("WindowCommand", "Versions of the open post"), "", "post-versions",
            QT_TRANSLATE_NOOP("WindowCommand", "No saved post is open."), {}, nullptr },
        { "posts", "posts", QT_TRANSLATE_NOOP("WindowCommand", "Comments below the open post"), "", "post-comments",
            QT_TRANSLATE_NOOP("WindowCommand", "No post with comments is open."), {}, nullptr },
        { "calendar", "file", QT_TRANSLATE_NOOP("WindowCommand", "Save the calendar as PDF or print it"), "",
            "calendar-print", "", {}, nullptr },
        { "announcements", "add", QT_TRANSLATE_NOOP("WindowCommand", "New announcement"), "", nullptr, "", {}, makeNew },
        { "announcements", "megaphone", QT_TRANSLATE_NOOP("WindowCommand", "Record the open announcement"),
            QT_TRANSLATE_NOOP("WindowCommand", "microphone read"), "start-recording",
            QT_TRANSLATE_NOOP("WindowCommand", "No announcement is open."), {}, nullptr },
        { "meetings", "add", QT_TRANSLATE_NOOP("WindowCommand", "New meeting"), "", nullptr, "", {}, makeNew },
        { "meetings", "mail", QT_TRANSLATE_NOOP("WindowCommand", "Fetch replies to invitations"), "", "fetch-replies",
            QT_TRANSLATE_NOOP("WindowCommand", "No meeting with invitations is open."), {}, nullptr },
        { "contacts", "add", QT_TRANSLATE_NOOP("WindowCommand", "New contact"), "", nullptr, "", {}, makeNew },
        { "contacts", "upload", QT_TRANSLATE_NOOP("WindowCommand", "Import contacts from a file"), "Excel CSV vCard",
            nullptr, "", {}, importContacts },
        { "contacts", "merge", QT_TRANSLATE_NOOP("WindowCommand", "Contacts that may be the same"),
            QT_TRANSLATE_NOOP("WindowCommand", "duplicates"), nullptr, "", {}, showDuplicates },
        { "office", "add", QT_TRANSLATE_NOOP("WindowCommand", "New visit"), "", nullptr, "", {}, makeNew },
        { "office", "external", QT_TRANSLATE_NOOP("WindowCommand", "Show the waiting room"), "", "show-waiting-room",
            QT_TRANSLATE_NOOP("WindowCommand", "The visits are not open."), {}, nullptr },
        { "office", "file", QT_TRANSLATE_NOOP("WindowCommand", "Paper list of the visits"), "", "print-list",
            QT_TRANSLATE_NOOP("WindowCommand", "The visits are not open."), {}, nullptr },
        { "outbox", "search", QT_TRANSLATE_NOOP("WindowCommand", "Find a delivery"), "", nullptr, "", {}, lookFor },
        { "settings", "add", QT_TRANSLATE_NOOP("WindowCommand", "Add a channel"), "", nullptr, "", {}, makeNew },
    };
}

struct SettingsSection {
    const char *name;
    const char *icon;
    const char *title;
    const char *words;
};

constexpr SettingsSection settingsSections[] = {
    { "channels", "megaphone", QT_TRANSLATE_NOOP("bubenik::ui::SettingsPage", "Channels"),
        QT_TRANSLATE_NOOP("WindowCommand", "website Facebook mail") },
    { "sync", "people", QT_TRANSLATE_NOOP("bubenik::ui::SettingsPage", "Shared newsroom"),
        QT_TRANSLATE_NOOP("WindowCommand", "server connect colleagues") },
    { "approval", "check", QT_TRANSLATE_NOOP("bubenik::ui::SettingsPage", "Approval"),
        QT_TRANSLATE_NOOP("WindowCommand", "approve deputy four eyes") },
    { "poles", "sound", QT_TRANSLATE_NOOP("bubenik::ui::SettingsPage", "Public-address system"), "" },
    { "workspace", "town", QT_TRANSLATE_NOOP("bubenik::ui::SettingsPage", "Town and author"), "" },
    { "chat", "chat", QT_TRANSLATE_NOOP("bubenik::ui::SettingsPage", "On-line chat"),
        QT_TRANSLATE_NOOP("WindowCommand", "questions mayor seconds") },
    { "warnings", "warn", QT_TRANSLATE_NOOP("bubenik::ui::SettingsPage", "Warnings"),
        QT_TRANSLATE_NOOP("WindowCommand", "weather CAP institute") },
    { "personal", "lock", QT_TRANSLATE_NOOP("bubenik::ui::SettingsPage", "Personal data"), "GDPR" },
    { "appearance", "appearance", QT_TRANSLATE_NOOP("bubenik::ui::SettingsPage", "Appearance"),
        QT_TRANSLATE_NOOP("WindowCommand", "language dark light theme notifications") },
    { "backups", "backup", QT_TRANSLATE_NOOP("bubenik::ui::SettingsPage", "Backups"),
        QT_TRANSLATE_NOOP("WindowCommand", "restore") },
    { "about", "info", QT_TRANSLATE_NOOP("bubenik::ui::SettingsPage", "About"),
        QT_TRANSLATE_NOOP("WindowCommand", "version licence") },
};

QString saidOf(const char *text)
{
    return *text == '\0' ? QString() : WindowCommand::tr(text);
}

QAbstractButton *buttonOn(const Page *page, const char *name)
{
    return page ? page->findChild<QAbstractButton *>(QString::fromLatin1(name)) : nullptr;
}

void press(MainWindow &window, const QString &page, const char *name)
{
    window.showPage(page);
    if (auto *button = buttonOn(window.page(page), name)) {
        button->click();
    }
}

FindCommand commandFor(MainWindow &window, const PageAction &action)
{
    const auto name = QString::fromLatin1(action.page);
    FindCommand command { .kind = WindowCommand::tr("action"),
        .iconName = QString::fromLatin1(action.icon),
        .title = WindowCommand::tr(action.title),
        .words = saidOf(action.words),
        .keys = action.keys };
    if (action.button == nullptr) {
        command.run = [&window, name, run = action.run] {
            window.showPage(name);
            if (auto *page = window.page(name); page && page == window.currentPage()) {
                run(*page);
            }
        };
        return command;
    }
    const auto *page = window.page(name);
    const auto *button = buttonOn(page, action.button);
    const bool isReady = button && button->isEnabled() && button->isVisibleTo(page);
    if (!isReady && *action.whyNot != '\0') {
        command.whyNot = WindowCommand::tr(action.whyNot);
    }
    command.run = [&window, name, button = action.button] { press(window, name, button); };
    return command;
}

} // namespace

QList<FindCommand> windowCommands(MainWindow &window, const CommandScope &scope)
{
    QList<FindCommand> commands;
    const auto actions = pageActions();
    for (const PageAction &action : actions) {
        if (scope.pages.contains(QLatin1StringView(action.page))) {
            commands.append(commandFor(window, action));
        }
    }
    commands.append({ .kind = WindowCommand::tr("action"),
        .iconName = u"sync"_s,
        .title = WindowCommand::tr("Synchronise with the others now"),
        .whyNot = scope.isConnected ? QString() : WindowCommand::tr("No shared newsroom is set up."),
        .run = scope.synchronise });
    for (auto page = scope.filters.cbegin(); page != scope.filters.cend(); ++page) {
        for (const QString &filter : page.value()) {
            commands.append({ .kind = WindowCommand::tr("filter"),
                .iconName = u"filter"_s,
                .title = filter,
                .run = [&window, name = page.key(), filter] {
                    window.showPage(name);
                    const auto *shown = window.page(name);
                    if (auto *saved = shown ? shown->findChild<SavedFilterMenu *>() : nullptr) {
                        saved->useNamed(filter);
                    }
                } });
        }
    }
    const auto kinds = pageKinds();
    for (int i = 0; i < kinds.size(); ++i) {
        if (scope.pages.contains(kinds.at(i).name)) {
            commands.append({ .kind = WindowCommand::tr("page"),
                .iconName = kinds.at(i).icon,
                .title = kinds.at(i).title,
                .keys = i < 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)) : QKeySequence(),
                .run = [&window, name = kinds.at(i).name] { window.showPage(name); } });
        }
    }
    for (const auto &section : settingsSections) {
        commands.append({ .kind = WindowCommand::tr("settings"),
            .iconName = QString::fromLatin1(section.icon),
            .title = QCoreApplication::translate("bubenik::ui::SettingsPage", section.title),
            .words = saidOf(section.words),
            .run = [&window, name = QByteArray("settings-") + section.name] { press(window, u"settings"_s, name.constData()); } });
    }
    commands.append({ .kind = WindowCommand::tr("help"),
        .iconName = u"question"_s,
        .title = WindowCommand::tr("Help"),
        .words = WindowCommand::tr("keyboard pages"),
        .keys = QKeySequence(Qt::Key_F1),
        .run = [help = scope.help] { help({}); } });
    const auto places = HelpPage::contents();
    for (const auto &place : places) {
        commands.append({ .kind = WindowCommand::tr("help"),
            .iconName = u"question"_s,
            .title = place.title,
            .words = place.headings.join(u' '),
            .run = [help = scope.help, chapter = place.chapter] { help(chapter); } });
    }
    return commands;
}

} // namespace bubenik::ui
