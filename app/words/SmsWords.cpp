#include "words/SmsWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace bubenik::words {

namespace {

struct SmsStateText {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString sentState(SmsReport report)
{
    switch (report) {
    case SmsReport::Delivered:
        //: Czech: doručeno
        return SmsStateText::tr("delivered");
    case SmsReport::Undelivered:
        //: Czech: nedoručeno
        return SmsStateText::tr("not delivered");
    case SmsReport::Waiting:
        break;
    }
    //: Czech: odesláno, na doručenku se čeká
    return SmsStateText::tr("sent, not yet known to have arrived");
}

} // namespace

QString crowns(qint64 money)
{
    constexpr double thousand = 1000.0;
    constexpr int decimals = 2;
    //: Czech: %1 Kč
    return SmsStateText::tr("CZK %1").arg(QLocale().toString(static_cast<double>(money) / thousand, 'f', decimals));
}

QString smsState(const SmsRecipient &recipient)
{
    switch (recipient.state) {
    case SmsState::Planned:
        //: Czech: čeká na odeslání
        return SmsStateText::tr("waiting to be sent");
    case SmsState::Sending:
        //: Czech: odesílá se
        return SmsStateText::tr("being sent");
    case SmsState::Sent:
        return sentState(recipient.report);
    case SmsState::Unconfirmed:
        if (recipient.nextAttempt) {
            //: Czech: nejisté – zjišťuje se u brány
            return SmsStateText::tr("uncertain – the gateway is asked");
        }
        //: Czech: nejisté – rozhodněte vy
        return SmsStateText::tr("uncertain – you decide");
    case SmsState::Failed:
        //: Czech: nepodařilo se
        return SmsStateText::tr("failed");
    case SmsState::Cancelled:
        break;
    }
    //: Czech: neposílá se
    return SmsStateText::tr("not sent");
}

} // namespace bubenik::words
