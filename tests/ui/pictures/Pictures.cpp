// Writes a picture of every page of the window at 1280 by 720, in both themes and languages, at 100 % and 150 %, into
// <build>/pictures, with an index.html to look through them. "gallery" takes every combination; without it three are
// taken that have each of them once. It runs itself once for each, because the scale is fixed when a program starts.
// Fails when a page cannot be shown or comes out blank.
#include "Guide.h"
#include "MainWindow.h"
#include "calendar/CalendarPage.h"
#include "chat/ChatPage.h"
#include "chat/EveningWindow.h"
#include "comments/CommentsView.h"
#include "comments/FeedbackPage.h"
#include "common/Cards.h"
#include "common/Page.h"
#include "meetings/MeetingsPage.h"
#include "contacts/ContactsPage.h"
#include "contacts/ImportView.h"
#include "find/FindBox.h"
#include "pictures/Announcements.h"
#include "pictures/Camera.h"
#include "pictures/Chat.h"
#include "pictures/Cropping.h"
#include "pictures/Gallery.h"
#include "pictures/Reviews.h"
#include "pictures/Meetings.h"
#include "office/OfficePage.h"
#include "office/WaitingRoom.h"
#include "pictures/Office.h"
#include "pictures/Scene.h"
#include "pictures/Sms.h"
#include "pictures/Warnings.h"
#include "pictures/Writing.h"
#include "posts/ChannelCard.h"
#include "posts/ChannelsPanel.h"
#include "posts/ConflictPanel.h"
#include "posts/ConflictsPage.h"
#include "posts/PostEditor.h"
#include "posts/PostsPage.h"
#include "posts/PreviewView.h"
#include "posts/SharedLines.h"
#include "posts/VersionsView.h"
#include "settings/CheckView.h"
#include "settings/ServerSetup.h"
#include "settings/SignInPanel.h"
#include "settings/SyncForm.h"
#include "settings/SyncSection.h"
#include "words/Language.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

namespace {

void takeOutbox(Camera &camera)
{
    camera.window.showPage(u"outbox"_s);
    camera.take(u"outbox"_s);
    auto *list = camera.window.page(u"outbox"_s)->findChild<QListView *>();
    for (int row = 0; list && row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        camera.take(u"outbox-%1"_s.arg(row + 1));
        if (camera.window.findChild<QPushButton *>(u"delivery-there"_s) != nullptr) {
            click(camera.window, u"delivery-there"_s);
            QTest::qWait(500);
            camera.take(u"outbox-there"_s);
            camera.window.page(u"outbox"_s)->back();
        }
    }
}

void takeMeetings(Camera &camera)
{
    camera.window.showPage(u"meetings"_s);
    camera.take(u"meetings"_s);
    auto *page = qobject_cast<MeetingsPage *>(camera.window.page(u"meetings"_s));
    auto *list = page->findChild<QListView *>();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        camera.take(u"meetings-open-%1"_s.arg(row + 1));
    }
    page->showPart(MeetingsPage::Part::Replies);
    camera.take(u"meetings-replies"_s);
    page->showPart(MeetingsPage::Part::Attendance);
    camera.take(u"meetings-attendance"_s);
    page->showPart(MeetingsPage::Part::Remarks);
    camera.take(u"meetings-remarks"_s);
    page->showPart(MeetingsPage::Part::Minutes);
    camera.take(u"meetings-minutes"_s);
    page->showPart(MeetingsPage::Part::Details);
}

void takeSettings(Camera &camera)
{
    camera.window.showPage(u"settings"_s);
    camera.take(u"settings-channels"_s);
    click(camera.window, u"add-channel"_s);
    camera.take(u"settings-kinds"_s);
    click(camera.window, u"set-up-wordpress"_s);
    camera.take(u"settings-wordpress"_s);
    for (const QString &section : { u"poles"_s, u"workspace"_s, u"appearance"_s, u"backups"_s, u"about"_s }) {
        click(camera.window, u"settings-"_s + section);
        camera.take(u"settings-"_s + section);
    }
}

