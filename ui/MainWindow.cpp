#include "MainWindow.h"

#include "ChannelWatch.h"
#include "Guide.h"
#include "HelpPage.h"
#include "Navigation.h"
#include "NoticeWatch.h"
#include "Pages.h"
#include "StartPages.h"
#include "StatusWatch.h"
#include "Tray.h"
#include "common/Cards.h"
#include "common/TextScale.h"
#include "common/Toast.h"
#include "find/FindBox.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const StartOptions &options, UiState &state, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_options(options)
    , m_state(state)
    , m_theme(theme)
    , m_opening(options)
    , m_instance(options.workspace)
    , m_current(options.page)
{
    m_opening.open(); // in the pool, while the frame is built; its answer comes by the event loop
    setWindowTitle(u"Bubeník"_s);
    buildFrame();
    addShortcuts();
    connectOpening();
    connectTray();
    restoreGeometryOf();
}

MainWindow::~MainWindow()
{
    // Pages first: they hold the workspace by reference.
    delete takeCentralWidget();
}

void MainWindow::buildFrame()
{
    m_navigation = new Navigation;
    m_banner = new Banner;
    m_stack = new QStackedWidget;
    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    row->addWidget(m_navigation);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    setMinimumSize(800, 560);
    m_stack->addWidget(new QWidget); // until the workspace is open
    m_toast = new Toast(m_stack);
    for (const PageKind &kind : pageKinds()) {
        m_navigation->addPage(kind.name, kind.icon, kind.title);
        m_navigation->setPageShown(kind.name, !kind.isOfOffice); // until it is known who this is
    }
    if (!m_navigation->names().contains(m_current)) {
        m_current = m_navigation->names().constFirst();
    }
    m_navigation->setCurrent(m_current);
    m_navigation->setEnabled(false);
    m_column = column;
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    connect(m_navigation, &Navigation::statusChosen, this, [this] { openDocument(u"sync:"_s); });
}

void MainWindow::addShortcuts()
{
    // The frame's own, so that they go with it.
    const auto add = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, centralWidget()), &QShortcut::activated, this, act);
    };
    const QStringList names = m_navigation->names();
    for (int i = 0; i < names.size(); ++i) {
        const auto key = i < 9 ? Qt::Key_1 + i : Qt::Key_0; // the tenth page is on the key 0
        add(QKeySequence(Qt::CTRL | Qt::Key(key)), [this, name = names.at(i)] { showPage(name); });
    }
    const auto onPage = [this](void (Page::*act)()) {
        return [this, act] {
            if (Page *page = currentPage()) {
                (page->*act)();
            }
        };
    };
    add(QKeySequence::New, [this] {
        const QStringList makers { u"announcements"_s, u"meetings"_s, u"contacts"_s, u"office"_s, u"chat"_s };
        if (!makers.contains(m_current)) { // those pages have something new of their own
            showPage(u"posts"_s);
        }
        if (Page *page = currentPage()) {
            page->createNew();
        }
    });
    add(Qt::CTRL | Qt::Key_K, [this] { showFinder(); });
    add(QKeySequence::Find, [this, find = onPage(&Page::find)] { isHelpShown() ? m_help->focusSearch() : find(); });
    add(QKeySequence::Undo, [this] { m_toast->takeBack(); }); // a text that is being written has its own
    add(Qt::CTRL | Qt::Key_Return, onPage(&Page::primaryAction));
    add(Qt::CTRL | Qt::Key_Enter, onPage(&Page::primaryAction));
    add(Qt::Key_Escape, [this] {
        if (isHelpShown()) {
            showHelp(false);
        } else if (Page *page = currentPage()) {
            page->back();
        }
    });
    add(Qt::Key_F1, [this] { showHelp(!isHelpShown()); });
}

void MainWindow::connectOpening()
{
    connect(&m_opening, &Opening::opened, this, &MainWindow::take);
    connect(&m_opening, &Opening::missing, this, &MainWindow::showFirstStart);
    connect(&m_opening, &Opening::failed, this, &MainWindow::showStartProblem);
    connect(&m_opening, &Opening::recovered, this, &MainWindow::showRecovered);
    connect(&m_instance, &SingleInstance::raiseRequested, this, &MainWindow::bringToFront);
    // The system's session ends; a person may still stop that, so the window stays.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &MainWindow::save, Qt::DirectConnection);
}

void MainWindow::restoreGeometryOf()
{
    const QByteArray saved = QByteArray::fromBase64(m_state.text(u"geometry"_s).toLatin1());
    if (saved.isEmpty() || !restoreGeometry(saved)) {
        const QSize room = screen()->availableSize();
        resize(qMin(1360, room.width() * 9 / 10), qMin(860, room.height() * 9 / 10));
    }
    m_navigation->setFolded(width() < withText(foldBelow));
}

void MainWindow::take(std::shared_ptr<Workspace> workspace)
{
    m_workspace = std::move(workspace);
    m_instance.listen();
    connect(m_workspace.get(), &Workspace::settingsChanged, this, &MainWindow::nameTown);
    showWorkspace();
    m_navigation->focusCurrent();
    for (QWidget *gone : { static_cast<QWidget *>(m_firstStart), static_cast<QWidget *>(m_startProblem) }) {
        if (gone) {
            gone->deleteLater();
        }
    }
    Q_EMIT ready();
}

