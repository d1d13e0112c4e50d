#include "meetings/AttendanceList.h"

#include "meetings/InvitationText.h"
#include "meetings/Paper.h"

#include <QTextDocument>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr double rowHeight = 9; // to sign in by hand
constexpr double numberWidth = 10;
constexpr double nameWidth = 60;
constexpr double organisationWidth = 45;
constexpr double noticeTop = 252; // on every page, above the foot
constexpr double tableBottom = noticeTop - 4;

QString noticeOf(const QString &town)
{
    return u"Osobní údaje: jméno, organizaci a podpis zpracovává %1 jako správce, aby bylo doloženo, kdo se setkání "
           "zúčastnil (úkol ve veřejném zájmu, čl. 6 odst. 1 písm. e) nařízení (EU) 2016/679). Údaje se nezveřejňují "
           "ani "
           "nepředávají dál a po uplynutí skartační lhůty se listina zničí. Máte právo na přístup ke svým údajům, na "
           "jejich opravu a na námitku; obrátit se můžete na pověřence pro ochranu osobních údajů nebo na Úřad pro "
           "ochranu osobních údajů. Zapsat se není povinné."_s.arg(town.isEmpty() ? u"pořadatel"_s : town);
}

class ListPainter
{
public:
    ListPainter(Paper &sheet, const AttendanceJob &job)
        : m_sheet(sheet)
        , m_job(job)
    {
    }

    void row(const QString &number, const QString &name, const QString &organisation)
    {
        if (m_y + rowHeight > tableBottom) {
            beginPage();
        }
        const double textTop = m_y + 2.2;
        m_sheet.text({ paper::left, textTop, numberWidth - 2, 6 }, number, 9);
        m_sheet.text({ paper::left + numberWidth, textTop, nameWidth - 2, 6 }, name, 10.5);
        m_sheet.text({ paper::left + numberWidth + nameWidth, textTop, organisationWidth - 2, 6 }, organisation, 9);
        m_y += rowHeight;
        m_sheet.line(paper::left, m_y, paper::width - paper::right, m_y);
        columns(m_y - rowHeight);
    }

    [[nodiscard]] bool isFull() const { return m_y + rowHeight > tableBottom; }

private:
    void columns(double y)
    {
        for (const double x : { paper::left, paper::left + numberWidth, paper::left + numberWidth + nameWidth,
                 paper::left + numberWidth + nameWidth + organisationWidth, paper::width - paper::right }) {
            m_sheet.line(x, y, x, y + rowHeight);
        }
    }

    void beginPage()
    {
        m_sheet.nextPage();
        m_sheet.letterhead(m_job.town);
        const auto &meeting = m_job.meeting;
        m_sheet.text({ paper::left, 29, paper::inner, 8 }, u"Prezenční listina"_s, 16, true);
        m_sheet.text({ paper::left, 38, paper::inner, 6 }, meeting.title.simplified(), 11, true);
        m_sheet.text({ paper::left, 44, paper::inner, 6 },
            czechTime(meeting.starts, meeting.ends, m_job.zone) + u", "_s + placeOf(meeting), 10);
        m_y = 53;
        m_sheet.line(paper::left, m_y, paper::width - paper::right, m_y, 0.4, paper::cobalt);
        const double textTop = m_y + 2.2;
        m_sheet.text({ paper::left + 1, textTop, numberWidth, 6 }, u"Č."_s, 9, true);
        m_sheet.text({ paper::left + numberWidth, textTop, nameWidth, 6 }, u"Příjmení a jméno"_s, 9, true);
        m_sheet.text(
            { paper::left + numberWidth + nameWidth, textTop, organisationWidth, 6 }, u"Organizace"_s, 9, true);
        m_sheet.text(
            { paper::left + numberWidth + nameWidth + organisationWidth + 2, textTop, 40, 6 }, u"Podpis"_s, 9, true);
        m_y += rowHeight;
        m_sheet.line(paper::left, m_y, paper::width - paper::right, m_y, 0.4, paper::cobalt);
        notice();
    }

    void notice()
    {
        QTextDocument document;
        m_sheet.prepare(document);
        document.setDefaultFont(paper::font(7.5));
        document.setPlainText(noticeOf(m_job.town));
        document.setTextWidth(m_sheet.dots(paper::inner));
        m_sheet.flow(document, noticeTop);
        m_sheet.text({ paper::left, paper::height - 14, paper::inner, 6 }, u"Strana %1"_s.arg(m_sheet.pages()), 8,
            false, Qt::AlignRight | Qt::AlignTop);
    }

    Paper &m_sheet;
    const AttendanceJob &m_job;
    double m_y = paper::height; // no page yet
};

} // namespace

Result<AttendanceJob> attendanceJob(Stores &stores, const MeetingId &id, const Zone &zone)
{
    const auto meeting = stores.meetings.load(id);
    auto lines = meeting ? attendees(stores, id) : fail(meeting.error());
    if (!lines) {
        return fail(lines.error());
    }
    lines->removeIf([](const Attendee &one) { return one.answer == MeetingAnswer::Declined && !one.came; });
    return AttendanceJob {
        .meeting = *meeting, .town = stores.settings.value(u"town"_s), .zone = zone, .lines = *std::move(lines)
    };
}

Result<int> writeAttendanceList(const AttendanceJob &job, const QString &file, const Progress &progress)
{
    return writePaper(file, u"Prezenční listina: %1"_s.arg(job.meeting.title), [&](Paper &sheet) -> Result<void> {
        ListPainter list(sheet, job);
        int number = 0;
        for (const auto &one : job.lines) {
            if (progress.stop.stop_requested()) {
                return fail(ErrorKind::Cancelled);
            }
            list.row(QString::number(++number) + u'.', one.name, one.organisation);
        }
        for (int i = 0; i < job.emptyLines || !list.isFull(); ++i) {
            list.row(QString::number(++number) + u'.', {}, {});
        }
        return {};
    });
}

} // namespace bubenik