void takePosts(Camera &camera)
{
    camera.window.showPage(u"posts"_s);
    camera.take(u"posts"_s);
    const auto views = camera.window.page(u"posts"_s)->findChildren<QAbstractItemView *>();
    for (QAbstractItemView *list : views) {
        for (int row = 0; list->isVisible() && row < qMin(3, list->model()->rowCount()); ++row) {
            list->setCurrentIndex(list->model()->index(row, 0));
            camera.take(u"posts-open-%1"_s.arg(row + 1));
        }
    }
}

// The box that finds anything: as it opens, and with something typed.
void takeFinding(Camera &camera)
{
    press(camera.window, Qt::Key_K, Qt::ControlModifier);
    camera.take(u"find"_s);
    if (auto *box = camera.window.findChild<FindBox *>()) {
        auto *line = box->findChild<QLineEdit *>();
        line->setText(u"uzavírku ul"_s);
        camera.take(u"find-typed"_s);
        line->setText(u"nahrát"_s);
        camera.take(u"find-action"_s);
        box->close();
    }
}

void takeCalendar(Camera &camera)
{
    camera.window.showPage(u"calendar"_s);
    auto *page = qobject_cast<CalendarPage *>(camera.window.page(u"calendar"_s));
    const QList<QPair<QString, CalendarPage::View>> views { { u"month"_s, CalendarPage::View::Month },
        { u"week"_s, CalendarPage::View::Week }, { u"agenda"_s, CalendarPage::View::Agenda } };
    for (const auto &[name, view] : views) {
        page->show(view);
        camera.take(u"calendar-"_s + name);
    }
    page->show(CalendarPage::View::Month);
}

void takeAnnouncements(Camera &camera)
{
    camera.window.showPage(u"announcements"_s);
    camera.take(u"announcements"_s);
    auto *page = camera.window.page(u"announcements"_s);
    for (auto *list : page->findChildren<QListView *>()) {
        for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row) {
            list->setCurrentIndex(list->model()->index(row, 0));
            camera.take(u"announcements-open-%1"_s.arg(row + 1));
        }
    }
    for (auto *choice : page->findChildren<QCheckBox *>()) {
        if (choice->isVisible() && qobject_cast<ChannelCard *>(choice->parentWidget()->parentWidget()) != nullptr) {
            choice->click();
            break;
        }
    }
    camera.take(u"announcements-publish"_s);
    click(*page, u"start-recording"_s);
    camera.take(u"announcements-record"_s);
    click(*page, u"leave-recording"_s);
}

void takeOffice(Camera &camera)
{
    camera.window.showPage(u"office"_s);
    auto *page = qobject_cast<OfficePage *>(camera.window.page(u"office"_s));
    auto *list = page->findChild<QListView *>(u"visit-queue"_s);
    (void)QTest::qWaitFor([&] { return list->model()->rowCount() > 0; }, 8000);
    list->setCurrentIndex(list->model()->index(0, 0));
    camera.take(u"office-queue"_s);
    page->findChild<QLineEdit *>(u"visit-search"_s)->setText(u"chod"_s);
    camera.take(u"office-search"_s);
    page->findChild<QLineEdit *>(u"visit-search"_s)->clear();
    for (const auto &view : { u"office-days"_s, u"office-promises"_s, u"office-year"_s }) {
        click(*page, view);
        camera.take(view);
    }
    auto *room = page->showWaitingRoom();
    camera.takeOf(*room, u"office-waiting-room"_s);
    room->close();
    click(*page, u"office-queue"_s);
}

void takeChat(Camera &camera)
{
    camera.window.showPage(u"chat"_s);
    auto *page = qobject_cast<ChatPage *>(camera.window.page(u"chat"_s));
    auto *list = page->findChild<QListView *>(u"chat-questions"_s);
    (void)QTest::qWaitFor([&] { return list->model()->rowCount() > 1; }, 8000);
    camera.take(u"chat"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        camera.take(u"chat-open-%1"_s.arg(row + 1));
    }
    click(*page, u"chat-all"_s);
    list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
    camera.take(u"chat-answered"_s);
    page->createNew();
    camera.take(u"chat-inquiry"_s);
    page->back();
    list->setCurrentIndex(list->model()->index(0, 0));
    QPointer<EveningWindow> evening = page->showEvening();
    evening->showNormal();
    evening->resize(camera.window.size());
    camera.takeOf(*evening, u"chat-evening"_s);
    evening->close();
}

