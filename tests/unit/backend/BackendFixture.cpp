#include "unit/backend/BackendFixture.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

CouchServer &sharedServer()
{
    static CouchServer server;
    return server;
}

Task<QString> given(QString password)
{
    co_return password;
}

} // namespace

RealSide::RealSide()
{
    static int count = 0;
    m_prefix = u"town%1-"_s.arg(++count);
}

QUrl RealSide::url() const
{
    return sharedServer().url();
}

std::function<Task<QString>()> passwordOf(const QString &password)
{
    return [password] { return given(password); };
}

std::string told(const Error &error)
{
    return u"%1 \"%2\" %3"_s.arg(toString(error.kind), error.code, error.detail).toStdString();
}

} // namespace bubenik
