#include "meetings/RemarksView.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "core/Json.h"
#include "editor/PlainEdit.h"
#include "meetings/AtMeeting.h"
#include "meetings/RemarkForm.h"
#include "meetings/RemarksModel.h"
#include "posts/PostSession.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStringListModel>
#include <QTableView>
#include <algorithm>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int textLines = 2;

QString draftKey(const MeetingId &id)
{
    return u"remark-draft/"_s + id.value;
}

QLineEdit *makeField(const QString &name, const QString &placeholder, QStringListModel *known)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    if (known != nullptr) {
        auto *completer = new QCompleter(known, field);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        field->setCompleter(completer);
    }
    return field;
}

} // namespace

RemarksView::RemarksView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new RemarksModel(this))
    , m_form(new RemarkForm(context))
    , m_counts(makeLabel({}, TypeSize::Title, Weight::Strong))
    , m_text(new PlainEdit)
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
    , m_places(new QStringListModel(this))
    , m_topics(new QStringListModel(this))
{
    m_place = makeField(u"remark-place"_s, tr("Place"), m_places);
    m_topic = makeField(u"remark-topic"_s, tr("Topic"), m_topics);
    m_name = makeField(u"remark-name"_s, tr("Who said it (need not be told)"), nullptr);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space);
    column->addWidget(m_counts);
    column->addLayout(makeEntry());
    // The name comes last but for the button: it is seldom told, and Enter does not wait for it. (All of them are in
    // this widget only now.)
    setTabOrder(m_place, m_topic);
    setTabOrder(m_topic, m_text);
    setTabOrder(m_text, m_name);
    setTabOrder(m_name, findChild<QPushButton *>(u"remark-add"_s));
    makeTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyPage(u"quote"_s, tr("Nothing is written down yet"),
        tr("What citizens say stands here; each remark gets an answer and somebody who sees to it.")));
    column->addWidget(m_stack, 1);
    column->addWidget(m_form);
    connect(m_form, &RemarkForm::saved, this, &RemarksView::refresh);
    connect(m_form, &RemarkForm::removed, this, &RemarksView::remove);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(PostSession::saveAfter);
    connect(&m_draftTimer, &QTimer::timeout, this, &RemarksView::keepDraft);
    show({});
}

QLayout *RemarksView::makeEntry()
{
    auto *entry = new QVBoxLayout;
    entry->setSpacing(space);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    row->addWidget(m_place, 2);
    row->addWidget(m_topic, 2);
    row->addWidget(m_name, 3);
    entry->addLayout(row);
    auto *second = new QHBoxLayout;
    second->setSpacing(space);
    m_text->setObjectName(u"remark-text"_s);
    m_text->setPlaceholderText(tr("What was said; Enter writes it down, Shift+Enter begins a new line"));
    m_text->setAccessibleName(tr("What was said"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * textLines + 2 * space);
    m_text->installEventFilter(this);
    second->addWidget(m_text, 1);
    auto *add = makeButton(tr("Write down"), ButtonRole::Normal, u"add"_s);
    add->setObjectName(u"remark-add"_s);
    connect(add, &QPushButton::clicked, this, &RemarksView::add);
    second->addWidget(add, 0, Qt::AlignTop);
    entry->addLayout(second);
    connect(m_name, &QLineEdit::returnPressed, this, &RemarksView::add);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isQuiet && !m_draftTimer.isActive()) {
            m_draftTimer.start();
        }
    });
    return entry;
}

void RemarksView::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What citizens said"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    auto *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(RemarksModel::Number, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RemarksModel::About, QHeaderView::Interactive);
    header->setSectionResizeMode(RemarksModel::Text, QHeaderView::Stretch);
    header->setSectionResizeMode(RemarksModel::State, QHeaderView::ResizeToContents);
    header->resizeSection(RemarksModel::About, 24 * space);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isQuiet) {
            showChosen();
        }
    });
}

void RemarksView::showMeeting(const MeetingId &id)
{
    if (id != m_meeting) {
        flush();
        m_meeting = id;
        m_isQuiet = true;
        for (auto *field : { m_place, m_topic, m_name }) {
            field->clear();
        }
        m_text->clear();
        m_isQuiet = false;
        bringDraft();
    }
    refresh();
}

void RemarksView::refresh()
{
    if (m_meeting.isNull()) {
        show({});
        return;
    }
    auto work = [id = m_meeting](Stores &stores) { return stores.meetingRecords.remarks(id); };
    m_latest.ask(m_context.workspace.read(std::move(work)), this, [this](const Result<QList<Remark>> &remarks) {
        remarks ? show(*remarks) : m_context.toast.say(words::explain(remarks.error()).title);
    });
}

