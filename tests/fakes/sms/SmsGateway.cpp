#include "fakes/sms/SmsGateway.h"

#include "fakes/ports/FreePort.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace bubenik {

using namespace Qt::StringLiterals;

SmsGateway::SmsGateway(Options options)
    : m_options(std::move(options))
    , m_port(freePort())
{
    QStringList arguments { QStringLiteral(BUBENIK_SMS_FIXTURE "/sms_gateway.py"), u"--service"_s, m_options.service,
        u"--port"_s, QString::number(m_port), u"--dir"_s, m_folder.path(), u"--credit"_s,
        QString::number(m_options.credit), u"--token-seconds"_s, QString::number(m_options.tokenSeconds) };
    if (m_options.faultSeed) {
        arguments += { u"--faults"_s, QString::number(*m_options.faultSeed), u"--share"_s,
            QString::number(m_options.faultShare) };
    }
    if (!m_options.faultKinds.isEmpty()) {
        arguments += { u"--kinds"_s, m_options.faultKinds };
    }
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"/usr/bin/python3"_s, arguments);
    if (!m_process.waitForReadyRead(20000) || !m_process.readAllStandardOutput().startsWith("ready")) {
        qFatal("the SMS gateway of the tests does not start");
    }
}

SmsGateway::~SmsGateway()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QString SmsGateway::api() const
{
    const auto path = m_options.service == "smsbrana"_L1 ? u"/smsconnect/http.php"_s : QString();
    return u"http://127.0.0.1:%1"_s.arg(m_port) + path;
}

void SmsGateway::command(const QJsonObject &json)
{
    m_process.write(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
    QByteArray said = m_process.readAllStandardOutput();
    while (!said.contains("ok")) { // what it says may come in pieces
        if (!m_process.waitForReadyRead(20000)) {
            qFatal("the SMS gateway of the tests does not obey");
        }
        said += m_process.readAllStandardOutput();
    }
}

void SmsGateway::failNext(int error, int times)
{
    command({ { u"error"_s, error }, { u"times"_s, times } });
}

void SmsGateway::setCredit(double credit)
{
    command({ { u"credit"_s, credit } });
}

void SmsGateway::report(const QString &number, int status)
{
    command({ { u"report"_s, QJsonObject { { number, status } } } });
}

void SmsGateway::revokeTokens()
{
    command({ { u"revoke"_s, true } });
}

QStringList SmsGateway::lines(const QString &file) const
{
    QFile log(m_folder.filePath(file));
    return log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                         : QStringList();
}

QList<SmsGateway::Taken> SmsGateway::taken() const
{
    QList<Taken> all;
    for (const auto &line : lines(u"taken.log"_s)) {
        const auto fields = line.split(u'\t');
        const auto text = QJsonDocument::fromJson('[' + fields.value(2).toUtf8() + ']').array().at(0).toString();
        all.append({ fields.value(0), fields.value(1), text });
    }
    return all;
}

QStringList SmsGateway::refused() const
{
    return lines(u"refused.log"_s);
}

} // namespace bubenik
