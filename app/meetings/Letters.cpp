#include "meetings/Letters.h"

#include "meetings/InvitationText.h"
#include "meetings/Paper.h"

#include <QTextDocument>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

// The window of a Czech DL envelope shows the field from 105 to 195 mm across and 45 to 75 mm down of a sheet folded in
// three (ČSN 01 6910); that of a C5 lies around the same field.
constexpr double windowLeft = 110;
constexpr double windowTop = 48;
constexpr double windowWidth = 80;
constexpr double bodyTop = 98; // below the first fold

void paintAddress(Paper &sheet, const QStringList &lines)
{
    constexpr double lineHeight = 5.2;
    double y = windowTop;
    for (const auto &line : lines) {
        sheet.text({ windowLeft, y, windowWidth, lineHeight }, line, 11);
        y += lineHeight;
    }
}

// Laid out by QTextDocument, so that long texts go on, on a page of their own.
void paintBody(Paper &sheet, const LetterJob &job, const LetterAddressee &addressee)
{
    const auto words = wordsFor(job.meeting, job.message, addressee.greeting, {}, job.zone);
    auto paragraphs = words.text.section(u"Dejte nám prosím vědět"_s, 0, 0).split(u"\n\n"_s, Qt::SkipEmptyParts);
    paragraphs.append(u"Dejte nám prosím vědět, zda přijdete."_s);
    QString html = u"<h3>%1</h3>"_s.arg(words.subject.toHtmlEscaped());
    for (const auto &paragraph : paragraphs) {
        html += u"<p>%1</p>"_s.arg(paragraph.trimmed().toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }
    html += u"<p style=\"margin-top:24px\">%1</p>"_s.arg(
        (job.signature.isEmpty() ? job.town : job.signature).toHtmlEscaped());
    QTextDocument document;
    sheet.prepare(document);
    document.setDefaultFont(paper::font(11));
    document.setHtml(html);
    document.setTextWidth(sheet.dots(paper::inner));
    sheet.flow(document, bodyTop);
}

void paintLetter(Paper &sheet, const LetterJob &job, const LetterAddressee &addressee)
{
    sheet.nextPage();
    sheet.letterhead(job.town);
    sheet.text({ paper::left, 82, 100, 6 }, czechDay(job.date), 10);
    paintAddress(sheet, addressee.lines);
    paintBody(sheet, job, addressee);
}

void paintAddressees(Paper &sheet, const LetterJob &job)
{
    constexpr double lineHeight = 6;
    double y = paper::height;
    for (qsizetype i = 0; i < job.addressees.size(); ++i) {
        if (y + lineHeight > paper::height - paper::bottom) {
            sheet.nextPage();
            sheet.text({ paper::left, paper::top, paper::inner, 10 },
                u"Obeslaní dopisem: %1"_s.arg(job.meeting.title.simplified()), 12, true);
            y = 34;
        }
        sheet.text({ paper::left, y, 12, lineHeight }, QString::number(i + 1) + u'.', 10);
        sheet.text({ paper::left + 12, y, paper::inner - 12, lineHeight }, job.addressees[i].lines.join(u", "_s), 10);
        y += lineHeight;
    }
}

} // namespace

QStringList addressLines(const Contact &contact)
{
    if (contact.address.town.isEmpty() && contact.address.street.isEmpty()) {
        return {};
    }
    QStringList lines { displayName(contact) };
    if (contact.kind == ContactKind::Organisation && !contact.familyName.isEmpty()) {
        lines.append((contact.givenName + u' ' + contact.familyName).simplified());
    }
    return lines + envelopeLines(contact.address);
}

Result<int> writeLetters(const LetterJob &job, const QString &file, const Progress &progress)
{
    return writePaper(file, job.meeting.title, [&](Paper &sheet) -> Result<void> {
        qint64 done = 0;
        for (const auto &addressee : job.addressees) {
            if (progress.stop.stop_requested()) {
                return fail(ErrorKind::Cancelled);
            }
            paintLetter(sheet, job, addressee);
            if (progress.report) {
                progress.report(++done, job.addressees.size());
            }
        }
        if (job.hasList) {
            paintAddressees(sheet, job);
        }
        return {};
    });
}

} // namespace bubenik
