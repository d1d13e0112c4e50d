// fake_graph [--port N] [--forever]: a FakeGraph for several processes. Says "PORT N" once it answers, and ends when
// its standard input does (with --forever: when it is killed). GraphControl.h tells how tests look into it.
#include "fakes/graph/FakeGraph.h"

#include <QCoreApplication>
#include <cstdio>
#include <unistd.h>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto port = arguments.value(arguments.indexOf(QStringLiteral("--port")) + 1);
    bubenik::FakeGraph graph(std::make_shared<bubenik::GraphClock>());
    const auto url = graph.listen(arguments.contains(QStringLiteral("--port")) ? quint16(port.toUInt()) : 0);
    std::printf("PORT %d\n", url.port());
    std::fflush(stdout);
    char bytes[256];
    while (::read(STDIN_FILENO, bytes, sizeof bytes) > 0) { }
    while (arguments.contains(QStringLiteral("--forever"))) {
        ::pause();
    }
    return 0;
}
