#include "contacts/ImportView.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"
#include "contacts/ImportModel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

ImportView::ImportView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_items(new ImportModel(this))
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * space, 2 * space, 3 * space, 2 * space);
    column->setSpacing(2 * space);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Import contacts"), TypeSize::Title, Weight::Strong), 1);
    m_back = makeButton(tr("Back to the contacts"), ButtonRole::Quiet, u"back"_s);
    m_back->setObjectName(u"import-back"_s);
    connect(m_back, &QPushButton::clicked, this, &ImportView::left);
    head->addWidget(m_back);
    column->addLayout(head);
    m_problem = new ProblemPanel(this);
    m_problem->setActionVisible(false);
    m_problem->hide();
    column->addWidget(m_problem);
    m_busy = new QProgressBar(this);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(4);
    m_busy->setAccessibleName(tr("Working…"));
    column->addWidget(m_busy);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeChoice());
    m_stack->addWidget(makePreview());
    column->addWidget(m_stack, 1);
    start();
}

QWidget *ImportView::makeChoice()
{
    auto *empty = new EmptyPage(u"upload"_s, tr("Choose a file"),
        tr("A table saved as CSV from Excel or LibreOffice, or an address book saved as vCard. You may drop it here. "
           "Before "
           "anything is written you see what would happen."),
        tr("Choose a file…"));
    connect(empty, &EmptyPage::actionTriggered, this, &ImportView::choose);
    return empty;
}

QWidget *ImportView::makePreview()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(space);
    m_what = makeLabel({}, TypeSize::Caption, Weight::Normal, true);
    column->addWidget(m_what);
    m_columns = new QWidget;
    m_grid = new QGridLayout(m_columns);
    m_grid->setContentsMargins(0, 0, space, 0);
    m_grid->setHorizontalSpacing(space);
    m_grid->setVerticalSpacing(space / 2);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"import-columns"_s);
    scroll->setWidget(m_columns);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedHeight(5 * (fontMetrics().height() + 3 * space));
    column->addWidget(scroll);
    m_summary = makeLabel({}, TypeSize::Body, Weight::Strong);
    m_summary->setObjectName(u"import-summary"_s);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(0);
    m_filters = new QButtonGroup(this);
    const QList<std::pair<QString, int>> choices { { tr("All"), -1 }, { tr("Added"), int(ImportOutcome::Added) },
        { tr("Updated"), int(ImportOutcome::Updated) }, { tr("Duplicates in the file"), int(ImportOutcome::Merged) },
        { tr("Refused"), int(ImportOutcome::Refused) } };
    for (const auto &[text, outcome] : choices) {
        auto *button = makeButton(text, ButtonRole::Segment);
        button->setCheckable(true);
        m_filters->addButton(button, outcome + 1);
        filters->addWidget(button);
    }
    filters->addStretch();
    connect(m_filters, &QButtonGroup::idClicked, this,
        [this](int id) { m_items->setOnly(id == 0 ? std::nullopt : std::optional(ImportOutcome(id - 1))); });
    column->addLayout(filters);
    m_table = new QTableView;
    m_table->setObjectName(u"import-items"_s);
    m_table->setAccessibleName(tr("What happens with each line"));
    m_table->setModel(m_items);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(ImportModel::Line, 72);
    m_table->setColumnWidth(ImportModel::Name, 260);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    column->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    auto *other = makeButton(tr("Another file…"));
    connect(other, &QPushButton::clicked, this, &ImportView::choose);
    m_run = makeButton({}, ButtonRole::Primary);
    m_run->setObjectName(u"import-run"_s);
    connect(m_run, &QPushButton::clicked, this, &ImportView::run);
    m_undo = makeButton(tr("Take the import back"), ButtonRole::Normal, u"undo"_s);
    m_undo->setObjectName(u"import-undo"_s);
    m_undo->hide();
    connect(m_undo, &QPushButton::clicked, this, &ImportView::undo);
    foot->addWidget(other);
    foot->addStretch();
    foot->addWidget(m_undo);
    foot->addWidget(m_run);
    column->addLayout(foot);
    return box;
}

