// A workspace with contacts of one street, and a gateway by its rules.
#pragma once

#include "fakes/clock/TestClock.h"
#include "sms/SmsEngine.h"
#include "sms/SmsPlan.h"
#include "storage/WorkspaceFolder.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace bubenik::testing {

// A gateway in memory: what it was given, and what it answers.
class FakeGateway final : public ShortMessages
{
public:
    struct World {
        bool knowsMarks = true;
        qint64 credit = 1000000;
        std::function<Result<void>(const ShortMessage &)> before
            = {}; // an error: surely not sent, unless it is unknown
        bool losesAnswers = false; // takes the message and answers UnknownOutcome
        QList<ShortMessage> taken = {};
        QSet<QString> marks = {};
    };
    explicit FakeGateway(World &world)
        : m_world(world)
    {
    }

    [[nodiscard]] bool knowsMarks() const override { return m_world.knowsMarks; }
    [[nodiscard]] Result<void> check(const QString & /*text*/) const override { return {}; }
    [[nodiscard]] Task<SmsReceipt> send(ShortMessage message) override
    {
        if (m_world.before) {
            BUBENIK_CO_TRY(m_world.before(message));
        }
        if (m_world.knowsMarks && m_world.marks.contains(message.mark)) {
            co_return SmsReceipt {};
        }
        m_world.marks.insert(message.mark);
        m_world.taken.append(message);
        m_world.credit -= 1100;
        if (m_world.losesAnswers) {
            co_return fail(ErrorKind::UnknownOutcome, QStringLiteral("cut"));
        }
        co_return SmsReceipt { QString::number(m_world.taken.size()), 1, 1100, m_world.credit };
    }
    [[nodiscard]] Task<SmsQuote> quote(QString /*text*/, QStringList /*numbers*/) override { co_return SmsQuote {}; }
    [[nodiscard]] Task<qint64> credit() override { co_return m_world.credit; }
    [[nodiscard]] Task<QList<SmsDeliveryReport>> reports(QList<SmsRecipient> sent) override
    {
        QList<SmsDeliveryReport> all;
        for (const auto &recipient : sent) {
            all.append({ .recipient = recipient.id, .report = SmsReport::Delivered });
        }
        co_return all;
    }

private:
    World &m_world;
};

class SmsTown : public ::testing::Test
{
protected:
    SmsTown();

    Contact addContact(const QString &name, const QString &phone, const QString &street = {});
    void save(const Contact &contact);
    [[nodiscard]] SmsOrder order(const QString &text = QStringLiteral("Zitra neteče voda.")) const;
    [[nodiscard]] SmsMessage ordered(const SmsOrder &order);
    [[nodiscard]] SmsMessage ordered() { return ordered(order()); }
    [[nodiscard]] SmsRecipient recipient(const SmsMessage &message, const Contact &contact);
    // One pass of a new engine, as a new process would make it.
    [[nodiscard]] SmsSummary pass();
    [[nodiscard]] int readReports(); // news
    void setChannel(const QMap<QString, QString> &settings);

    [[nodiscard]] std::unique_ptr<SmsEngine> engine();

    QTemporaryDir m_folder;
    TestClock m_clock;
    Zone m_zone;
    std::unique_ptr<Stores> m_stores;
    GroupId m_group;
    FakeGateway::World m_world;
};

} // namespace bubenik::testing
