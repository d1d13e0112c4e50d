// sms count, propose: what a text costs as an SMS, and a short form of a longer one.
#include "broadcast/ShortForm.h"
#include "broadcast/SmsText.h"
#include "cli/Command.h"
#include "cli/Documents.h"
#include "cli/Session.h"
#include "cli/TextFile.h"

#include <QCoreApplication>

namespace bubenik::cli {

using namespace Qt::StringLiterals;

namespace {

struct SmsText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int shortestForm = 20;
constexpr int usualForm = 160;

QJsonObject smsCountJson(const sms::Count &count)
{
    return { { u"alphabet"_s, toString(count.alphabet) }, { u"characters"_s, count.characters },
        { u"units"_s, count.units }, { u"parts"_s, count.parts.size() }, { u"left"_s, count.left },
        { u"costly"_s, QJsonArray::fromStringList(count.costly) } };
}

QString smsCountLine(const sms::Count &count)
{
    return SmsText::tr("Parts: %1, characters: %2, alphabet: %3, room in the last part: %4.")
        .arg(QString::number(count.parts.size()), QString::number(count.characters),
            count.alphabet == sms::Alphabet::Gsm7 ? u"GSM 7 bit"_s : u"UCS-2"_s, QString::number(count.left));
}

// The text's own count, and that of the same without diacritics.
Answer smsCountAnswer(const QString &text, QJsonObject json, QStringList lines)
{
    const auto counted = sms::count(text);
    const auto plain = sms::withoutDiacritics(text);
    const auto plainCount = sms::count(plain.text);
    const auto own = smsCountJson(counted);
    for (auto it = own.begin(); it != own.end(); ++it) {
        json[it.key()] = it.value();
    }
    json[u"plain"_s] = QJsonObject { { u"text"_s, plain.text }, { u"alphabet"_s, toString(plainCount.alphabet) },
        { u"parts"_s, plainCount.parts.size() } };
    lines.append(smsCountLine(counted));
    if (!counted.costly.isEmpty()) {
        lines.append(SmsText::tr("These letters cost: %1").arg(counted.costly.join(u' ')));
    }
    if (plain.text != text && plainCount.parts.size() < counted.parts.size()) {
        lines.append(SmsText::tr("Without diacritics: %1").arg(smsCountLine(plainCount)));
        lines.append(plain.text);
    }
    return answer(json, lines.join(u'\n'));
}

// The end of the last line belongs to the file, not to the message.
QString smsIn(QString text)
{
    while (text.endsWith(u'\n')) {
        text.chop(1);
    }
    return text;
}

Result<Answer> countSms(Session & /*session*/, const Arguments &arguments)
{
    const auto text = readText(arguments.positionals[0]);
    return text ? Result<Answer>(smsCountAnswer(smsIn(*text), {}, {})) : fail(text.error());
}

Result<ShortSource> shortSourceNamed(Stores &stores, const QString &id)
{
    if (isAnnouncement({ id })) {
        const auto announcement = stores.announcements.load({ id });
        return announcement ? Result<ShortSource>(shortSourceOf(*announcement)) : fail(announcement.error());
    }
    const auto post = loadPost(stores, id);
    return post ? Result<ShortSource>(shortSourceOf(*post)) : fail(post.error());
}

Result<Answer> proposeSms(HeadlessWorkspace &workspace, const Arguments &arguments)
{
    const auto characters = arguments.number(u"characters"_s, usualForm, shortestForm);
    if (!characters) {
        return fail(characters.error());
    }
    const auto source = shortSourceNamed(workspace.stores(), arguments.positionals[0]);
    if (!source) {
        return fail(source.error());
    }
    const auto text = proposeShortForm(*source, *characters);
    return smsCountAnswer(text, { { u"text"_s, text } }, { text });
}

} // namespace

QList<Command> smsCommands()
{
    return {
        { u"sms"_s, u"count"_s, { u"TEXTFILE"_s }, {},
            QT_TRANSLATE_NOOP("Cli", "Says how many parts a text takes as an SMS, and which letters cost."),
            atOnce(countSms) },
        { u"sms"_s, u"propose"_s, { u"ID"_s },
            { { u"characters"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "at most so many; without it: 160") } },
            QT_TRANSLATE_NOOP("Cli", "Proposes a short form of a post or an announcement."), inWorkspace(proposeSms) },
    };
}

} // namespace bubenik::cli
