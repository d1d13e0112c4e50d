#include "channels/sms/Descriptor.h"

#include "channels/sms/Settings.h"
#include "channels/sms/SmsChannel.h"

namespace bubenik::smschannel {

using namespace Qt::StringLiterals;

namespace {

QList<SettingField> accountFields()
{
    return {
        { .key = u"service"_s,
            .type = SettingField::Type::Choice,
            .required = true,
            .choices = { u"smsbrana"_s, u"gosms"_s },
            .choiceLabels = { QT_TRANSLATE_NOOP("Channel", "SMSbrana"), QT_TRANSLATE_NOOP("Channel", "GoSMS.cz") },
            .label = QT_TRANSLATE_NOOP("Channel", "Gateway"),
            .hint = QT_TRANSLATE_NOOP("Channel", "With SMSbrana even a lost answer is cleared up by itself") },
        { .key = u"user"_s,
            .required = true,
            .label = QT_TRANSLATE_NOOP("Channel", "Login or client id"),
            .hint = QT_TRANSLATE_NOOP("Channel", "SMSbrana: login of SMS Connect; GoSMS.cz: client_id of the API") },
        { .key = u"sender"_s,
            .label = QT_TRANSLATE_NOOP("Channel", "Sender or channel"),
            .hint = QT_TRANSLATE_NOOP(
                "Channel", "A number: SMSbrana: id of the sender, may be empty; GoSMS.cz: id of the channel") },
        { .key = u"api"_s,
            .type = SettingField::Type::Url,
            .label = QT_TRANSLATE_NOOP("Channel", "Address of the interface"),
            .hint = QT_TRANSLATE_NOOP("Channel", "Empty: the usual one of the gateway") },
    };
}

QList<SettingField> ruleFields()
{
    return {
        { .key = u"price"_s,
            .label = QT_TRANSLATE_NOOP("Channel", "Price of one part"),
            .hint = QT_TRANSLATE_NOOP("Channel", "In crowns, as in your contract: 1.10; it is told before sending") },
        { .key = u"limit"_s,
            .label = QT_TRANSLATE_NOOP("Channel", "Credit to keep"),
            .hint = QT_TRANSLATE_NOOP("Channel", "In crowns; sending stops when less is left") },
        { .key = u"quietFrom"_s,
            .fallback = u"21:00"_s,
            .label = QT_TRANSLATE_NOOP("Channel", "Quiet hours from"),
            .hint = QT_TRANSLATE_NOOP(
                "Channel", "Nothing goes out then but an emergency; the same time twice: no quiet hours") },
        { .key = u"quietTo"_s,
            .fallback = u"7:00"_s,
            .label = QT_TRANSLATE_NOOP("Channel", "Quiet hours to"),
            .hint = QT_TRANSLATE_NOOP("Channel", "What was planned for the night goes out at this hour") },
    };
}

Result<void> validateSettings(const ChannelConfig &config)
{
    const auto settings = settingsOf(config);
    return settings ? Result<void> {} : fail(settings.error());
}

std::unique_ptr<Channel> makeSmsChannel(const ChannelConfig &config, const ChannelContext &context)
{
    return std::make_unique<SmsChannel>(config, context);
}

QString noSmsPreview(
    const Outgoing & /*outgoing*/, const ChannelConfig & /*config*/, const ChannelContext & /*context*/)
{
    return {};
}

} // namespace

ChannelDescriptor descriptor()
{
    return {
        .kind = u"sms"_s,
        .name = QT_TRANSLATE_NOOP("Channel", "SMS gateway"),
        .summary = QT_TRANSLATE_NOOP(
            "Channel", "Short messages to the phones of a street or a group, sent by a gateway with your credit."),
        .icon = u"phone"_s,
        .needsSecret = true,
        .takesPosts = false,
        .secretLabel = QT_TRANSLATE_NOOP("Channel", "Password or client secret"),
        .secretHelp = QT_TRANSLATE_NOOP("Channel",
            "SMSbrana: switch SMS Connect on in the settings of services and copy its password.\n"
            "GoSMS.cz: copy client_secret from the section API of the administration."),
        .fields = accountFields() + ruleFields(),
        .validate = validateSettings,
        .make = makeSmsChannel,
        .preview = noSmsPreview,
    };
}

} // namespace bubenik::smschannel
