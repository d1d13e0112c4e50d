// bubenik-cli: the same program without a window.
#include "cli/Program.h"
#include "words/Language.h"

#include <QGuiApplication>
#include <QNetworkProxyFactory>
#include <algorithm>
#include <memory>

namespace {

QCoro::Task<> runAndQuit(QStringList words)
{
    auto running = bubenik::cli::runProgram(std::move(words));
    const auto code = co_await std::move(running);
    QCoreApplication::exit(static_cast<int>(code));
}

// Setting text needs fonts, and fonts need the graphical library; without a display, like everything here. Everything
// else starts without it.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool setsText
        = std::any_of(argv, argv + argc, [](const char *word) { return qstrcmp(word, "list-of-day") == 0; });
    if (!setsText) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
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