// Invented people of the generator's; a list as Excel saves it, with what is wrong in such lists.
void takeContacts(Camera &camera, const QString &folder)
{
    camera.window.showPage(u"contacts"_s);
    auto *page = qobject_cast<ContactsPage *>(camera.window.page(u"contacts"_s));
    camera.take(u"contacts"_s);
    auto *list = page->findChild<QListView *>(u"contact-list"_s);
    for (const int row : { 3, 4 }) {
        list->setCurrentIndex(list->model()->index(row, 0));
        camera.take(u"contacts-open-%1"_s.arg(row));
    }
    click(*page, u"contact-erase"_s);
    if (auto *card = page->findChild<QPushButton *>(u"contact-erase-now"_s)) {
        for (auto *scroll : page->findChildren<QScrollArea *>()) {
            if (scroll->isVisible() && scroll->isAncestorOf(card)) {
                settled(camera.window);
                scroll->ensureWidgetVisible(card);
            }
        }
    }
    camera.take(u"contacts-erase"_s);
    page->showImport();
    camera.take(u"contacts-import"_s);
    QFile file(folder + u"/obyvatele.csv"_s);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QStringLiteral("Jméno;Příjmení;Ulice;Mail;Kdo je to\nJana;Nováková;Lípová 12;jana@example.cz;zahrádkářka\n"
                                  "Petr;Malý;Lípová 13;petr(at)example.cz;\nEva;Malá;Dlouhá 3;eva@example.cz;\n"
                                  "EVA;MALA;Dlouhá 3;;\n").toUtf8());
        file.close();
        page->importing().openFile(file.fileName());
    }
    camera.take(u"contacts-import-preview"_s);
    page->showDuplicates();
    camera.take(u"contacts-duplicates"_s);
    page->showGroups();
    camera.take(u"contacts-groups"_s);
    page->back();
}

// The newest post: somebody else writes in it, and three of its places stand in two wordings.
void takeConflicts(Camera &camera)
{
    camera.window.showPage(u"posts"_s);
    auto *page = qobject_cast<PostsPage *>(camera.window.page(u"posts"_s));
    for (auto *list : page->findChildren<QListView *>()) {
        if (list->isVisible()) {
            list->setCurrentIndex(list->model()->index(1, 0));
            QTest::qWait(100);
            list->setCurrentIndex(list->model()->index(0, 0));
        }
    }
    settled(camera.window); // what is known of colleagues has come
    page->sharedLines().showPresent({ u"Alena Nováková"_s });
    camera.take(u"posts-shared"_s);
    const auto document = u"conflict:"_s + page->editor().session().id().value;
    page->openDocument(document);
    camera.take(u"conflict-text"_s);
    auto &panel = page->conflicts().panel();
    panel.writeOwn();
    camera.take(u"conflict-own"_s);
    panel.leaveEditor();
    for (const QString &name : { u"conflict-title"_s, u"conflict-due"_s }) {
        for (auto *next : panel.findChildren<QAbstractButton *>()) {
            if (next->objectName() == "conflict-next"_L1) {
                next->click();
            }
        }
        camera.take(name);
    }
    page->back();
    click(*page, u"post-versions"_s);
    click(*page, u"show-activity"_s);
    camera.take(u"activity"_s);
    page->back();
}

