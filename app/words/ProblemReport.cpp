#include "words/ProblemReport.h"

#include "words/Words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace bubenik::words {

using namespace Qt::StringLiterals;

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

const auto hidden = u"[…]"_s;
constexpr QChar numberMark(0xE000); // in the place of what is surely a phone, a birth number or an account

// Words of programs, protocols and systems. Any other word might be somebody's name, a password, a place or a text.
const QSet<QString> &technicalWords()
{
    static const QString list = uR"(
        a about absent access accepted account added address admin after again agree allow allowed already an and answer
        approval approved create
        answered any api are argument as asked at attachment attempt authorization authorized auth available bad be been
        before began begun being body broken busy but by bytes cache call called can cancelled cannot carried certificate
        changed channel check checked checksum claim clock close closed code column connect connected connection conflict
        content could couchdb created cron cut damaged data database date deleted delivery denied desk did directory disk
        document does done down draft duplicate early edit empty end ended endpoint engine error errors exist existing
        exists expected expired expires failed failure feed fetch fetching field file files find folder forbidden form
        format found from full gave gone got graph handshake had has have header held host html http https id if image
        imap in incomplete internal interrupted invalid is it item its json key keychain kind known large left length
        limit limited line list local locked log long lost made mail many media message method mime missing
        more moved must name named network new newer no node none not nothing null object of offline old on one only
        open opened operation or other out outcome page parse part pass path permission permissions picture port post
        posts private process program protocol proxy publish published push put query queue quota rate read reading
        reason record refused rejected remote removed repeat reply request requested required reset resolve response
        rest result retry returned rev revision right rights row rule rules run running said save saved say schedule
        scheduled schema second seconds secure see send sending sent server service session set settings should
        signed since size smtp socket something sorry sound sql sqlite ssl started state status still stopped storage
        store stream surely sync system table taken text than that the their there these this time timed timeout times
        title tls to token too total transaction tried type unable unauthorized unexpected unknown until update updated
        upload url use used user using utf valid value verify version wait waiting was went were what when where which
        while with without word wordpress write writing written wrong xml you your
        bubenik publishing net channel audio ui storage sync debug info warning critical qt core gui sqlstate)"_s;
    static const auto split = list.simplified().split(u' ');
    static const QSet<QString> words(split.begin(), split.end());
    return words;
}

// A machine's own: "rest_cannot_create", "not-approved", "HTTP". Digits beside letters might be a key.
bool isTechnical(const QString &word)
{
    static const QRegularExpression joints(u"[_.:/-]+"_s);
    const auto parts = word.toLower().split(joints, Qt::SkipEmptyParts);
    return !parts.isEmpty() && std::all_of(parts.begin(), parts.end(), [](const QString &part) { return technicalWords().contains(part); });
}

// Status codes, counts and seconds say something; what is longer may be a phone, an account or a key.
bool isShortNumber(const QString &word)
{
    static const QRegularExpression number(u"^[0-9]{1,4}%?$"_s);
    return number.match(word).hasMatch();
}

bool isStamp(const QString &word)
{
    static const QRegularExpression stamp(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z?$"_s);
    return stamp.match(word).hasMatch();
}

QString systemLine(const ReportFacts &facts)
{
    return facts.system.isEmpty() ? facts.version : facts.version + u", "_s + facts.system;
}

} // namespace

QString cleanedForReport(const QString &original)
{
    // Six digits or more, however they are grouped.
    static const QRegularExpression grouped(u"\\+?[0-9](?:[ /()]*[0-9]){5,}"_s);
    auto text = original;
    text.remove(numberMark);
    text.replace(grouped, u' ' + QString(numberMark) + u' ');
    static const QRegularExpression gaps(u"(\\s+|[,;()\\[\\]{}<>\"'„“”‚‘’!?=]+)"_s);
    QString cleaned;
    qsizetype from = 0;
    const auto take = [&](const QString &word) {
        auto core = word;
        QString tail;
        while (core.endsWith(u'.') || core.endsWith(u':')) {
            tail.prepend(core.back());
            core.chop(1);
        }
        if (core.isEmpty()) {
            cleaned += tail;
        } else if (isTechnical(core) || isShortNumber(core) || isStamp(core)) {
            cleaned += word;
        } else if (!cleaned.endsWith(hidden) && !cleaned.endsWith(hidden + u' ')) {
            cleaned += hidden;
        }
    };
    for (auto match = gaps.globalMatch(text); match.hasNext();) {
        const auto gap = match.next();
        take(text.mid(from, gap.capturedStart() - from));
        cleaned += gap.captured().trimmed().isEmpty() ? u" "_s : gap.captured();
        from = gap.capturedEnd();
    }
    take(text.mid(from));
    return cleaned.simplified();
}

QString problemReport(const Error &error, const ReportFacts &facts)
{
    // What the error concerns is left out of its words: a file, a person, an address may be what it names.
    auto nameless = error;
    nameless.subject.clear();
    //: Czech: kanál
    const auto message = explain(nameless, ReportText::tr("channel"));
    //: Czech: O tomto problému
    QStringList lines { ReportText::tr("About this problem"), {},
        //: Czech: Co se stalo: %1
        ReportText::tr("What happened: %1").arg(message.title),
        //: Czech: Kdy: %1
        ReportText::tr("When: %1").arg(toIso(facts.at)),
        //: Czech: Program a systém: %1
        ReportText::tr("Program and system: %1").arg(u"Bubeník "_s + systemLine(facts)),
        //: Czech: Druh: %1
        ReportText::tr("Kind: %1").arg(toString(error.kind) + (error.code.isEmpty() ? QString() : u" / "_s + cleanedForReport(error.code))) };
    if (!error.detail.isEmpty()) {
        //: Czech: Podrobnosti: %1
        lines.append(ReportText::tr("Details: %1").arg(cleanedForReport(error.detail)));
    }
    if (!facts.log.isEmpty()) {
        //: Czech: Poslední řádky záznamu:
        lines += { QString(), ReportText::tr("The last lines of the log:") };
        for (const auto &line : facts.log) {
            lines.append(cleanedForReport(line));
        }
    }
    //: Czech: Co mohlo být heslo, jméno, adresa nebo text, je nahrazeno znaménkem […].
    lines += { QString(), ReportText::tr("Whatever might be a password, a name, an address or a text was replaced by […].") };
    return lines.join(u'\n');
}

} // namespace bubenik::words
