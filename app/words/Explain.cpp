#include "words/ErrorTexts.h"
#include "words/Words.h"

namespace bubenik::words {

using namespace Qt::StringLiterals;

namespace {

struct ExplainText {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

using Tables = QList<std::span<const ErrorText>>;

const Tables &generalTables()
{
    static const Tables tables { inputErrorTexts(), fieldErrorTexts(), channelErrorTexts(), announcementErrorTexts(), feedErrorTexts(), handOverErrorTexts(), warningErrorTexts(), openDataErrorTexts(), chatErrorTexts(), commentErrorTexts(), contactErrorTexts(), writingErrorTexts(), facebookErrorTexts(), accessErrorTexts(),
        localErrorTexts(), mailErrorTexts(), meetingErrorTexts(), officeErrorTexts(), signInErrorTexts(), smsErrorTexts(), soundErrorTexts(), serverErrorTexts(), serverSetupTexts(), serverRuleTexts(), approvalErrorTexts() };
    return tables;
}

const Tables &serverTables()
{
    static const Tables tables { serverErrorTexts(), serverSetupTexts(), serverRuleTexts(), approvalErrorTexts() };
    return tables;
}

const ErrorText *textFor(const Error &error, bool byCode, const Tables &tables = generalTables())
{
    for (const auto &table : tables) {
        for (const auto &text : table) {
            const auto code = QLatin1StringView(text.code);
            if (text.kind == error.kind && (byCode ? !code.isEmpty() && code == error.code : code.isEmpty())) {
                return &text;
            }
        }
    }
    return nullptr;
}

// A channel writes somewhere else than the workspace: a full disk there is another story.
bool isOfTheChannel(const Error &error)
{
    return error.kind == ErrorKind::Storage || error.kind == ErrorKind::ReadOnly || error.kind == ErrorKind::DiskFull;
}

const ErrorText *serverText(const Error &error)
{
    const auto *text = textFor(error, true, serverTables());
    if (text == nullptr && error.kind == ErrorKind::Forbidden && error.code.startsWith("rule-"_L1)) {
        text = textFor(Error { .kind = error.kind, .code = QStringLiteral("rule") }, true, serverTables());
    }
    return text != nullptr
        ? text
        : textFor(Error { .kind = error.kind, .code = QStringLiteral("server") }, true, serverTables());
}

const ErrorText &bestText(const Error &error, const QString &channelName)
{
    const auto *text = error.isOfServer ? serverText(error) : nullptr;
    if (text == nullptr) {
        text = textFor(error, true);
    }
    if (text == nullptr && !channelName.isEmpty() && isOfTheChannel(error)) {
        text = textFor(Error { .kind = error.kind, .code = QStringLiteral("channel") }, true);
    }
    if (text == nullptr) {
        text = textFor(error, false);
    }
    return text != nullptr ? *text : localErrorTexts().front(); // never: every kind has a text
}

// The channel as the subject of a sentence.
QString channelPhrase(const QString &name)
{
    if (name.isEmpty()) {
        //: Czech: Kanál
        return ExplainText::tr("The channel");
    }
    //: Czech: Kanál „%1“
    return ExplainText::tr("The channel “%1”").arg(name);
}

QString withoutEmptySubject(QString sentence)
{
    sentence.replace(QStringLiteral(": %2"), QString());
    return sentence;
}

} // namespace

Message explain(const Error &error, const QString &channelName)
{
    const auto &text = bestText(error, channelName);
    const auto fill = [&](const char *source) {
        auto sentence = *source == '\0' ? QString() : QCoreApplication::translate("Words", source);
        if (error.subject.isEmpty()) {
            sentence = withoutEmptySubject(sentence);
        }
        sentence.replace(QStringLiteral("%1"), channelPhrase(channelName));
        return sentence.replace(QStringLiteral("%2"), error.subject);
    };
    return { fill(text.title), fill(text.meaning), fill(text.advice), fill(text.action) };
}

QString shortly(const Error &error)
{
    return QCoreApplication::translate("Words", bestText(error, {}).brief);
}

} // namespace bubenik::words