void takeSync(Camera &camera)
{
    camera.window.showPage(u"settings"_s);
    click(camera.window, u"settings-sync"_s);
    camera.take(u"sync-unconnected"_s);
    QWidget *page = camera.window.page(u"settings"_s);
    auto *form = page->findChild<SyncForm *>();
    auto *setup = page->findChild<ServerSetup *>();
    auto *state = page->findChild<SyncState *>();
    auto *section = page->findChild<SyncSection *>();
    form->setAccount({ u"http://redakce.klasterec.example"_s, u"jana"_s, {} });
    BackendCheck check;
    check.account = { u"jana"_s, { u"editor"_s } };
    check.readable = { Audience::Newsroom, Audience::People };
    check.problems = { { { .kind = ErrorKind::Invalid, .code = u"open-to-all"_s, .subject = u"newsroom"_s }, true },
        { { .kind = ErrorKind::WrongClock, .code = u"wrong-clock"_s }, false } };
    form->showCheck(check, false);
    camera.take(u"sync-check"_s);
    click(camera.window, u"sync-setup"_s);
    setup->showReport({ { u"newsroom"_s, u"people"_s, u"office"_s }, {}, u"id"_s });
    setup->showAdded({ u"alena"_s, {}, { u"editor"_s, u"approver"_s } });
    camera.take(u"sync-setup"_s);
    section->showPage(state);
    const Zone zone("Europe/Prague");
    const auto now = SystemClock().now();
    state->showAccount({ u"https://redakce.klasterec.example"_s, u"jana"_s, {} });
    SyncStatus status { .state = SyncStatus::State::Synced, .conflicts = 2, .syncedAt = now - std::chrono::minutes(1) };
    status.refused = 1;
    state->showStatus(status, zone, now);
    state->showNeeds({ { u"post:1"_s, u"Uzavírka Petlérské ulice"_s, {}, 2 },
        { u"post:2"_s, u"Zápis do školky"_s, Error { .kind = ErrorKind::Forbidden, .code = u"rule-approval"_s }, 0 } });
    camera.take(u"sync-connected"_s);
    state->showNeeds({});
    const auto trouble = [&](const QString &name, const Error &error) {
        state->showStatus({ .state = SyncStatus::State::Trouble,
                              .pending = 3,
                              .problem = error,
                              .syncedAt = now - std::chrono::hours(3) },
            zone, now);
        camera.take(name);
    };
    trouble(u"sync-password"_s, { .kind = ErrorKind::Auth, .detail = u"401"_s, .code = u"unauthorized"_s });
    trouble(
        u"sync-locked"_s, { .kind = ErrorKind::Auth, .code = u"locked"_s, .retryAfter = std::chrono::seconds(240) });
    trouble(u"sync-emptied"_s, { .kind = ErrorKind::Conflict, .code = u"server-emptied"_s });
    state->showStatus({ .state = SyncStatus::State::Syncing, .done = 41200, .total = 100000 }, zone, now);
    camera.take(u"sync-first-pull"_s);
}

// A browser that is opened and does not come back; then one that cannot be opened.
void takeSignIn(Camera &camera)
{
    auto *settings = camera.window.page(u"settings"_s);
    settings->openDocument(u"channel:fb"_s);
    auto *panel = settings->findChild<SignInPanel *>();
    settings->findChild<QLineEdit *>(u"channel-app"_s)->setText(u"870000000000001"_s);
    settings->findChild<QLineEdit *>(u"signin-secret"_s)->setText(u"tajemstvi"_s);
    click(*settings, u"signin-help"_s);
    QTest::qWait(100);
    showWhole(*settings, *panel);
    camera.take(u"page-signin"_s);
    panel->setBrowser([](const QUrl &) { return true; });
    click(*settings, u"signin-start"_s);
    QTest::qWait(500);
    showWhole(*settings, *panel);
    camera.take(u"page-signin-waiting"_s);
    click(*settings, u"signin-cancel"_s);
}

