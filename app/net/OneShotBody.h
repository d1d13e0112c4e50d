// A request's body that can be read once. It claims to be sequential and refuses to be rewound, which is what keeps
// QNetworkAccessManager from sending a request twice (see QtHttpClient.h).
#pragma once

#include <QByteArray>
#include <QFile>
#include <QIODevice>

namespace bubenik {

class OneShotBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray bytes);
    explicit OneShotBody(const QString &file); // streamed; openFile() first

    // False with errorString() when the file cannot be read.
    [[nodiscard]] bool openFile();

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool reset() override { return false; }
    [[nodiscard]] bool atEnd() const override { return m_given >= m_length; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_length - m_given; }
    [[nodiscard]] qint64 length() const { return m_length; }

Q_SIGNALS:
    void taken(qint64 given); // the connection took more of it
    void spoiled(QString why); // the file became shorter or unreadable under way

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_bytes;
    QFile m_file;
    qint64 m_length = 0;
    qint64 m_given = 0;
};

} // namespace bubenik
