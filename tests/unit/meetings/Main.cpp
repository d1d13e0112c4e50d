// Letters need fonts: an application object of Qt Gui instead of the usual one.
#include <QGuiApplication>
#include <gmock/gmock.h>

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bubenik-test"));
    ::testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
