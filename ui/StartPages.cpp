#include "StartPages.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

// A column in the middle of the page, as wide as text reads well.
QVBoxLayout *middleColumn(QWidget *page)
{
    auto *row = new QHBoxLayout(page);
    auto *inner = new QWidget(page);
    inner->setMaximumWidth(64 * space);
    row->addStretch(1);
    row->addWidget(inner, 8);
    row->addStretch(1);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(3 * space, 3 * space, 3 * space, 3 * space);
    column->setSpacing(2 * space);
    return column;
}

QString userName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name == u"root"_s ? QString() : name;
}

} // namespace

FirstStartPage::FirstStartPage(QWidget *parent)
    : QWidget(parent)
    , m_town(new QLineEdit)
    , m_author(new QLineEdit(userName()))
    , m_demo(new QCheckBox(tr("Show me around with a sample town")))
    , m_begin(makeButton(tr("Begin"), ButtonRole::Primary))
{
    auto *column = middleColumn(this);
    column->addStretch(2);
    column->addWidget(makeLabel(tr("Welcome to Bubeník"), TypeSize::Page, Weight::Strong));
    column->addWidget(makeLabel(tr("Write a post once and it reaches your citizens on the website and everywhere else, on time, once, and correct. "
                                   "Your texts stay on this computer; it works without a network too."),
        TypeSize::Body, Weight::Normal, true));
    m_town->setAccessibleName(tr("Name of the town"));
    m_town->setPlaceholderText(tr("for instance Klášterec nad Ohří"));
    m_author->setAccessibleName(tr("Your name"));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(space);
    form->addRow(tr("Name of the town"), m_town);
    form->addRow(tr("Your name, as the author"), m_author);
    column->addLayout(form);
    column->addWidget(m_demo);
    column->addWidget(m_begin, 0, Qt::AlignLeft);
    column->addStretch(3);
    m_begin->setEnabled(false);
    const auto refresh = [this] { m_begin->setEnabled(m_demo->isChecked() || !m_town->text().trimmed().isEmpty()); };
    connect(m_town, &QLineEdit::textChanged, this, refresh);
    connect(m_demo, &QCheckBox::toggled, this, refresh);
    connect(m_town, &QLineEdit::returnPressed, this, &FirstStartPage::begin);
    connect(m_author, &QLineEdit::returnPressed, this, &FirstStartPage::begin);
    connect(m_begin, &QPushButton::clicked, this, &FirstStartPage::begin);
    setFocusProxy(m_town);
}

void FirstStartPage::begin()
{
    if (!m_begin->isEnabled()) {
        return;
    }
    const QString town = m_town->text().trimmed();
    //: a town for trying things out
    Q_EMIT begun({ town.isEmpty() ? tr("Sample Town") : town, m_author->text().trimmed(), m_demo->isChecked() });
}

void FirstStartPage::setBusy(bool busy)
{
    setEnabled(!busy);
    m_begin->setText(busy ? tr("Preparing…") : tr("Begin"));
}

StartProblemPage::StartProblemPage(QWidget *parent)
    : QWidget(parent)
    , m_panel(new ProblemPanel)
    , m_restore(makeButton(tr("Restore the last backup"), ButtonRole::Primary, u"restore"_s))
    , m_front(makeButton(tr("Bring that window to the front"), ButtonRole::Primary))
    , m_again(makeButton(tr("Try again")))
    , m_note(makeLabel({}, TypeSize::Body, Weight::Normal, true))
{
    auto *column = middleColumn(this);
    column->addStretch(2);
    column->addWidget(makeLabel(tr("Bubeník cannot open your workspace"), TypeSize::Page, Weight::Strong));
    column->addWidget(m_panel);
    column->addWidget(m_note);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    row->addWidget(m_restore);
    row->addWidget(m_front);
    row->addWidget(m_again);
    row->addStretch();
    column->addLayout(row);
    column->addStretch(3);
    connect(m_restore, &QPushButton::clicked, this, &StartProblemPage::restoreRequested);
    connect(m_front, &QPushButton::clicked, this, &StartProblemPage::frontRequested);
    connect(m_again, &QPushButton::clicked, this, &StartProblemPage::againRequested);
}

void StartProblemPage::showProblem(const Error &error, const QString &lastBackup, const QString &path)
{
    m_panel->showProblem(error);
    m_panel->setActionVisible(false);
    m_restore->setVisible(error.kind == ErrorKind::Damaged && !lastBackup.isEmpty());
    m_front->setVisible(error.kind == ErrorKind::Busy);
    const QString where = tr("The workspace is in %1.").arg(path);
    m_note->setText(lastBackup.isEmpty()
            ? where
            : tr("The last backup was made on %1. What is damaged is moved aside, not deleted.")
                      .arg(QLocale().toString(QFileInfo(lastBackup).lastModified(), QLocale::ShortFormat))
                + u'\n' + where);
    for (QPushButton *first : { m_restore, m_front, m_again }) {
        if (!first->isHidden()) {
            first->setFocus();
            break;
        }
    }
}

void StartProblemPage::showFrontAnswer(bool taken)
{
    m_note->setText(taken ? tr("The other window is in front now. This one may be closed.")
                          : tr("The other window does not answer. End it, then try again."));
}

} // namespace bubenik::ui
