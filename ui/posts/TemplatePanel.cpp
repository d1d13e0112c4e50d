#include "posts/TemplatePanel.h"

#include "common/Buttons.h"
#include "common/DateTimeField.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "core/Folding.h"
#include "sample/Sample.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QShortcut>
#include <QTimeEdit>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int templateLinesShown = 5;
constexpr int leastFields = 128; // pixels of height; more fields scroll
constexpr int mostFields = 264;
constexpr int usualHour = 8;

QString partWords(FieldProblem::Part part)
{
    return part == FieldProblem::Part::Title ? TemplatePanel::tr("title")
        : part == FieldProblem::Part::Lead   ? TemplatePanel::tr("lead")
                                             : TemplatePanel::tr("text");
}

QString problemsOf(const TextTemplate &text)
{
    QStringList lines;
    for (const auto &problem : fieldsOf(text).problems) {
        lines.append(fieldProblemWords(problem));
    }
    return lines.join(u'\n');
}

} // namespace

QString fieldProblemWords(const FieldProblem &problem)
{
    const auto what = problem.kind == FieldProblem::Kind::Unclosed
        ? TemplatePanel::tr("the field %1 has no end").arg(problem.words)
        : problem.kind == FieldProblem::Kind::Empty ? TemplatePanel::tr("the field %1 has no name").arg(problem.words)
        : problem.nearest.isEmpty()
        ? TemplatePanel::tr("there is no field %1").arg(problem.words)
        : TemplatePanel::tr("there is no field %1; is {%2} meant?").arg(problem.words, problem.nearest);
    return TemplatePanel::tr("%1, line %2, character %3: %4")
        .arg(partWords(problem.part))
        .arg(problem.line)
        .arg(problem.column)
        .arg(what);
}

TemplatePanel::TemplatePanel(const PageContext &context, std::function<TextTemplate()> present, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_present(std::move(present))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space, 0, space, space);
    column->setSpacing(0);
    m_chooser = makeChooser();
    m_filling = makeFields();
    column->addWidget(m_chooser);
    column->addWidget(m_filling);
    showPage(m_chooser);
}

