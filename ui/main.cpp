#include "MainWindow.h"
#include "Memory.h"

#include "audio/record/Devices.h"
#include "core/LogTail.h"
#include "core/StopSignals.h"
#include "words/Language.h"

#include <QApplication>
#include <QIcon>
#include <QNetworkProxyFactory>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace bubenik::ui;

int main(int argc, char **argv)
{
    shareHeaps();
    bubenik::keepLogTail();
    bubenik::audio::prepareSoundServer();
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"bubenik"_s);
    QApplication::setApplicationDisplayName(u"Bubeník"_s);
    QApplication::setApplicationVersion(QStringLiteral(BUBENIK_VERSION));
    QApplication::setDesktopFileName(u"bubenik"_s);
    QApplication::setWindowIcon(QIcon(u":/bubenik.svg"_s));
    QNetworkProxyFactory::setUseSystemConfiguration(true);

    UiState state;
    const auto options = startOptions(QApplication::arguments(), state);
    if (!options) {
        QTextStream(stderr) << options.error().detail << '\n';
        return 2;
    }
    bubenik::words::speakLanguage(application, options->language);
    Theme theme(options->scheme);
    const bubenik::StopSignals signals; // before the workspace opens, until everything is saved
    MainWindow window(*options, state, theme);
    window.start();
    QObject::connect(&signals, &bubenik::StopSignals::asked, &window, &MainWindow::quit);
    return QApplication::exec();
}
