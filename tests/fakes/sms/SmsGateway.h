// A strict stand-in of SMSbrana or GoSMS.cz on a loopback port, told by sms_gateway.py how to misbehave.
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <optional>

namespace bubenik {

class SmsGateway final
{
public:
    struct Options {
        QString service = QStringLiteral("smsbrana"); // gosms
        double credit = 100000.0;
        int tokenSeconds = 3600;
        std::optional<int> faultSeed = {};
        double faultShare = 0.1;
        QString faultKinds = {}; // cut-before, cut-after, 500-before, 500-after, slow; empty: all
    };
    struct Taken {
        QString number;
        QString mark;
        QString text;
    };

    static QString user() { return QStringLiteral("mesto"); }
    static QByteArray password() { return "tajne-heslo"; }
    static QString channel() { return QStringLiteral("7"); } // of GoSMS.cz

    explicit SmsGateway(Options options);
    ~SmsGateway();

    [[nodiscard]] QString api() const; // as the channel's setting
    // Of SMSbrana an error number, of GoSMS.cz a status, for the next requests.
    void failNext(int error, int times = 1);
    void setCredit(double credit);
    // 1 delivered, 2 on its way, 3 not delivered, 9 not sent (GoSMS.cz).
    void report(const QString &number, int status);
    void revokeTokens();

    [[nodiscard]] QList<Taken> taken() const; // in their order
    [[nodiscard]] QStringList refused() const; // what its documents do not know

private:
    void command(const QJsonObject &json);
    [[nodiscard]] QStringList lines(const QString &file) const;

    Options m_options;
    QTemporaryDir m_folder;
    quint16 m_port;
    QProcess m_process;
};

} // namespace bubenik
