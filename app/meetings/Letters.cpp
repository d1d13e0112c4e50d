#include "meetings/Letters.h"

#include "meetings/InvitationText.h"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

// Millimetres on A4. The window of a Czech DL envelope shows the field from 105 to 195 mm across and 45 to 75 mm down
// of a sheet folded in three (ČSN 01 6910); that of a C5 lies around the same field.
constexpr double left = 25;
constexpr double right = 20;
constexpr double windowLeft = 110;
constexpr double windowTop = 48;
constexpr double windowWidth = 80;
constexpr double bodyTop = 98; // below the first fold
constexpr double pageHeight = 297;
constexpr double pageWidth = 210;
constexpr double bottom = 20;
const QColor cobalt(0x1c, 0x4f, 0xa1);
const QColor ink(0x1a, 0x22, 0x30);

class LetterPainter
{
public:
    explicit LetterPainter(QPdfWriter &writer)
        : m_writer(writer)
        , m_painter(&writer)
        , m_scale(writer.resolution() / 25.4)
    {
    }

    [[nodiscard]] bool isActive() const { return m_painter.isActive(); }
    [[nodiscard]] int pages() const { return m_pages; }

    void letter(const LetterJob &job, const LetterAddressee &addressee)
    {
        nextPage();
        letterhead(job);
        address(addressee.lines);
        body(job, addressee);
    }

    void list(const LetterJob &job)
    {
        constexpr double lineHeight = 6;
        double y = pageHeight;
        for (qsizetype i = 0; i < job.addressees.size(); ++i) {
            if (y + lineHeight > pageHeight - bottom) {
                nextPage();
                text({ left, 20, pageWidth - left - right, 10 },
                    u"Obeslaní dopisem: %1"_s.arg(job.meeting.title.simplified()), 12, true);
                y = 34;
            }
            text({ left, y, 12, lineHeight }, QString::number(i + 1) + u'.', 10, false);
            text({ left + 12, y, pageWidth - left - right - 12, lineHeight }, job.addressees[i].lines.join(u", "_s), 10,
                false);
            y += lineHeight;
        }
    }

private:
    [[nodiscard]] QRectF scaled(const QRectF &mm) const
    {
        return { mm.x() * m_scale, mm.y() * m_scale, mm.width() * m_scale, mm.height() * m_scale };
    }

    void nextPage()
    {
        if (m_pages++ > 0) {
            m_writer.newPage();
        }
    }

    static QFont font(double points, bool isBold)
    {
        QFont font(u"Noto Sans"_s);
        font.setPointSizeF(points);
        font.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
        return font;
    }

    void text(const QRectF &mm, const QString &line, double points, bool isBold)
    {
        m_painter.setFont(font(points, isBold));
        m_painter.setPen(ink);
        m_painter.drawText(scaled(mm), Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, line);
    }

    void letterhead(const LetterJob &job)
    {
        text({ left, 15, 150, 10 }, job.town, 14, true);
        m_painter.fillRect(scaled({ left, 24, pageWidth - left - right, 0.6 }), cobalt);
        text({ left, 82, 100, 6 }, QLocale(QLocale::Czech, QLocale::Czechia).toString(job.date, u"d. MMMM yyyy"_s), 10,
            false);
    }

    void address(const QStringList &lines)
    {
        constexpr double lineHeight = 5.2;
        double y = windowTop;
        for (const auto &line : lines) {
            text({ windowLeft, y, windowWidth, lineHeight }, line, 11, false);
            y += lineHeight;
        }
    }

    // Laid out by QTextDocument, so that long texts go on, on a page of their own.
    void body(const LetterJob &job, const LetterAddressee &addressee)
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
        document.documentLayout()->setPaintDevice(&m_writer);
        document.setDefaultFont(font(11, false));
        document.setDocumentMargin(0);
        document.setHtml(html);
        document.setTextWidth((pageWidth - left - right) * m_scale);
        double done = 0;
        double top = bodyTop;
        while (done < document.size().height()) {
            const double room = (pageHeight - bottom - top) * m_scale;
            m_painter.save();
            m_painter.translate(left * m_scale, top * m_scale - done);
            document.drawContents(&m_painter, { 0, done, document.textWidth(), room });
            m_painter.restore();
            done += room;
            if (done < document.size().height()) {
                nextPage();
                top = bottom;
            }
        }
    }

    QPdfWriter &m_writer;
    QPainter m_painter;
    double m_scale; // dots a millimetre
    int m_pages = 0;
};

Result<int> paint(const LetterJob &job, const QString &file, const Progress &progress)
{
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(300);
    writer.setTitle(job.meeting.title);
    writer.setCreator(u"Bubeník"_s);
    LetterPainter painter(writer);
    if (!painter.isActive()) {
        return fail(Error { .kind = ErrorKind::Storage, .detail = u"cannot write the PDF"_s, .subject = file });
    }
    qint64 done = 0;
    for (const auto &addressee : job.addressees) {
        if (progress.stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        painter.letter(job, addressee);
        if (progress.report) {
            progress.report(++done, job.addressees.size());
        }
    }
    if (job.hasList) {
        painter.list(job);
    }
    return painter.pages();
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
    const auto temporary = file + u".part"_s;
    auto pages = paint(job, temporary, progress);
    if (!pages) {
        QFile::remove(temporary);
        return pages;
    }
    QFile::remove(file);
    if (!QFile::rename(temporary, file)) {
        QFile::remove(temporary);
        return fail(Error { .kind = ErrorKind::Storage, .detail = u"cannot write the PDF"_s, .subject = file });
    }
    return pages;
}

} // namespace bubenik
