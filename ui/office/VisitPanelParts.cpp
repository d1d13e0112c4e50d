// What the panel of a visit is made of; declared in VisitPanel.h.
#include "common/Buttons.h"
#include "common/Labels.h"
#include "office/FollowupRow.h"
#include "office/VisitPanel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

VisitPanel::VisitPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(3 * space, 2 * space, 3 * space, 2 * space);
    column->setSpacing(space + space / 2);
    buildHead(column);
    buildFields(column);
    buildTexts(column);
    buildPromises(column);
    column->addStretch();
    scroll->setWidget(inner);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &VisitPanel::flush);
}

void VisitPanel::buildHead(QBoxLayout *column)
{
    m_title = makeLabel({}, TypeSize::Page, Weight::Strong);
    m_title->setObjectName(u"visit-title"_s);
    column->addWidget(m_title);
    m_state = makeLabel({}, TypeSize::Body, Weight::Normal, true);
    column->addWidget(m_state);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(space);
    addStep(steps, u"step-call"_s, tr("Call"), office::Step::Call);
    addStep(steps, u"step-start"_s, tr("The talk begins"), office::Step::Start);
    addStep(steps, u"step-done"_s, tr("Done"), office::Step::Done);
    addStep(steps, u"step-leave"_s, tr("Went away"), office::Step::Leave);
    addStep(steps, u"step-again"_s, tr("Back to waiting"), office::Step::WaitAgain);
    steps->addStretch();
    auto *letter = makeButton(tr("Reply letter…"), ButtonRole::Quiet);
    letter->setObjectName(u"visit-letter"_s);
    letter->setToolTip(tr("Proposed from the outcome and the promises, to print or to copy into a mail."));
    connect(letter, &QPushButton::clicked, this, [this] {
        flush();
        Q_EMIT letterAsked(m_visit.id);
    });
    steps->addWidget(letter);
    auto *erase = makeButton(tr("Erase…"), ButtonRole::Danger);
    erase->setObjectName(u"visit-erase"_s);
    erase->setToolTip(tr("Everything of this visit goes for good, here and on the server."));
    connect(erase, &QPushButton::clicked, this, [this] { Q_EMIT eraseAsked(m_visit.id); });
    steps->addWidget(erase);
    column->addLayout(steps);
}

QPushButton *VisitPanel::addStep(QBoxLayout *row, const QString &name, const QString &text, office::Step step)
{
    auto *button = makeButton(text);
    button->setObjectName(name);
    button->hide();
    connect(button, &QPushButton::clicked, this, [this, step] { makeStep(step); });
    row->addWidget(button);
    m_steps.append({ button, step });
    return button;
}

void VisitPanel::addField(QBoxLayout *row, const QString &name, const QString &label, QString Visit::*member)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    connect(edit, &QLineEdit::textEdited, this, &VisitPanel::touch);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    auto *words = makeLabel(label, TypeSize::Caption, Weight::Normal, true);
    words->setBuddy(edit);
    column->addWidget(words);
    column->addWidget(edit);
    row->addLayout(column, 1);
    m_fields.append({ edit, member });
}

void VisitPanel::buildFields(QBoxLayout *column)
{
    const auto addRow = [column] {
        auto *row = new QHBoxLayout;
        row->setSpacing(space);
        column->addLayout(row);
        return row;
    };
    auto *who = addRow();
    addField(who, u"panel-name"_s, tr("Name"), &Visit::name);
    addField(who, u"panel-contact"_s, tr("Telephone or e-mail"), &Visit::contact);
    auto *what = addRow();
    addField(what, u"panel-topic"_s, tr("Topic"), &Visit::topic);
    addField(what, u"panel-wish"_s, tr("What they want"), &Visit::wish);
    auto *where = addRow();
    addField(where, u"panel-street"_s, tr("Street"), &Visit::street);
    addField(where, u"panel-part"_s, tr("Part of the town"), &Visit::part);
    m_earlier = makeLabel({}, TypeSize::Caption, Weight::Normal, true);
    m_earlier->setObjectName(u"panel-earlier"_s);
    m_earlier->hide();
    column->addWidget(m_earlier);
}

void VisitPanel::buildTexts(QBoxLayout *column)
{
    column->addWidget(makeLabel(tr("Notes"), TypeSize::Body, Weight::Strong));
    m_notes = new QPlainTextEdit;
    m_notes->setObjectName(u"panel-notes"_s);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(10 * space);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &VisitPanel::touch);
    column->addWidget(m_notes);
    auto *row = new QHBoxLayout;
    addField(row, u"panel-outcome"_s, tr("Outcome"), &Visit::outcome);
    column->addLayout(row);
}

void VisitPanel::buildPromises(QBoxLayout *column)
{
    column->addWidget(makeLabel(tr("Promised"), TypeSize::Body, Weight::Strong));
    m_promises = new QVBoxLayout;
    m_promises->setSpacing(space / 2);
    column->addLayout(m_promises);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    const auto addInput = [&](const QString &name, const QString &placeholder, int stretch) {
        auto *edit = new QLineEdit;
        edit->setObjectName(name);
        edit->setPlaceholderText(placeholder);
        edit->setAccessibleName(placeholder);
        connect(edit, &QLineEdit::returnPressed, this, &VisitPanel::addPromise);
        row->addWidget(edit, stretch);
        return edit;
    };
    m_promiseText = addInput(u"promise-text"_s, tr("What is promised"), 4);
    m_promiseWho = addInput(u"promise-who"_s, tr("Who sees to it"), 2);
    m_promiseDue = addInput(u"promise-due"_s, tr("Until, e.g. 20. 12."), 2);
    auto *add = makeIconButton(u"add"_s, tr("Write the promise down"));
    add->setObjectName(u"promise-add"_s);
    connect(add, &QToolButton::clicked, this, &VisitPanel::addPromise);
    row->addWidget(add);
    column->addLayout(row);
}

void VisitPanel::showPromises(const QList<Followup> &followups)
{
    while (auto *item = m_promises->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const auto today = m_context.workspace.zone().toLocal(m_context.workspace.clock().now()).date();
    for (const auto &followup : followups) {
        auto *row = new FollowupRow(followup, {}, today);
        connect(row, &FollowupRow::stateChosen, this, &VisitPanel::setFollowup);
        m_promises->addWidget(row);
    }
}

} // namespace bubenik::ui
