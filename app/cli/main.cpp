// bubenik-cli: the same program without a window.
#include "cli/Program.h"
#include "words/Language.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>

namespace {

QCoro::Task<> runAndQuit(QStringList words)
{
    auto running = bubenik::cli::runProgram(std::move(words));
    const auto code = co_await std::move(running);
    QCoreApplication::exit(static_cast<int>(code));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bubenik"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BUBENIK_VERSION));
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    bubenik::words::speakLanguage(application);
    // From inside the event loop, so that an exit code given at once is heard.
    QMetaObject::invokeMethod(
        &application, [] { runAndQuit(QCoreApplication::arguments().mid(1)); }, Qt::QueuedConnection);
    return application.exec();
}