void RemarksView::show(const QList<Remark> &remarks)
{
    const auto *former = m_model->at(m_table->currentIndex());
    const auto chosen = former != nullptr ? former->id : RemarkId();
    if (remarks != m_model->all()) {
        m_isQuiet = true;
        m_model->setRemarks(remarks);
        const auto index = m_model->indexOf(chosen);
        m_table->setCurrentIndex(index.isValid() ? index : m_model->index(int(remarks.size()) - 1, 0));
        m_isQuiet = false;
        QStringList places;
        QStringList topics;
        for (const auto &remark : remarks) {
            places.append(remark.place);
            topics.append(remark.topic);
        }
        places.removeDuplicates();
        topics.removeDuplicates();
        m_places->setStringList(places);
        m_topics->setStringList(topics);
    }
    m_stack->setCurrentIndex(remarks.isEmpty() ? 1 : 0);
    const auto open
        = std::ranges::count_if(remarks, [](const Remark &remark) { return remark.state != RemarkState::Settled; });
    m_counts->setText(remarks.isEmpty()
            ? tr("Remarks")
            : tr("%n remark(s)", nullptr, int(remarks.size())) + u" · "_s + tr("%n not settled", nullptr, int(open)));
    showChosen();
}

void RemarksView::showChosen()
{
    m_form->showRemark(m_model->at(m_table->currentIndex()));
}

void RemarksView::focusEntry()
{
    m_place->setFocus(Qt::ShortcutFocusReason);
    m_place->selectAll();
}

void RemarksView::add()
{
    if (m_text->text().trimmed().isEmpty()) {
        m_text->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Remark wanted { .id = {},
        .meeting = m_meeting,
        .contact = {},
        .name = m_name->text(),
        .place = m_place->text(),
        .topic = m_topic->text(),
        .text = m_text->text() };
    auto work = [wanted, by = m_context.workspace.userName(), now = m_context.workspace.clock().now()](
                    Stores &stores) { return addRemark(stores, wanted, by, now); };
    // The next one may be written at once; what cannot be kept comes back into the fields.
    m_text->clear();
    m_name->clear();
    focusEntry();
    whenDone(m_context.workspace.write(std::move(work)), this, [this, wanted](const Result<Remark> &added) {
        if (!added) {
            m_context.toast.say(words::explain(added.error()).title);
            if (m_text->text().isEmpty()) {
                m_text->setPlainText(wanted.text);
                m_name->setText(wanted.name);
            }
            return;
        }
        m_table->setCurrentIndex({});
        refresh();
    });
}

void RemarksView::remove(const RemarkId &id)
{
    m_form->flush();
    auto work
        = [id, now = m_context.workspace.clock().now()](Stores &stores) { return removeRemark(stores, id, true, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this, id](const Result<Remark> &removed) {
        if (!removed) {
            m_context.toast.say(words::explain(removed.error()).title);
            return;
        }
        m_context.toast.say(tr("The remark is removed"), tr("Undo"), [this, id] { putBack(id); });
        refresh();
    });
}

void RemarksView::putBack(const RemarkId &id)
{
    auto work = [id, now = m_context.workspace.clock().now()](
                    Stores &stores) { return removeRemark(stores, id, false, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<Remark> &) { refresh(); });
}

void RemarksView::keepDraft()
{
    const auto text = m_text->text();
    const QJsonObject draft { { u"place"_s, m_place->text() }, { u"topic"_s, m_topic->text() },
        { u"name"_s, m_name->text() }, { u"text"_s, text } };
    auto work = [key = draftKey(m_meeting), value = text.isEmpty() ? QString() : QString::fromUtf8(toCompact(draft))](
                    Stores &stores) { return stores.settings.set(key, value); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<void> &kept) {
        if (!kept) {
            m_context.toast.say(words::explain(kept.error()).title);
        }
    });
}

void RemarksView::bringDraft()
{
    if (m_meeting.isNull()) {
        m_drafts.drop();
        return;
    }
    auto work = [key = draftKey(m_meeting)](Stores &stores) -> Result<QJsonObject> {
        const auto value = stores.settings.value(key);
        return value.isEmpty() ? Result<QJsonObject>(QJsonObject()) : parseObject(value.toUtf8());
    };
    m_drafts.ask(m_context.workspace.read(std::move(work)), this, [this](const Result<QJsonObject> &draft) {
        if (!draft || draft->isEmpty() || !m_text->text().isEmpty()) {
            return;
        }
        m_isQuiet = true;
        m_place->setText((*draft)[u"place"_s].toString());
        m_topic->setText((*draft)[u"topic"_s].toString());
        m_name->setText((*draft)[u"name"_s].toString());
        m_text->setPlainText((*draft)[u"text"_s].toString());
        m_isQuiet = false;
    });
}

void RemarksView::flush()
{
    m_form->flush();
    if (m_draftTimer.isActive() && !m_meeting.isNull()) {
        m_draftTimer.stop();
        keepDraft();
    }
}

bool RemarksView::isUnsaved() const
{
    return m_form->isUnsaved() || m_draftTimer.isActive();
}

bool RemarksView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        if (isEnter && !press->modifiers().testFlag(Qt::ShiftModifier)) {
            add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RemarksView::setSpelling(spelling::Checker &checker, const std::function<void(const QString &)> &addWord)
{
    m_text->setSpelling(checker, addWord);
    m_form->setSpelling(checker, addWord);
}

} // namespace bubenik::ui