void takePage(Camera &camera, const PostId &post)
{
    camera.window.showPage(u"posts"_s);
    auto *page = qobject_cast<PostsPage *>(camera.window.page(u"posts"_s));
    page->openDocument(post.value);
    camera.take(u"page-post"_s);
    page->openDocument(u"comments:"_s + post.value);
    camera.take(u"page-comments"_s);
    auto &comments = page->feedback().comments();
    auto *list = comments.findChild<QListView *>();
    for (const int row : { comments.model().rowOf(commentId({ u"fb"_s }, u"6"_s)),
             comments.model().rowOf(commentId({ u"fb"_s }, u"1"_s)) }) {
        list->setCurrentIndex(comments.model().index(row));
        camera.take(u"page-comment-%1"_s.arg(row));
    }
    click(comments, u"comment-hide"_s);
    camera.take(u"page-hide"_s);
    click(*page, u"comments-waiting"_s);
    camera.take(u"page-waiting"_s);
    click(*page, u"feedback-figures"_s);
    camera.take(u"page-figures"_s);
    page->back();
    page->openDocument(u"reach:"_s);
    camera.take(u"page-reach"_s);
    click(*page, u"reach-months"_s);
    camera.take(u"page-reach-months"_s);
    page->back();
    for (auto *card : page->channels().cards()) {
        if (card->state().config.kind == "facebook"_L1) {
            Q_EMIT card->previewAsked(card->state().config.id);
        }
    }
    QTest::qWait(300);
    camera.take(u"page-preview"_s);
    auto *preview = page->findChild<PreviewView *>();
    preview->verticalScrollBar()->setValue(preview->verticalScrollBar()->maximum());
    camera.take(u"page-preview-photos"_s);
    page->back();
    camera.window.showPage(u"settings"_s);
    camera.window.page(u"settings"_s)->openDocument(u"channel:"_s);
    camera.window.page(u"settings"_s)->back();
    camera.take(u"page-channels"_s);
    camera.window.page(u"settings"_s)->openDocument(u"channel:fb"_s);
    click(camera.window, u"secret-help"_s);
    camera.take(u"page-settings"_s);
    takeSignIn(camera);
    click(camera.window, u"settings-personal"_s);
    camera.take(u"page-personal"_s);
}

void takeReviews(Camera &camera, const ReviewedPosts &posts)
{
    camera.window.showPage(u"overview"_s);
    camera.take(u"overview-reviews"_s);
    camera.window.showPage(u"posts"_s);
    auto *page = camera.window.page(u"posts"_s);
    for (const auto &[name, post] : { std::pair(u"review-waiting"_s, posts.waiting), std::pair(u"review-returned"_s, posts.returned),
             std::pair(u"review-voided"_s, posts.voided) }) {
        page->openDocument(post.value);
        (void)QTest::qWaitFor([&] { return page->openedDocument() == post.value; }, 5000);
        camera.take(name);
    }
    page->openDocument(posts.waiting.value);
    (void)QTest::qWaitFor([&] { return page->openedDocument() == posts.waiting.value; }, 5000);
    settled(camera.window);
    click(*page, u"review-remarks"_s);
    camera.take(u"review-remarks"_s);
    click(*page, u"review-return"_s);
    camera.take(u"review-return"_s);
    camera.window.showPage(u"settings"_s);
    click(camera.window, u"settings-approval"_s);
    camera.take(u"settings-approval"_s);
}

void takeHelp(Camera &camera)
{
    for (const auto &name : { u"posts"_s, u"calendar"_s, u"outbox"_s }) {
        camera.window.showPage(name);
        press(camera.window, Qt::Key_F1);
        camera.take(u"help-"_s + name);
        press(camera.window, Qt::Key_Escape);
    }
    camera.window.showPage(u"outbox"_s);
    click(*camera.window.page(u"outbox"_s), u"about-problem"_s);
    camera.take(u"outbox-about-problem"_s);
}

void takeGuide(Camera &camera, UiState &state)
{
    Guide::begin(state, SystemClock().now());
    camera.window.showPage(u"overview"_s);
    camera.window.guide()->goOn();
    (void)QTest::qWaitFor([&] { return camera.window.guide()->isVisible(); }, 5000);
    camera.take(u"guide"_s);
    camera.window.guide()->leave();
}

