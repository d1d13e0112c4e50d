// One window over a workspace of its own in a temporary folder, as the tests of the shell need it.
#pragma once

#include "MainWindow.h"
#include "common/Page.h"
#include "pictures/Scene.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

namespace bubenik::ui {

struct Town {
    QTemporaryDir home;
    UiState state { home.filePath(QStringLiteral("window.json")) };
    Theme theme { Scheme::Light };
    std::unique_ptr<MainWindow> window;

    [[nodiscard]] QString path() const { return home.filePath(QStringLiteral("town")); }
    [[nodiscard]] StartOptions options() const
    {
        StartOptions options;
        options.workspace = path();
        options.secretsFile = home.filePath(QStringLiteral("secrets.json"));
        options.page = QStringLiteral("overview");
        options.deliver = false;
        return options;
    }
    // Opens the window; true once its first page is there.
    [[nodiscard]] bool open()
    {
        show();
        return QTest::qWaitFor([this] { return window->currentPage() != nullptr; }, 10000);
    }
    void show()
    {
        window = std::make_unique<MainWindow>(options(), state, theme);
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(window.get(), 3000));
    }
    [[nodiscard]] Result<void> fill() const { return makeScene(path(), SystemClock().now()); }
};

// The button with these words that can be seen.
[[nodiscard]] inline QAbstractButton *visibleButton(const QWidget *in, const QString &words)
{
    const auto buttons = in->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && button->text() == words) {
            return button;
        }
    }
    return nullptr;
}

[[nodiscard]] inline bool showsText(const QWidget *in, const QString &part)
{
    const auto labels = in->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
        [&part](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
}

} // namespace bubenik::ui
