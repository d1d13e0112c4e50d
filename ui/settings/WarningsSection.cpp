#include "settings/WarningsSection.h"

#include "common/Async.h"
#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "words/Words.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMinutes = 24 * 60; // as setWatch() takes them

} // namespace

WarningsSection::WarningsSection(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_isOn(new QCheckBox(tr("Watch for warnings"), this))
    , m_url(new QLineEdit(this))
    , m_areas(new QLineEdit(this))
    , m_minutes(new QSpinBox(this))
    , m_state(makeLabel({}, TypeSize::Body, Weight::Normal, false, this))
    , m_look(makeButton(tr("Look now"), ButtonRole::Normal, u"sync"_s, this))
{
    makeFields();
    connect(m_isOn, &QCheckBox::clicked, this, &WarningsSection::save);
    connect(m_url, &QLineEdit::editingFinished, this, &WarningsSection::save);
    connect(m_areas, &QLineEdit::editingFinished, this, &WarningsSection::save);
    connect(m_minutes, &QSpinBox::editingFinished, this, &WarningsSection::save);
    connect(m_look, &QPushButton::clicked, this, &WarningsSection::look);
    load();
}

void WarningsSection::makeFields()
{
    m_isOn->setObjectName(u"warnings-on"_s);
    m_url->setObjectName(u"warnings-url"_s);
    m_areas->setObjectName(u"warnings-areas"_s);
    m_minutes->setObjectName(u"warnings-minutes"_s);
    m_state->setObjectName(u"warnings-state"_s);
    m_look->setObjectName(u"warnings-look"_s);
    m_areas->setPlaceholderText(tr("Kadaň, Chomutov"));
    m_minutes->setRange(1, mostMinutes);
    auto *card = new Card(this);
    card->body()->addWidget(
        makeLabel(tr("Bubeník reads the warnings of the weather institute (CAP) and offers those that "
                     "concern you as drafts on the overview. None is ever sent by itself."),
            TypeSize::Body, Weight::Normal, true, card));
    card->body()->addWidget(m_isOn);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(space / 2);
    const auto add = [form](const QString &words, QWidget *field) {
        field->setAccessibleName(words);
        form->addRow(words, field);
        form->addItem(new QSpacerItem(0, space));
    };
    add(tr("Address of the warnings"), m_url);
    add(tr("Places, separated by commas; none: the whole country"), m_areas);
    add(tr("Minutes between looks"), m_minutes);
    card->body()->addLayout(form);
    card->body()->addWidget(m_look, 0, Qt::AlignLeft);
    card->body()->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(card);
    column->addStretch();
}

void WarningsSection::load()
{
    auto work = [now = m_context.workspace.clock().now()](Stores &stores) -> Result<Known> {
        return Known { warnings::watchOf(stores.settings), warnings::watchProblem(stores.settings),
            static_cast<int>(warnings::waitingProposals(stores.settings, now).size()) };
    };
    whenDone(m_context.workspace.read(std::move(work)), this, [this](const Result<Known> &known) {
        if (known) {
            show(*known);
        }
    });
}

void WarningsSection::show(const Known &known)
{
    const auto watch = known.watch.value_or(warnings::Watch { QUrl(QString(warnings::usualUrl)), {} });
    m_isOn->setChecked(known.watch.has_value());
    m_url->setText(watch.url.toString());
    m_areas->setText(watch.areas.join(u", "_s));
    m_minutes->setValue(watch.minutes);
    m_saved = entered();
    showState(known);
}

void WarningsSection::showState(const Known &known)
{
    m_look->setEnabled(known.watch.has_value());
    m_state->setVisible(known.watch.has_value());
    if (known.problem) {
        const auto message = words::explain(*known.problem);
        m_state->setText(u"✗ "_s + message.title + u' ' + message.advice);
    } else {
        m_state->setText(known.waiting == 0
                ? tr("No warning waits for you.")
                : tr("%n warning(s) on the overview wait for you.", nullptr, known.waiting));
    }
}

std::optional<warnings::Watch> WarningsSection::wanted() const
{
    if (!m_isOn->isChecked()) {
        return std::nullopt;
    }
    warnings::Watch watch { QUrl(m_url->text().trimmed(), QUrl::StrictMode), {}, m_minutes->value() };
    for (const auto &area : m_areas->text().split(u',', Qt::SkipEmptyParts)) {
        if (!area.trimmed().isEmpty()) {
            watch.areas.append(area.trimmed());
        }
    }
    return watch;
}

QStringList WarningsSection::entered() const
{
    return { QString::number(int(m_isOn->isChecked())), m_url->text(), m_areas->text(), m_minutes->text() };
}

void WarningsSection::save()
{
    if (entered() == m_saved) {
        return;
    }
    auto work = [watch = wanted()](Stores &stores) { return warnings::setWatch(stores.settings, watch); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<void> &saved) {
        if (!saved) {
            say(saved.error());
            return;
        }
        m_saved = entered();
        m_context.toast.say(tr("Saved"));
        auto again = [now = m_context.workspace.clock().now()](Stores &stores) -> Result<Known> {
            return Known { warnings::watchOf(stores.settings), {},
                static_cast<int>(warnings::waitingProposals(stores.settings, now).size()) };
        };
        whenDone(m_context.workspace.read(std::move(again)), this, [this](const Result<Known> &known) {
            if (known) {
                showState(*known);
            }
        });
    });
}

void WarningsSection::say(const Error &error)
{
    const auto message = words::explain(error);
    m_state->setText(u"✗ "_s + message.title + u' ' + message.advice);
    m_state->show();
}

void WarningsSection::look()
{
    m_look->setEnabled(false);
    m_state->setText(tr("Reading…"));
    m_state->show();
    whenDone(m_context.workspace.lookForWarnings(), this, [this](const Result<bool> &) { load(); });
}

} // namespace bubenik::ui