int takeAll(const StartOptions &options, const QString &suffix)
{
    QTemporaryDir home;
    StartOptions here = options;
    here.workspace = home.filePath(u"town"_s);
    here.secretsFile = home.filePath(u"secrets"_s);
    UiState state(home.filePath(u"window.json"_s));
    Theme theme(options.scheme);
    int failures = 0;
    {
        MainWindow first(here, state, theme);
        first.resize(1280, 720);
        first.show();
        Camera camera { first, suffix };
        camera.take(u"first-start"_s);
        failures += camera.failures;
    }
    const auto now = SystemClock().now();
    if (!makeScene(here.workspace, now) || !addSharing(here.workspace, now) || !addAnnouncements(here.workspace, now)
        || !addMeetings(here.workspace, now) || !addAfternoon(here.workspace, here.secretsFile, now) || !addChat(here.workspace, here.secretsFile, now)) {
        return 1;
    }
    if (!addContacts(here.workspace, now)) {
        return 1;
    }
    const auto texted = addSms(here.workspace, now);
    if (!texted) {
        return 1;
    }
    if (!addWarnings(here.workspace, *texted, now)) {
        return 1;
    }
    const auto onPage = addPage(here.workspace, SystemClock().now());
    if (!onPage) {
        return 1;
    }
    MainWindow window(here, state, theme);
    window.resize(1280, 720);
    window.show();
    if (!QTest::qWaitFor([&] { return window.currentPage() != nullptr; }, 10000)) {
        return 1;
    }
    Camera camera { window, suffix };
    camera.take(u"overview"_s);
    takeContacts(camera, home.path());
    takePosts(camera);
    takeFinding(camera);
    takeCalendar(camera);
    takeAnnouncements(camera);
    takeMeetings(camera);
    takeOffice(camera);
    takeChat(camera);
    takeOutbox(camera);
    takeSettings(camera);
    takeConflicts(camera);
    takeSync(camera);
    takeSms(camera, *texted);
    takeWarnings(camera);
    takePage(camera, *onPage);
    takeCropping(window, *onPage, [&](const QString &name) { camera.take(name); });
    takeWriting(window, [&](const QString &name) { camera.take(name); });
    const auto reviews = addReviews(here.workspace, SystemClock().now());
    if (!reviews) {
        return 1;
    }
    takeReviews(camera, *reviews);
    takeHelp(camera);
    takeGuide(camera, state);
    window.resize(1000, 640);
    window.showPage(u"overview"_s);
    camera.take(u"overview-narrow"_s);
    window.showPage(u"announcements"_s);
    camera.take(u"announcements-narrow"_s);
    window.showPage(u"office"_s);
    camera.take(u"office-narrow"_s);
    window.resize(1280, 720);
    press(window, Qt::Key_F1);
    camera.take(u"help"_s);
    MainWindow second(here, state, theme);
    second.resize(1280, 720);
    second.show();
    Camera other { second, suffix };
    other.take(u"second-window"_s);
    return failures + camera.failures + other.failures;
}

int runOnce(const QString &theme, const QString &language, const QString &scale)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_SCALE_FACTOR"_s, scale);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), { theme, language, scale });
    return process.waitForFinished(240000) ? process.exitCode() : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"bubenik"_s);
    QApplication::setApplicationVersion(QStringLiteral(BUBENIK_VERSION));
    const QStringList arguments = QApplication::arguments();
    QDir().mkpath(QStringLiteral(BUBENIK_BINARY_DIR) + u"/pictures"_s);
    if (arguments.size() < 4) {
        const bool all = arguments.contains(u"gallery"_s);
        const QList<QStringList> few { { u"light"_s, u"cs"_s, u"1"_s }, { u"dark"_s, u"en"_s, u"1"_s }, { u"dark"_s, u"cs"_s, u"1.5"_s } };
        int failures = 0;
        for (const QString &theme : { u"light"_s, u"dark"_s }) {
            for (const QString &language : { u"cs"_s, u"en"_s }) {
                for (const QString &scale : { u"1"_s, u"1.5"_s }) {
                    failures += all || few.contains(QStringList { theme, language, scale }) ? runOnce(theme, language, scale) : 0;
                }
            }
        }
        failures += writeGallery(QStringLiteral(BUBENIK_BINARY_DIR) + u"/pictures"_s) ? 0 : 1;
        return failures == 0 ? 0 : 1;
    }
    words::speakLanguage(application, arguments.at(2));
    StartOptions options;
    options.scheme = schemeFromString(arguments.at(1));
    options.language = arguments.at(2);
    options.page = u"overview"_s;
    options.deliver = false;
    const QString percent = arguments.at(3) == u"1"_s ? QString() : u"-150"_s;
    return takeAll(options, u"-%1-%2%3"_s.arg(arguments.at(1), arguments.at(2), percent)) == 0 ? 0 : 1;
}
