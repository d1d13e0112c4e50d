#include "unit/sms/SmsTown.h"

#include "fakes/clock/Wait.h"

namespace bubenik::testing {

using namespace Qt::StringLiterals;

namespace {

// A channel around the gateway in memory; nothing else of it is ever asked.
class FakeSmsChannel final : public Channel
{
public:
    explicit FakeSmsChannel(FakeGateway::World &world)
        : m_gateway(world)
    {
    }
    [[nodiscard]] ChannelTraits traits() const override { return {}; }
    [[nodiscard]] Task<ChannelAccount> check() override { co_return ChannelAccount {}; }
    [[nodiscard]] Task<RemoteItem> publish(Outgoing, Progress) override { co_return fail(ErrorKind::Unsupported); }
    [[nodiscard]] Task<std::optional<RemoteItem>> find(Outgoing, Instant) override { co_return std::nullopt; }
    [[nodiscard]] Task<std::optional<RemoteItem>> fetch(QString) override { co_return std::nullopt; }
    [[nodiscard]] Task<RemoteItem> update(QString, Outgoing, QString, Progress) override
    {
        co_return fail(ErrorKind::Unsupported);
    }
    [[nodiscard]] Task<void> withdraw(QString) override { co_return fail(ErrorKind::Unsupported); }
    [[nodiscard]] Task<void> verify(RemoteItem, Outgoing) override { co_return fail(ErrorKind::Unsupported); }
    [[nodiscard]] ShortMessages *shortMessages() override { return &m_gateway; }

private:
    FakeGateway m_gateway;
};

} // namespace

SmsTown::SmsTown()
{
    const auto folder = WorkspaceFolder::create(m_folder.filePath(u"ws"_s), u"Klášterec nad Ohří"_s, "Europe/Prague");
    EXPECT_TRUE(folder.has_value());
    m_stores = *folder->stores();
    m_group = m_stores->groups.add(u"Petlérská"_s, m_clock.now())->id;
    setChannel({});
}

void SmsTown::setChannel(const QMap<QString, QString> &settings)
{
    ChannelConfig config { .id = { u"sms"_s }, .kind = u"sms"_s, .name = {}, .settings = {} };
    config.settings = { { u"service"_s, u"smsbrana"_s }, { u"user"_s, u"mesto"_s }, { u"price"_s, u"1.10"_s } };
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        config.settings[it.key()] = it.value();
    }
    EXPECT_TRUE(m_stores->channels.save(config, m_clock.now()).has_value());
}

Contact SmsTown::addContact(const QString &name, const QString &phone, const QString &street)
{
    Contact contact;
    contact.id = newContactId(m_clock.now());
    contact.givenName = name.section(u' ', 0, 0);
    contact.familyName = name.section(u' ', 1);
    if (!phone.isEmpty()) {
        contact.phones = { tidyPhone(phone) };
    }
    if (!street.isEmpty()) {
        const auto parts = splitStreet(street);
        contact.address = { .street = parts.street, .houseNumber = parts.houseNumber, .town = u"Klášterec"_s };
    }
    contact.groups = { m_group };
    save(contact);
    return contact;
}

void SmsTown::save(const Contact &contact)
{
    EXPECT_TRUE(m_stores->contacts.save(contact, u"test"_s, m_clock.now()).has_value());
}

SmsOrder SmsTown::order(const QString &text) const
{
    return { .text = text, .recipients = { .groups = { m_group } }, .channel = { u"sms"_s }, .at = {}, .atOnce = true };
}

SmsMessage SmsTown::ordered(const SmsOrder &wanted)
{
    const auto message = orderSms(*m_stores, wanted, m_zone, m_clock.now());
    EXPECT_TRUE(message.has_value()) << qPrintable(message ? QString() : message.error().code);
    return message.value_or(SmsMessage {});
}

SmsRecipient SmsTown::recipient(const SmsMessage &message, const Contact &contact)
{
    return m_stores->sms.recipient(smsRecipientId(message.id, contact.id)).value_or(SmsRecipient {});
}

std::unique_ptr<SmsEngine> SmsTown::engine()
{
    return std::make_unique<SmsEngine>(
        *m_stores, m_clock, m_zone, [this](const ChannelId &) -> Result<std::unique_ptr<Channel>> {
            return std::make_unique<FakeSmsChannel>(m_world);
        });
}

SmsSummary SmsTown::pass()
{
    const auto sending = engine();
    const auto summary = waitFor(sending->pass({}));
    EXPECT_TRUE(summary.has_value());
    return summary.value_or(SmsSummary {});
}

int SmsTown::readReports()
{
    const auto reading = engine();
    return waitFor(reading->readReports(100)).value_or(-1);
}

} // namespace bubenik::testing