QWidget *TemplatePanel::makeChooser()
{
    auto *page = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins({});
    head->setSpacing(space / 2);
    m_search = new QLineEdit(page);
    m_search->setObjectName(u"template-search"_s);
    m_search->setPlaceholderText(tr("Template or building block…"));
    m_search->setAccessibleName(tr("Find a template"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_remove = makeButton(tr("Delete"), ButtonRole::Quiet, {}, page);
    m_remove->setObjectName(u"template-remove"_s);
    auto *save = makeButton(tr("Keep this text…"), ButtonRole::Quiet, {}, page);
    save->setObjectName(u"template-keep"_s);
    save->setToolTip(tr("Keep what is in the editor as a template for the whole newsroom"));
    auto *close = makeIconButton(u"close"_s, tr("Close"), page);
    head->addWidget(m_search, 1);
    head->addWidget(save);
    head->addWidget(m_remove);
    head->addWidget(close);
    m_list = new QListWidget(page);
    m_list->setObjectName(u"template-list"_s);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({ iconSize, iconSize });
    m_list->setFixedHeight(templateLinesShown * (m_list->fontMetrics().lineSpacing() + space));
    m_none
        = makeLabel(tr("No templates yet. Keep a text of your own as one, or begin with those for road closures, power "
                       "cuts, events and elections."),
            TypeSize::Body, Weight::Normal, true, page);
    m_none->setWordWrap(true);
    m_starters = makeButton(tr("Add the usual templates"), ButtonRole::Normal, u"add"_s, page);
    m_starters->setObjectName(u"template-starters"_s);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(space / 2);
    column->addLayout(head);
    column->addWidget(makeKeeping(page));
    column->addWidget(m_list);
    column->addWidget(m_none);
    column->addWidget(m_starters, 0, Qt::AlignLeft);
    connect(m_search, &QLineEdit::textChanged, this, [this] { filter(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { choose(); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { choose(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(); });
    connect(m_starters, &QPushButton::clicked, this, [this] { addStarters(); });
    connect(save, &QPushButton::clicked, this, [this] {
        m_keeping->setVisible(m_keeping->isHidden());
        m_name->setFocus();
    });
    connect(close, &QToolButton::clicked, this, &TemplatePanel::closed);
    return page;
}

QWidget *TemplatePanel::makeKeeping(QWidget *parent)
{
    m_keeping = new QWidget(parent);
    auto *row = new QHBoxLayout(m_keeping);
    row->setContentsMargins({});
    row->setSpacing(space / 2);
    m_name = new QLineEdit(m_keeping);
    m_name->setObjectName(u"template-name"_s);
    m_name->setPlaceholderText(tr("What the template is called"));
    m_name->setAccessibleName(tr("What the template is called"));
    auto *done = makeButton(tr("Keep"), ButtonRole::Normal, {}, m_keeping);
    done->setObjectName(u"template-keep-done"_s);
    row->addWidget(m_name, 1);
    row->addWidget(done);
    m_keeping->hide();
    connect(m_name, &QLineEdit::returnPressed, this, [this] { keep(); });
    connect(done, &QPushButton::clicked, this, [this] { keep(); });
    return m_keeping;
}

QWidget *TemplatePanel::makeFields()
{
    auto *page = new QWidget(this);
    m_title = makeLabel({}, TypeSize::Body, Weight::Strong, false, page);
    m_problems = makeLabel({}, TypeSize::Caption, Weight::Normal, false, page);
    m_problems->setObjectName(u"template-problems"_s);
    m_problems->setWordWrap(true);
    auto *scroll = new QScrollArea(page);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setMinimumHeight(leastFields);
    scroll->setMaximumHeight(mostFields);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_form = new QWidget(scroll);
    scroll->setWidget(m_form);
    m_form->setAutoFillBackground(false);
    auto *back = makeButton(tr("Back"), ButtonRole::Quiet, u"back"_s, page);
    auto *insert = makeButton(tr("Put in"), ButtonRole::Normal, {}, page);
    insert->setObjectName(u"template-insert"_s);
    auto *close = makeIconButton(u"close"_s, tr("Close"), page);
    auto *head = new QHBoxLayout;
    head->setContentsMargins({});
    head->setSpacing(space / 2);
    head->addWidget(m_title, 1);
    head->addWidget(back);
    head->addWidget(insert);
    head->addWidget(close);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(space / 2);
    column->addLayout(head);
    column->addWidget(m_problems);
    column->addWidget(scroll);
    connect(close, &QToolButton::clicked, this, &TemplatePanel::closed);
    connect(back, &QPushButton::clicked, this, [this] { start(); });
    connect(insert, &QPushButton::clicked, this, [this] { fillIn(); });
    for (const auto &keys : { QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter) }) {
        auto *enter = new QShortcut(keys, m_form);
        enter->setContext(Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, this, [this] { fillIn(); });
    }
    return page;
}

void TemplatePanel::showPage(QWidget *page)
{
    m_chooser->setVisible(page == m_chooser);
    m_filling->setVisible(page == m_filling);
}

void TemplatePanel::start()
{
    showPage(m_chooser);
    m_keeping->hide();
    m_search->clear();
    show();
    m_search->setFocus();
    load();
}

void TemplatePanel::load()
{
    m_latest.ask(m_context.workspace.read([](Stores &stores) { return stores.templates.list(); }), this,
        [this](const Result<QList<TextTemplate>> &all) {
            if (all) {
                m_templates = *all;
            } else {
                m_context.toast.say(words::shortly(all.error()));
            }
            filter();
        });
}

void TemplatePanel::filter()
{
    const auto wanted = foldedWords(m_search->text());
    m_list->clear();
    for (qsizetype i = 0; i < m_templates.size(); ++i) {
        const auto &text = m_templates[i];
        const auto name = folded(text.name);
        if (!std::ranges::all_of(wanted, [&](const QString &word) { return name.contains(word); })) {
            continue;
        }
        const auto problems = problemsOf(text);
        auto *item = new QListWidgetItem(icon(!problems.isEmpty() ? u"warn"_s
                                                 : text.isBlock() ? u"add"_s
                                                                  : u"posts"_s,
                                             problems.isEmpty() ? Token::Muted : Token::Warn),
            text.isBlock() ? tr("%1 – building block").arg(text.name) : text.name, m_list);
        item->setToolTip(problems.isEmpty() ? text.body.left(400) : problems);
        item->setData(Qt::UserRole, i);
    }
    m_list->setCurrentRow(0);
    const bool none = m_templates.isEmpty();
    m_list->setVisible(!none);
    m_none->setVisible(none);
    m_starters->setVisible(none);
    m_remove->setEnabled(m_list->currentItem() != nullptr);
}

const TextTemplate *TemplatePanel::selected() const
{
    const auto *item = m_list->currentItem();
    return item == nullptr ? nullptr : &m_templates[item->data(Qt::UserRole).toLongLong()];
}

void TemplatePanel::choose()
{
    if (const auto *text = selected()) {
        askFields(*text);
    }
}

void TemplatePanel::askFields(const TextTemplate &text)
{
    m_text = text;
    const auto found = fieldsOf(text);
    delete m_form->layout();
    qDeleteAll(m_form->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_rows = new QFormLayout(m_form);
    m_rows->setContentsMargins(0, space / 2, space, space / 2);
    m_rows->setSpacing(space);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_fields.clear();
    const auto now = m_context.workspace.zone().toLocal(m_context.workspace.clock().now());
    for (const auto &field : found.fields) {
        QWidget *input = nullptr;
        std::function<QString()> value;
        if (field.kind == FieldKind::Town) {
            m_fields.append({ field, [this] { return m_context.workspace.town(); } });
            continue;
        }
        if (field.kind == FieldKind::Moment) {
            auto *moment = new DateTimeField(m_context.workspace.zone(), m_context.workspace.clock(), m_form);
            moment->suggest();
            value = [this, moment] {
                const auto at = moment->instant();
                return at ? fieldText(FieldKind::Moment, m_context.workspace.zone().toLocal(*at)) : QString();
            };
            input = moment;
        } else if (field.kind == FieldKind::Date) {
            auto *day = new QDateEdit(now.date().addDays(1), m_form);
            day->setCalendarPopup(true);
            day->setDisplayFormat(u"d. M. yyyy"_s);
            value = [day] { return fieldText(FieldKind::Date, QDateTime(day->date(), QTime(0, 0))); };
            input = day;
        } else if (field.kind == FieldKind::Time) {
            auto *time = new QTimeEdit(QTime(usualHour, 0), m_form);
            time->setDisplayFormat(u"H:mm"_s);
            value = [time, now] { return fieldText(FieldKind::Time, QDateTime(now.date(), time->time())); };
            input = time;
        } else {
            auto *words = new QLineEdit(m_form);
            value = [words] { return words->text().trimmed(); };
            input = words;
        }
        input->setObjectName(u"field-"_s + field.name);
        input->setAccessibleName(field.label);
        m_rows->addRow(field.label, input);
        m_fields.append({ field, value });
    }
    m_title->setText(text.name);
    const auto problems = problemsOf(text);
    m_problems->setText(problems.isEmpty()
            ? QString()
            : tr("A field of this template is broken; it comes into the text as it is written.") + u'\n' + problems);
    m_problems->setVisible(!problems.isEmpty());
    if (m_rows->rowCount() == 0 && problems.isEmpty()) {
        fillIn();
        return;
    }
    showPage(m_filling);
    if (m_rows->rowCount() > 0) {
        m_rows->itemAt(0, QFormLayout::FieldRole)->widget()->setFocus();
    }
}

void TemplatePanel::fillIn()
{
    QMap<QString, QString> values;
    for (const auto &field : m_fields) {
        values.insert(field.field.name, field.value());
    }
    Q_EMIT closed();
    Q_EMIT chosen(filledIn(m_text, values));
}

void TemplatePanel::keep()
{
    auto text = m_present();
    const auto now = m_context.workspace.clock().now();
    text.name = m_name->text().simplified();
    text.changedBy = m_context.workspace.userName();
    text.changedAt = now;
    auto kept = m_context.workspace.write([text, now](Stores &stores) -> Result<void> {
        auto whole = text;
        const auto known = stores.templates.find(text.name);
        if (!known && known.error().kind != ErrorKind::NotFound) {
            return fail(known.error());
        }
        whole.id = known ? known->id : newTemplateId(now);
        return stores.templates.save(whole, now);
    });
    m_latest.ask(std::move(kept), this, [this, name = text.name](const Result<void> &outcome) {
        m_context.toast.say(outcome ? tr("Kept as the template “%1”.").arg(name) : words::shortly(outcome.error()));
        if (outcome) {
            m_name->clear();
            start();
        }
    });
}

void TemplatePanel::remove()
{
    const auto *text = selected();
    if (text == nullptr) {
        return;
    }
    auto &workspace = m_context.workspace;
    const auto gone = *text;
    auto removed = workspace.write([id = gone.id](Stores &stores) { return stores.templates.remove(id); });
    m_latest.ask(std::move(removed), this, [this, gone](const Result<void> &outcome) {
        if (!outcome) {
            m_context.toast.say(words::shortly(outcome.error()));
            return;
        }
        m_context.toast.say(tr("The template “%1” is deleted.").arg(gone.name), tr("Bring back"), [this, gone] {
            auto back = m_context.workspace.write([gone, now = m_context.workspace.clock().now()](
                                                      Stores &stores) { return stores.templates.save(gone, now); });
            m_latest.ask(std::move(back), this, [this](const Result<void> & /*outcome*/) { load(); });
        });
        load();
    });
}

void TemplatePanel::addStarters()
{
    auto added = m_context.workspace.write(
        [now = m_context.workspace.clock().now()](Stores &stores) { return addTemplates(stores, now); });
    m_latest.ask(std::move(added), this, [this](const Result<void> &outcome) {
        if (!outcome) {
            m_context.toast.say(words::shortly(outcome.error()));
        }
        load();
        m_search->setFocus();
    });
}

bool TemplatePanel::eventFilter(QObject *watched, QEvent *event)
{
    // Up and down choose in the list while one types.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        const auto rows = m_list->count();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && rows > 0) {
            m_list->setCurrentRow((m_list->currentRow() + (key == Qt::Key_Down ? 1 : rows - 1)) % rows);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bubenik::ui
