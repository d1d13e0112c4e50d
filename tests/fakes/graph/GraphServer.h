// The program fake_graph, in a process and on a loopback port of its own, for tests that point the real command line at
// it. It ends with the test program, however that ends. Calls block; one that cannot be carried out ends the program
// with a message. Page, tokens and app are those of FakeGraph.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QUrl>

namespace bubenik {

class GraphServer final
{
public:
    GraphServer(); // answers on return
    GraphServer(const GraphServer &) = delete;
    GraphServer &operator=(const GraphServer &) = delete;
    ~GraphServer();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl url() const; // http://127.0.0.1:PORT

    // The commands and reports of GraphControl.h.
    QJsonObject tell(const QString &command, const QJsonObject &body = {}) const;
    [[nodiscard]] QJsonArray look(const QString &report) const;
    [[nodiscard]] int count(const QString &message) const; // posts with exactly this text, drafts too
    void advance(std::chrono::seconds by) const; // its clock

private:
    [[nodiscard]] QByteArray exchange(const QByteArray &method, const QString &name, const QByteArray &body) const;

    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace bubenik
