// bubenik-cli: the same program without a window.
#include "cli/Program.h"
#include "words/Language.h"

#include <QGuiApplication>
#include <QNetworkProxyFactory>
#include <algorithm>
#include <memory>

namespace {

// Fonts are for the few commands that print; all others start without a display's library.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        words.append(QString::fromLocal8Bit(argv[i]));
    }
    if (!bubenik::cli::drawsText(words)) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

QCoro::Task<> runAndQuit(QStringList words)
{
    auto running = bubenik::cli::runProgram(std::move(words));
    const auto code = co_await std::move(running);
    QCoreApplication::exit(static_cast<int>(code));
}

} // namespace

int main(int argc, char **argv)
{
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bubenik"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BUBENIK_VERSION));
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    bubenik::words::speakLanguage(*application);
    // From inside the event loop, so that an exit code given at once is heard.
    QMetaObject::invokeMethod(
        application.get(), [] { runAndQuit(QCoreApplication::arguments().mid(1)); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
