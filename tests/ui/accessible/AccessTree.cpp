#include "accessible/AccessTree.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QElapsedTimer>
#include <QThread>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 60;
const auto accessible = u"org.a11y.atspi.Accessible"_s;

struct Reference {
    QString service;
    QString path;
};

class Reader
{
public:
    explicit Reader(const QDBusConnection &bus)
        : m_bus(bus)
    {
    }

    [[nodiscard]] QDBusMessage call(const Reference &of, const QString &interface, const QString &method, const QVariantList &with = {})
    {
        auto message = QDBusMessage::createMethodCall(of.service, of.path, interface, method);
        message.setArguments(with);
        auto answer = m_bus.call(message, QDBus::Block, 10000);
        if (answer.type() == QDBusMessage::ErrorMessage && problem.isEmpty()) {
            problem = u"%1 of %2: %3"_s.arg(method, of.path, answer.errorMessage());
        }
        return answer;
    }

    [[nodiscard]] QString text(const Reference &of, const QString &property)
    {
        const auto answer = call(of, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, { accessible, property });
        return answer.arguments().value(0).value<QDBusVariant>().variant().toString();
    }

    [[nodiscard]] QList<Reference> children(const Reference &of)
    {
        QList<Reference> found;
        const auto answer = call(of, accessible, u"GetChildren"_s);
        if (answer.arguments().isEmpty()) {
            return found;
        }
        const auto list = answer.arguments().constFirst().value<QDBusArgument>();
        list.beginArray();
        while (!list.atEnd()) {
            QString service;
            QDBusObjectPath path;
            list.beginStructure();
            list >> service >> path;
            list.endStructure();
            found.append({ service, path.path() });
        }
        list.endArray();
        return found;
    }

    [[nodiscard]] AccessNode node(const Reference &of, int depth = 0)
    {
        AccessNode node;
        node.name = text(of, u"Name"_s);
        node.description = text(of, u"Description"_s);
        node.role = call(of, accessible, u"GetRoleName"_s).arguments().value(0).toString();
        const auto states = call(of, accessible, u"GetState"_s).arguments();
        if (!states.isEmpty()) {
            const auto list = qdbus_cast<QList<uint>>(states.constFirst().value<QDBusArgument>());
            node.states = quint64(list.value(0)) | (quint64(list.value(1)) << 32);
        }
        if (node.isShowing()) {
            const auto answer = call(of, u"org.a11y.atspi.Component"_s, u"GetExtents"_s, { 0U }).arguments();
            if (!answer.isEmpty()) {
                const auto place = answer.constFirst().value<QDBusArgument>();
                int x = 0;
                int y = 0;
                int width = 0;
                int height = 0;
                place.beginStructure();
                place >> x >> y >> width >> height;
                place.endStructure();
                node.extents = QRect(x, y, width, height);
            }
        }
        // What is not shown has nothing to be read; of long lists the rows are alike.
        const bool goesDeeper = depth < 2 || node.isShowing();
        const auto below = goesDeeper && depth < deepest ? children(of) : QList<Reference> {};
        for (const auto &child : below.mid(0, mostChildren)) {
            node.children.append(this->node(child, depth + 1));
        }
        return node;
    }

    QString problem;

private:
    static constexpr qsizetype mostChildren = 60;
    QDBusConnection m_bus;
};

QString addressOfTheBus()
{
    const auto session = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"access-session"_s);
    const auto ask = QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s);
    return session.call(ask, QDBus::Block, 15000).arguments().value(0).toString();
}

} // namespace

AccessTree readAccessTree(qint64 process, int patience)
{
    const auto address = addressOfTheBus();
    if (address.isEmpty()) {
        return { {}, u"no accessibility bus"_s };
    }
    const auto bus = QDBusConnection::connectToBus(address, u"access-reader"_s);
    if (!bus.isConnected()) {
        return { {}, u"the accessibility bus does not answer: "_s + bus.lastError().message() };
    }
    Reader reader(bus);
    QElapsedTimer limit;
    limit.start();
    while (limit.elapsed() < patience) {
        reader.problem.clear();
        const auto programs = reader.children({ u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s });
        for (const auto &program : programs) {
            const QDBusReply<uint> id = bus.interface()->servicePid(program.service);
            if (id.isValid() && qint64(id.value()) == process) {
                AccessTree tree;
                tree.root = reader.node(program);
                tree.problem = reader.problem;
                return tree;
            }
        }
        QThread::msleep(200);
    }
    return { {}, u"the program is not on the accessibility bus"_s };
}

} // namespace bubenik::ui
