// A real server that speaks CouchDB's protocol (the npm package pouchdb-server, which packaging/deps/npm installs), on
// a free loopback port with a folder of its own. Starting takes about two seconds. It ends with the test program,
// however that ends. Several may run beside each other. Calls block; when it cannot start the program ends with a
// message. It falls short of CouchDB in rights on reading, Range, a longpoll's timeout and locked names: FakeCouch has
// those.
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace bubenik {

class CouchServer final
{
public:
    // Has the administrator "admin" with the password "secret", and answers on return.
    CouchServer();
    CouchServer(const CouchServer &) = delete;
    CouchServer &operator=(const CouchServer &) = delete;
    ~CouchServer();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl url(const QString &path = {}) const; // http://127.0.0.1:PORT/PATH

    void stop(); // as by a power cut; connections are refused from here on
    void start(); // on the same port with the same data

private:
    [[nodiscard]] bool tryStart();
    void writeConfig() const;

    QTemporaryDir m_dir;
    quint16 m_port = 0;
    QProcess m_guard;
};

} // namespace bubenik
