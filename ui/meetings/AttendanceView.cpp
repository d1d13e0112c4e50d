#include "meetings/AttendanceView.h"

#include "common/Buttons.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "meetings/AttendanceList.h"
#include "meetings/AttendanceModel.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTableView>
#include <algorithm>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

AttendanceView::AttendanceView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new AttendanceModel(this))
    , m_counts(makeLabel({}, TypeSize::Title, Weight::Strong))
    , m_hint(makeLabel({}, TypeSize::Caption, Weight::Normal, true))
    , m_name(new QLineEdit)
    , m_organisation(new QLineEdit)
    , m_table(new QTableView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space);
    column->addLayout(makeHead());
    column->addLayout(makeEntry());
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Who was invited and who came"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(AttendanceModel::Answer, QHeaderView::ResizeToContents);
    column->addWidget(m_table, 1);
    connect(m_model, &AttendanceModel::ticked, this, &AttendanceView::tick);
    show({});
}

QLayout *AttendanceView::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space);
    m_counts->setObjectName(u"attendance-counts"_s);
    head->addWidget(m_counts, 1);
    auto *print = makeButton(tr("List to sign…"), ButtonRole::Normal, u"file"_s);
    print->setObjectName(u"attendance-list"_s);
    print->setToolTip(tr("Saves the list as PDF: those who may come, and room for others."));
    connect(print, &QPushButton::clicked, this, &AttendanceView::saveList);
    head->addWidget(print, 0, Qt::AlignTop);
    return head;
}

QLayout *AttendanceView::makeEntry()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    m_name->setObjectName(u"attendance-name"_s);
    m_name->setPlaceholderText(tr("Who came? A few letters, then Enter"));
    m_name->setAccessibleName(tr("Name of somebody who came"));
    m_name->setClearButtonEnabled(true);
    m_name->installEventFilter(this);
    m_organisation->setObjectName(u"attendance-organisation"_s);
    m_organisation->setPlaceholderText(tr("Organisation of a new one"));
    m_organisation->setAccessibleName(tr("Organisation of somebody who was not invited"));
    row->addWidget(m_name, 3);
    row->addWidget(m_organisation, 2);
    auto *add = makeButton(tr("Add"), ButtonRole::Normal, u"add"_s);
    add->setObjectName(u"attendance-add"_s);
    add->setToolTip(tr("Writes the name down as it is (Ctrl+Enter)"));
    connect(add, &QPushButton::clicked, this, &AttendanceView::addWalkIn);
    row->addWidget(add);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setText(text);
        m_table->setCurrentIndex(text.trimmed().isEmpty() ? QModelIndex() : m_model->index(0, 0));
        const bool isNew = !text.trimmed().isEmpty() && m_model->rowCount() == 0;
        m_hint->setText(isNew
                ? tr("Nobody invited is called that: Enter writes the name down.")
                : tr("Enter ticks the chosen one, the arrows choose another, Space in the list ticks too."));
    });
    connect(m_name, &QLineEdit::returnPressed, this, &AttendanceView::enter);
    connect(m_organisation, &QLineEdit::returnPressed, this, &AttendanceView::addWalkIn);
    return row;
}

void AttendanceView::showMeeting(const MeetingId &id)
{
    if (id != m_meeting) {
        m_meeting = id;
        m_name->clear();
        m_organisation->clear();
        show({});
    }
    if (isVisible()) { // thousands may be invited: nobody is looked up out of sight
        refresh();
    }
}

void AttendanceView::refresh()
{
    if (m_meeting.isNull()) {
        show({});
        return;
    }
    m_latest.ask(m_context.workspace.read([id = m_meeting](Stores &stores) { return attendees(stores, id); }), this,
        [this](const Result<QList<Attendee>> &all) { all ? show(*all) : tell(all.error()); });
}

void AttendanceView::show(const QList<Attendee> &attendees)
{
    const auto *former = m_model->at(m_table->currentIndex());
    const auto chosen = former != nullptr ? former->id : AttendanceId();
    if (attendees != m_model->all()) {
        m_model->setAttendees(attendees);
    }
    m_table->setCurrentIndex(m_model->indexOf(chosen));
    const auto counts = countsOf(attendees);
    m_counts->setText(counts.came == 0
            ? tr("Nobody is ticked yet")
            : tr("%n came", nullptr, counts.came) + u" · "_s + tr("%n of them invited", nullptr, counts.invited));
    if (m_hint->text().isEmpty()) {
        m_hint->setText(tr("Enter ticks the chosen one, the arrows choose another, Space in the list ticks too."));
    }
}

void AttendanceView::focusEntry()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void AttendanceView::enter()
{
    if (m_name->text().trimmed().isEmpty()) {
        return;
    }
    const auto *one = m_model->at(m_table->currentIndex());
    if (one == nullptr) {
        addWalkIn();
        return;
    }
    tick(*one, true);
    m_name->clear();
}

void AttendanceView::addWalkIn()
{
    if (m_name->text().trimmed().isEmpty()) {
        focusEntry();
        return;
    }
    auto work = [id = m_meeting, name = m_name->text(), organisation = m_organisation->text(),
                    now = m_context.workspace.clock().now()](
                    Stores &stores) { return bubenik::addWalkIn(stores, id, name, organisation, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<Attendance> &added) {
        if (!added) {
            tell(added.error());
            return;
        }
        m_name->clear();
        m_organisation->clear();
        focusEntry();
        refresh();
    });
}

void AttendanceView::tick(const Attendee &attendee, bool came)
{
    auto work = [id = m_meeting, attendee, came, now = m_context.workspace.clock().now()](
                    Stores &stores) { return markCame(stores, id, attendee, came, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<void> &marked) {
        if (!marked) {
            tell(marked.error());
        }
        refresh();
    });
}

void AttendanceView::saveList()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(
        this, tr("List to sign"), QDir(folder).filePath(tr("attendance.pdf", "a file's name")), u"PDF (*.pdf)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &AttendanceView::writeList);
    dialog->open();
}

void AttendanceView::writeList(const QString &file)
{
    auto gathering = [id = m_meeting, zone = m_context.workspace.zone()](
                         Stores &stores) { return attendanceJob(stores, id, zone); };
    whenDone(m_context.workspace.read(std::move(gathering)), this, [this, file](const Result<AttendanceJob> &job) {
        if (!job) {
            tell(job.error());
            return;
        }
        whenDone(inPool([job = *job, file] { return writeAttendanceList(job, file); }), this,
            [this](const Result<int> &pages) {
                pages ? m_context.toast.say(tr("The list is saved: %n page(s)", nullptr, *pages)) : tell(pages.error());
            });
    });
}

void AttendanceView::tell(const Error &error)
{
    m_context.toast.say(words::explain(error).title);
}

bool AttendanceView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_table->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
            m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)), 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bubenik::ui
