// GoogleTest's main with an application object, so that coroutines, timers and SQL plugins work.
#include <QCoreApplication>
#include <gmock/gmock.h>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bubenik-test"));
    ::testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
