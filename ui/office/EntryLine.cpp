#include "office/EntryLine.h"

#include "common/Buttons.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "words/OpenDayWords.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int shownEarlier = 3;

} // namespace

EntryLine::EntryLine(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_earlier(makeLabel({}, TypeSize::Caption, Weight::Normal, true))
    , m_topics(new QStringListModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, space);
    column->setSpacing(space / 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    column->addLayout(row);
    m_name = addField(u"visit-name"_s, tr("Name, if given"), 3);
    m_topic = addField(u"visit-topic"_s, tr("Topic"), 3);
    m_street = addField(u"visit-street"_s, tr("Street"), 2);
    m_wish = addField(u"visit-wish"_s, tr("What they want"), 4);
    auto *completer = new QCompleter(m_topics, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::InlineCompletion);
    m_topic->setCompleter(completer);
    auto *add = makeButton(tr("Write down"), ButtonRole::Normal, u"add"_s);
    add->setObjectName(u"visit-add"_s);
    add->setToolTip(tr("Enter in any of the fields"));
    connect(add, &QPushButton::clicked, this, &EntryLine::save);
    row->addWidget(add);
    m_earlier->setObjectName(u"visit-earlier"_s);
    m_earlier->setWordWrap(false);
    column->addWidget(m_earlier);
    m_soon.setSingleShot(true);
    m_soon.setInterval(80ms);
    connect(&m_soon, &QTimer::timeout, this, &EntryLine::lookUp);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_soon.start(); });
    loadTopics();
}

QLineEdit *EntryLine::addField(const QString &name, const QString &placeholder, int stretch)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    field->setMinimumWidth(9 * space);
    field->installEventFilter(this);
    auto *row = static_cast<QBoxLayout *>(layout()->itemAt(0)->layout());
    row->addWidget(field, stretch);
    return field;
}

void EntryLine::focusFirst()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

bool EntryLine::isEmpty() const
{
    return m_name->text().isEmpty() && m_topic->text().isEmpty() && m_street->text().isEmpty()
        && m_wish->text().isEmpty();
}

void EntryLine::clear()
{
    for (auto *field : { m_name, m_topic, m_street, m_wish }) {
        field->clear();
    }
    m_latest.drop();
    m_earlier->clear();
}

void EntryLine::save()
{
    if (m_topic->text().trimmed().isEmpty()) {
        m_topic->setFocus();
        if (!isEmpty()) {
            m_context.toast.say(tr("Say in a word what it is about."));
        }
        return;
    }
    const office::NewVisit wanted { .day = m_day,
        .name = m_name->text(),
        .topic = m_topic->text(),
        .street = m_street->text(),
        .wish = m_wish->text() };
    auto work = [wanted, by = m_context.workspace.userName(), now = m_context.workspace.clock().now()](
                    Stores &stores) { return office::takeIn(stores, wanted, by, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this, wanted](const Result<Visit> &visit) {
        if (!visit) {
            m_context.toast.say(words::explain(visit.error()).title);
            if (isEmpty()) { // nothing that was typed is lost
                m_name->setText(wanted.name);
                m_topic->setText(wanted.topic);
                m_street->setText(wanted.street);
                m_wish->setText(wanted.wish);
            }
            return;
        }
        m_context.toast.say(tr("Number %1").arg(visit->letter + QString::number(visit->number)));
        loadTopics();
        Q_EMIT added(*visit);
    });
    clear();
    focusFirst();
}

void EntryLine::lookUp()
{
    const auto name = m_name->text().trimmed();
    if (name.size() < 3) {
        m_latest.drop();
        m_earlier->clear();
        return;
    }
    auto work = [name](Stores &stores) { return stores.visits.search(name, VisitStore::In::Names, shownEarlier); };
    m_latest.ask(m_context.workspace.read(std::move(work)), this, [this](const Result<QList<Visit>> &found) {
        QStringList lines;
        for (const auto &visit : found.value_or(QList<Visit> {})) {
            lines.append(u"%1 – %2: %3"_s.arg(visit.name, words::dayInWords(visit.day), visit.topic));
        }
        m_earlier->setText(lines.isEmpty() ? QString() : tr("Was here before: %1").arg(lines.join(u"; "_s)));
    });
}

void EntryLine::loadTopics()
{
    auto work = [](Stores &stores) { return stores.visits.topics(); };
    whenDone(m_context.workspace.read(std::move(work)), this,
        [this](const Result<QStringList> &topics) { m_topics->setStringList(topics.value_or(QStringList {})); });
}

bool EntryLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlainEnter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (isPlainEnter) {
            save();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bubenik::ui
