#include "common/ReportPanel.h"

#include "common/Buttons.h"
#include "core/LogTail.h"
#include "words/ProblemReport.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>
#include <QUrl>
#include <QUrlQuery>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownLines = 9;

QString thisSystem()
{
    return u"%1, %2, Qt %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QString::fromLatin1(qVersion()),
        QGuiApplication::platformName());
}

} // namespace

ReportPanel::ReportPanel(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space);
    m_text->setObjectName(u"problem-report"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text about this problem for IT"));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * shownLines + 2 * space);
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    auto *copy = makeButton(tr("Copy"), ButtonRole::Quiet, u"copy"_s, this);
    auto *save = makeButton(tr("Save…"), ButtonRole::Quiet, u"download"_s, this);
    auto *mail = makeButton(tr("Mail to IT"), ButtonRole::Quiet, u"mail"_s, this);
    copy->setObjectName(u"report-copy"_s);
    save->setObjectName(u"report-save"_s);
    mail->setObjectName(u"report-mail"_s);
    for (auto *button : { copy, save, mail }) {
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(save, &QPushButton::clicked, this, [this] { this->save(); });
    connect(mail, &QPushButton::clicked, this, [this] { this->mail(); });
}

void ReportPanel::setError(const Error &error)
{
    m_text->setPlainText(words::problemReport(error,
        { .at = SystemClock().now(), .version = QCoreApplication::applicationVersion(), .system = thisSystem(), .log = logTail() }));
}

QString ReportPanel::text() const
{
    return m_text->toPlainText();
}

bool ReportPanel::saveTo(const QString &file) const
{
    QSaveFile target(file);
    return target.open(QIODevice::WriteOnly) && target.write(text().toUtf8()) >= 0 && target.commit();
}

void ReportPanel::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the text about this problem"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"bubenik.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { (void)saveTo(file); });
    dialog->open();
}

void ReportPanel::mail()
{
    QUrl letter(u"mailto:"_s);
    QUrlQuery query;
    query.addQueryItem(u"subject"_s, QString::fromLatin1(QUrl::toPercentEncoding(tr("Bubeník: a problem"))));
    query.addQueryItem(u"body"_s, QString::fromLatin1(QUrl::toPercentEncoding(text())));
    letter.setQuery(query);
    QDesktopServices::openUrl(letter);
}

} // namespace bubenik::ui
