// The frame: navigation at the left, one page at a time at the right, a banner above it, a word at its foot. Knows no
// page's inside. Shows itself at once and opens the workspace meanwhile; pages are made when they are first shown.
#pragma once

#include "Opening.h"
#include "SingleInstance.h"
#include "common/Async.h"
#include "common/PageContext.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;
class QVBoxLayout;

namespace bubenik::ui {

class Banner;
class FindBox;
class FirstStartPage;
class Guide;
class HelpPage;
class Navigation;
class Page;
class StartProblemPage;
class StatusWatch;
class Tray;

class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const StartOptions &options, UiState &state, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    void start(); // shows itself, or its icon in the tray where that is wanted
    void quit(); // saves and ends the program, whatever the tray
    void showPage(const QString &name);
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] Page *page(const QString &name) const { return m_pages.value(name); } // nullptr: not made yet
    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }
    [[nodiscard]] Tray &tray() { return *m_tray; }
    [[nodiscard]] Guide *guide() const;

Q_SIGNALS:
    void ready(); // the workspace is open and its first page is made

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    static constexpr int foldBelow = 1100; // pixels: the navigation shows its icons only

    void buildFrame();
    void addShortcuts();
    void connectOpening();
    void restoreGeometryOf();
    void take(std::shared_ptr<Workspace> workspace);
    void showWorkspace();
    void nameTown();
    void askForOffice();
    void save();
    void changeLanguage(const QString &language, int looks = 0);
    void showFirstStart();
    void showStartProblem(const Error &error, const QString &lastBackup);
    void showRecovered(const Recovered &recovered);
    void showHelp(bool show, const QString &chapter = {}); // that of the page, unless another is named
    [[nodiscard]] bool isHelpShown() const;
    void showFinder();
    void openDocument(const QString &id);
    void bringToFront();
    void connectTray();
    [[nodiscard]] Page *made(const QString &name);

    StartOptions m_options;
    UiState &m_state;
    Theme &m_theme;
    Opening m_opening; // outlives the pages and the workspace: its end is the clean end
    SingleInstance m_instance;
    std::shared_ptr<Workspace> m_workspace;
    Tray *m_tray = nullptr;
    bool m_isEnding = false;
    Navigation *m_navigation = nullptr;
    Banner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    Toast *m_toast = nullptr;
    QPointer<FirstStartPage> m_firstStart;
    QPointer<StartProblemPage> m_startProblem;
    QPointer<HelpPage> m_help;
    QPointer<Guide> m_guide;
    QVBoxLayout *m_column = nullptr; // what lies above the page, and the page
    QPointer<FindBox> m_finder;
    QMap<QString, Page *> m_pages;
    QMap<QString, QString> m_reopened; // the document that a page made anew opens
    QString m_current;
    LatestOnly m_officeAsked;
    bool m_mayUseOffice = false;
    QString m_wantedOffice; // asked for before it was known whether it may be shown
};

} // namespace bubenik::ui
