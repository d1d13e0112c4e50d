#include "net/OneShotBody.h"

#include <cstring>

namespace bubenik {

OneShotBody::OneShotBody(QByteArray bytes)
    : m_bytes(std::move(bytes))
    , m_length(m_bytes.size())
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OneShotBody::OneShotBody(const QString &file)
    : m_file(file)
{
}

bool OneShotBody::openFile()
{
    if (!m_file.open(QIODevice::ReadOnly)) {
        setErrorString(m_file.errorString());
        return false;
    }
    m_length = m_file.size();
    return open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const auto wanted = qMin(maxSize, m_length - m_given);
    if (wanted <= 0) {
        return atEnd() ? -1 : 0;
    }
    if (!m_file.isOpen()) {
        std::memcpy(data, m_bytes.constData() + m_given, size_t(wanted));
    } else if (m_file.read(data, wanted) != wanted) {
        Q_EMIT spoiled(m_file.errorString());
        return -1;
    }
    m_given += wanted;
    Q_EMIT taken(m_given);
    return wanted;
}

qint64 OneShotBody::writeData(const char * /*data*/, qint64 /*maxSize*/)
{
    return -1;
}

} // namespace bubenik
