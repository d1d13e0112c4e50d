// The window at unusual times: there is no workspace to show, the last session broke off, the language changes.
#include "MainWindow.h"

#include "Guide.h"
#include "Navigation.h"
#include "StartPages.h"
#include "Tray.h"
#include "common/Cards.h"
#include "common/Page.h"
#include "common/TextScale.h"
#include "common/Toast.h"
#include "settings/StartCard.h"
#include "words/Language.h"

#include <QApplication>
#include <QStackedWidget>
#include <QTimer>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto saveLook = 50ms;
constexpr int saveLooks = 60; // three seconds for what was typed last

} // namespace

void MainWindow::showFirstStart()
{
    if (!m_firstStart) {
        m_firstStart = new FirstStartPage;
        m_stack->addWidget(m_firstStart);
        connect(m_firstStart, &FirstStartPage::begun, this, [this](const FirstStart &first) {
            m_firstStart->setBusy(true);
            Guide::begin(m_state, SystemClock().now());
            m_opening.create(first);
        });
    }
    m_navigation->hide();
    m_stack->setCurrentWidget(m_firstStart);
    m_firstStart->setFocus();
    connect(&m_opening, &Opening::opened, m_navigation, &QWidget::show, Qt::UniqueConnection);
}

void MainWindow::showStartProblem(const Error &error, const QString &lastBackup)
{
    if (!m_startProblem) {
        m_startProblem = new StartProblemPage;
        m_stack->addWidget(m_startProblem);
        connect(m_startProblem, &StartProblemPage::restoreRequested, &m_opening, &Opening::restoreLastBackup);
        connect(m_startProblem, &StartProblemPage::againRequested, &m_opening, &Opening::open);
        connect(m_startProblem, &StartProblemPage::frontRequested, &m_instance, &SingleInstance::askFirst);
        connect(&m_instance, &SingleInstance::answered, m_startProblem, &StartProblemPage::showFrontAnswer);
    }
    m_startProblem->showProblem(error, lastBackup, m_opening.path());
    m_stack->setCurrentWidget(m_startProblem);
}

void MainWindow::showRecovered(const Recovered &recovered)
{
    const QString text = recovered.ids.isEmpty()
        ? tr("Bubeník ended unexpectedly last time. Nothing was lost: there was nothing unsaved.")
        : tr("Bubeník ended unexpectedly last time. Brought back as last typed: %1.").arg(recovered.titles.mid(0, 3).join(u", "_s))
            + (recovered.ids.size() > 3 ? u' ' + tr("And %n more.", nullptr, int(recovered.ids.size()) - 3) : QString());
    QObject::disconnect(m_banner, &Banner::actionTriggered, nullptr, nullptr); // what it told before
    m_banner->showText(Banner::Tone::Info, text, recovered.ids.isEmpty() ? QString() : tr("Open"));
    connect(m_banner, &Banner::actionTriggered, this, [this, id = recovered.ids.value(0)] {
        m_banner->hide();
        openDocument(id);
    });
}

void MainWindow::connectTray()
{
    m_tray = new Tray(m_state, this);
    connect(m_tray, &Tray::openRequested, this, &MainWindow::bringToFront);
    connect(m_tray, &Tray::newRequested, this, [this] {
        bringToFront();
        openDocument(u"post:new"_s);
    });
    connect(m_tray, &Tray::quitRequested, this, &MainWindow::quit);
    connect(&m_state, &UiState::changed, m_tray, [this](const QString &key) {
        if (key == traySetting) {
            m_tray->follow();
        }
    });
}

void MainWindow::start()
{
    // Started once more, the program that runs comes to the front, out of the tray if need be, and this one ends.
    connect(&m_instance, &SingleInstance::answered, this, [this](bool taken) {
        if (taken && !m_workspace) {
            quit();
        }
    });
    connect(&m_opening, &Opening::failed, this, [this](const Error &error) {
        if (error.kind == ErrorKind::Busy) {
            m_instance.askFirst();
        }
    });
    m_tray->follow();
    if (!m_options.tray || !m_tray->isShown()) {
        show();
    }
}

void MainWindow::quit()
{
    m_isEnding = true;
    isVisible() ? void(close()) : save();
    QCoreApplication::quit();
}

// All texts anew: the frame and the pages are made again over the same workspace, and what was open is opened again.
void MainWindow::changeLanguage(const QString &language, int looks)
{
    save();
    if (std::any_of(m_pages.begin(), m_pages.end(), [](const Page *page) { return page->isUnsaved(); })) {
        if (looks < saveLooks) {
            QTimer::singleShot(saveLook, this, [this, language, looks] { changeLanguage(language, looks + 1); });
        } else {
            m_toast->say(tr("Something is not saved yet. Bubeník speaks the new language from its next start."));
        }
        return;
    }
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        m_reopened.insert(page.key(), page.value()->openedDocument());
    }
    m_pages.clear();
    delete takeCentralWidget();
    words::speakLanguage(*qApp, language);
    buildFrame();
    addShortcuts();
    m_navigation->setFolded(width() < withText(foldBelow));
    showWorkspace();
    m_navigation->focusCurrent();
}

} // namespace bubenik::ui