void ImportView::start()
{
    m_asking.drop();
    m_file.reset();
    m_problem->hide();
    setBusy(false);
    m_stack->setCurrentIndex(0);
}

void ImportView::choose()
{
    auto *dialog = new QFileDialog(this, tr("Import contacts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(tr("Contacts") + u" (*.csv *.txt *.tsv *.vcf *.vcard);;"_s + tr("All files") + u" (*)"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportView::openFile);
    dialog->open();
}

void ImportView::openFile(const QString &path)
{
    m_path = path;
    m_problem->hide();
    setBusy(true);
    m_asking.ask(inPool([path] { return readImportFile(path); }), this, [this](const Result<ImportFile> &file) {
        setBusy(false);
        if (!file) {
            showProblem(file.error());
            return;
        }
        m_file = std::make_shared<ImportFile>(*file);
        showFile();
        plan();
    });
}

void ImportView::showFile()
{
    const auto separator = m_file->separator == u'\t' ? tr("tabulator") : QString(m_file->separator);
    m_what->setText(m_file->isVCard
            ? u"%1 · vCard · %2"_s.arg(QFileInfo(m_path).fileName(), m_file->encoding)
            : u"%1 · %2 · %3"_s.arg(QFileInfo(m_path).fileName(), m_file->encoding, tr("separator %1").arg(separator)));
    while (auto *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < m_file->headers.size(); ++i) {
        auto *choice = new QComboBox;
        choice->setAccessibleName(tr("What is in the column %1").arg(m_file->headers[i]));
        choice->setObjectName(u"import-column-%1"_s.arg(i));
        for (const auto field : allContactFields()) {
            choice->addItem(fieldName(field), int(field));
        }
        choice->setCurrentIndex(choice->findData(int(m_file->columns.value(i))));
        connect(choice, &QComboBox::activated, this, [this, i, choice] {
            m_file = std::make_shared<ImportFile>(*m_file); // the store's thread may be reading the other one
            m_file->columns[i] = ContactField(choice->currentData().toInt());
            plan();
        });
        const int row = int(i);
        m_grid->addWidget(new ElidedLabel(m_file->headers[i]), row, 0);
        auto *sample
            = new ElidedLabel(m_file->rows.isEmpty() ? QString() : m_file->rows.first().fields.value(i).simplified());
        sample->setForegroundRole(QPalette::PlaceholderText);
        m_grid->addWidget(sample, row, 1);
        m_grid->addWidget(choice, row, 2);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_columns->parentWidget()->parentWidget()->setVisible(!m_file->isVCard);
    m_stack->setCurrentIndex(1);
}

ImportOptions ImportView::options() const
{
    const auto now = m_context.workspace.clock().now();
    return {
        .today = m_context.workspace.zone().toLocal(now).date(), .by = m_context.workspace.userName(), .now = now
    };
}

void ImportView::plan()
{
    setBusy(true);
    std::shared_ptr<const ImportFile> file = m_file;
    auto work = [file, options = options()](Stores &stores) { return planImport(stores, *file, options); };
    m_asking.ask(m_context.workspace.read(std::move(work)), this, [this](const Result<ImportPlan> &plan) {
        setBusy(false);
        if (!plan) {
            m_items->setItems({});
            m_summary->clear();
            m_run->setEnabled(false);
            showProblem(plan.error());
            return;
        }
        m_problem->hide();
        showPlan(*plan, false);
    });
}

void ImportView::showPlan(const ImportPlan &plan, bool isDone)
{
    const auto added = plan.count(ImportOutcome::Added);
    const auto updated = plan.count(ImportOutcome::Updated);
    const auto refused = plan.count(ImportOutcome::Refused);
    const auto counts = tr("added %1, updated %2, unchanged %3, made one with another line %4, refused %5")
                            .arg(added)
                            .arg(updated)
                            .arg(plan.count(ImportOutcome::Unchanged))
                            .arg(plan.count(ImportOutcome::Merged))
                            .arg(refused);
    m_summary->setText(isDone ? tr("Done: %1").arg(counts) : tr("What would happen: %1").arg(counts));
    const bool showRefused = refused > 0;
    m_filters->button(showRefused ? int(ImportOutcome::Refused) + 1 : 0)->setChecked(true);
    m_items->setOnly(showRefused ? std::optional(ImportOutcome::Refused) : std::nullopt);
    m_items->setItems(plan.items);
    m_run->setText(tr("Import %n contact(s)", nullptr, added + updated));
    m_run->setEnabled(!isDone && added + updated > 0);
    m_run->setVisible(!isDone);
    if (!isDone) {
        m_done.reset();
    }
    m_undo->setVisible(m_done != nullptr);
}

void ImportView::run()
{
    setBusy(true);
    std::shared_ptr<const ImportFile> file = m_file;
    auto work = [file, options = options()](Stores &stores) { return runImport(stores, *file, options); };
    m_asking.ask(m_context.workspace.write(std::move(work)), this, [this](const Result<ImportPlan> &plan) {
        setBusy(false);
        if (!plan) {
            showProblem(plan.error());
            return;
        }
        m_done = std::make_shared<const ImportPlan>(*plan);
        showPlan(*plan, true);
    });
}

void ImportView::undo()
{
    setBusy(true);
    m_undo->setEnabled(false);
    auto work = [done = m_done, by = m_context.workspace.userName(), now = m_context.workspace.clock().now()](
                    Stores &stores) { return undoImport(stores, *done, by, now); };
    m_asking.ask(m_context.workspace.write(std::move(work)), this, [this](const Result<ImportUndone> &undone) {
        setBusy(false);
        m_undo->setEnabled(true);
        if (!undone) {
            showProblem(undone.error());
            return;
        }
        m_done.reset();
        m_undo->hide();
        m_summary->setText(tr("Taken back: %1 in the bin, %2 as before, %3 left because they were changed since.")
                               .arg(undone->binned)
                               .arg(undone->restored)
                               .arg(undone->kept));
    });
}

void ImportView::showProblem(const Error &error)
{
    m_problem->showProblem(error);
    m_problem->setActionVisible(false);
    m_problem->show();
}

void ImportView::setBusy(bool busy)
{
    m_busy->setVisible(busy);
    if (m_run != nullptr) {
        m_run->setEnabled(!busy && m_file && m_items->rowCount() >= 0);
    }
}

void ImportView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void ImportView::dropEvent(QDropEvent *event)
{
    openFile(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

QString fieldName(ContactField field)
{
    switch (field) {
    case ContactField::Ignored:
        return ImportView::tr("leave out");
    case ContactField::FullName:
        return ImportView::tr("whole name");
    case ContactField::TitlesBefore:
        return ImportView::tr("title before");
    case ContactField::GivenName:
        return ImportView::tr("given name");
    case ContactField::FamilyName:
        return ImportView::tr("family name");
    case ContactField::TitlesAfter:
        return ImportView::tr("title behind");
    case ContactField::Organisation:
        return ImportView::tr("organisation");
    case ContactField::Role:
        return ImportView::tr("role");
    case ContactField::Kind:
        return ImportView::tr("person or organisation");
    case ContactField::Gender:
        return ImportView::tr("gender");
    case ContactField::Salutation:
        return ImportView::tr("salutation");
    case ContactField::WholeAddress:
        return ImportView::tr("whole address");
    case ContactField::StreetLine:
        return ImportView::tr("street");
    case ContactField::HouseNumber:
        return ImportView::tr("house number");
    case ContactField::OrientationNumber:
        return ImportView::tr("orientation number");
    case ContactField::TownPart:
        return ImportView::tr("part of the town");
    case ContactField::Postcode:
        return ImportView::tr("postcode");
    case ContactField::Town:
        return ImportView::tr("town");
    case ContactField::Email:
        return ImportView::tr("e-mail");
    case ContactField::Phone:
        return ImportView::tr("phone");
    case ContactField::Groups:
        return ImportView::tr("groups");
    case ContactField::Consent:
        return ImportView::tr("consent to invitations");
    case ContactField::Consents:
        return ImportView::tr("history of consents");
    case ContactField::Note:
        break;
    }
    return ImportView::tr("note");
}

} // namespace bubenik::ui