void MainWindow::showWorkspace()
{
    m_navigation->setEnabled(true);
    nameTown();
    auto *status = new StatusWatch(*m_workspace, *m_navigation, m_stack);
    connect(status, &StatusWatch::told, m_tray, &Tray::setState);
    auto *channels = new ChannelWatch(*m_workspace, *m_banner, m_stack);
    connect(channels, &ChannelWatch::openRequested, this, &MainWindow::openDocument);
    auto *notices = new NoticeWatch(*m_workspace, m_state, systemNotifier(), m_stack);
    connect(notices, &NoticeWatch::openRequested, this, [this](const QString &document) {
        bringToFront();
        openDocument(document);
    });
    m_guide = new Guide(*m_workspace, m_state);
    m_column->insertWidget(0, m_guide);
    connect(m_guide, &Guide::openRequested, this, &MainWindow::openDocument);
    showPage(m_current);
    connect(m_workspace.get(), &Workspace::syncStatusChanged, m_stack, [this] { askForOffice(); });
    askForOffice();
}

// Rights may come and go with every sync.
void MainWindow::askForOffice()
{
    m_officeAsked.ask(m_workspace->mayUseOffice(), m_stack, [this](const Result<void> &allowed) {
        const bool isAllowed = allowed.has_value();
        for (const PageKind &kind : pageKinds()) {
            if (!kind.isOfOffice) {
                continue;
            }
            m_navigation->setPageShown(kind.name, isAllowed);
            const bool isNew = isAllowed && !std::exchange(m_mayUseOffice, isAllowed);
            m_mayUseOffice = isAllowed;
            if (isNew) { // its promises stand on the overview too, where there are any
                const auto opening = m_workspace->openOffice(office::WhenMissing::Leave);
                Q_UNUSED(opening)
            }
            if (!isAllowed && m_current == kind.name) {
                showPage(m_navigation->names().constFirst());
            }
            if (isAllowed && std::exchange(m_wantedOffice, {}) == kind.name) {
                showPage(kind.name);
            }
        }
    });
}

void MainWindow::nameTown()
{
    m_navigation->setTown(m_workspace->town());
    setWindowTitle(u"%1 – Bubeník"_s.arg(m_workspace->town()));
}

Page *MainWindow::made(const QString &name)
{
    if (Page *page = m_pages.value(name)) {
        return page;
    }
    for (const PageKind &kind : pageKinds()) {
        if (kind.name != name) {
            continue;
        }
        Page *page = kind.make({ *m_workspace, m_state, m_theme, *m_toast });
        page->setObjectName(u"page-"_s + name);
        m_pages.insert(name, page);
        m_stack->addWidget(page);
        connect(page, &Page::attentionChanged, this, [this, name](int count) { m_navigation->setCount(name, count); });
        connect(page, &Page::openRequested, this, &MainWindow::openDocument);
        // Queued: it comes from a button of the page, which goes with it.
        connect(page, &Page::languageChosen, this, [this](const QString &language) { changeLanguage(language); }, Qt::QueuedConnection);
        if (const QString document = m_reopened.take(name); !document.isEmpty()) {
            page->openDocument(document);
        }
        return page;
    }
    return nullptr;
}

Guide *MainWindow::guide() const
{
    return m_guide;
}

Page *MainWindow::currentPage() const
{
    return m_pages.value(m_current);
}

void MainWindow::showPage(const QString &name)
{
    if (!m_workspace) {
        return;
    }
    const auto kinds = pageKinds();
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&name](const PageKind &one) { return one.name == name; });
    if (kind != kinds.end() && kind->isOfOffice && !m_mayUseOffice) {
        m_wantedOffice = name; // shown as soon as it is known that it may be
        if (m_current != name) {
            return;
        }
        m_current = m_navigation->names().constFirst();
        showPage(m_current);
        return;
    }
    Page *left = currentPage();
    if (left && m_current != name && left->asksBeforeLeaving([this, name] { showPage(name); })) {
        m_navigation->setCurrent(m_current);
        return;
    }
    if (m_finder) {
        m_finder->close();
    }
    if (Page *page = made(name)) {
        m_current = name;
        m_stack->setCurrentWidget(page);
        m_navigation->setCurrent(name);
        m_state.set(u"page"_s, name);
        m_toast->raise();
    }
}

void MainWindow::openDocument(const QString &id)
{
    const QString kindOfId = id.section(u':', 0, 0);
    for (const PageKind &kind : pageKinds()) {
        if (kind.documents.contains(kindOfId)) {
            showPage(kind.name);
            if (m_current != kind.name) {
                return; // it is not for this person, or the page that is left asks first
            }
            if (id.endsWith(u":new"_s)) {
                currentPage()->createNew();
            } else {
                currentPage()->openDocument(id);
            }
            return;
        }
    }
}

bool MainWindow::isHelpShown() const
{
    return m_help && m_stack->currentWidget() == m_help;
}

void MainWindow::showHelp(bool show, const QString &chapter)
{
    if (!show) {
        if (Page *page = currentPage()) {
            m_stack->setCurrentWidget(page);
        }
        return;
    }
    if (!m_help) {
        m_help = new HelpPage;
        m_stack->addWidget(m_help);
        connect(m_help, &HelpPage::closed, this, [this] { showHelp(false); });
        connect(m_help, &HelpPage::guideAsked, this, [this] {
            showHelp(false);
            m_guide->goOn();
        });
    }
    m_help->showChapter(chapter.isEmpty() ? m_current : chapter);
    m_help->setGuideOffered(m_guide && Guide::isLeft(m_state));
    m_stack->setCurrentWidget(m_help);
    m_help->setFocus();
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setFolded(width() < withText(foldBelow));
}

void MainWindow::save()
{
    for (Page *page : std::as_const(m_pages)) {
        page->flush();
    }
    m_state.set(u"geometry"_s, QString::fromLatin1(saveGeometry().toBase64()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    if (!m_isEnding && m_workspace && m_tray->takeWindow()) {
        event->ignore();
        hide();
        return;
    }
    event->accept();
}

} // namespace bubenik::ui
