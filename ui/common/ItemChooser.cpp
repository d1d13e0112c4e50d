#include "common/ItemChooser.h"

#include "common/Buttons.h"
#include "common/Labels.h"
#include "words/Words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownOfText = 120;

QString shortened(const QString &text)
{
    const auto line = text.simplified();
    return line.size() > shownOfText ? line.first(shownOfText).trimmed() + u'…' : line;
}

} // namespace

ItemChooser::ItemChooser(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_question(makeLabel({}, TypeSize::Body, Weight::Strong))
    , m_state(makeLabel({}, TypeSize::Body, Weight::Normal, true))
    , m_list(new QVBoxLayout)
    , m_choices(new QButtonGroup(this))
    , m_other(new QRadioButton(tr("Another one")))
    , m_where(new QLineEdit)
    , m_problem(makeLabel({}))
    , m_yes(makeButton(tr("It is this one")))
    , m_no(makeButton(tr("Cancel"), ButtonRole::Quiet))
{
    build();
    connect(m_yes, &QPushButton::clicked, this, &ItemChooser::accept);
    connect(m_where, &QLineEdit::returnPressed, this, &ItemChooser::accept);
    connect(m_where, &QLineEdit::textEdited, this, [this] { m_other->setChecked(true); });
    connect(m_no, &QPushButton::clicked, this, [this] {
        cancel();
        Q_EMIT cancelled();
    });
    hide();
}

void ItemChooser::build()
{
    m_where->setObjectName(u"item-where"_s);
    m_where->setAccessibleName(tr("Address or number of the item"));
    m_where->setPlaceholderText(tr("https://… or the item's number"));
    m_other->setObjectName(u"item-other"_s);
    m_yes->setObjectName(u"item-yes"_s);
    m_problem->setObjectName(u"item-problem"_s);
    m_choices->addButton(m_other);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    m_list->setSpacing(space);
    column->addWidget(m_question);
    column->addWidget(m_state);
    column->addLayout(m_list);
    column->addWidget(m_other);
    column->addWidget(m_where);
    column->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    row->addWidget(m_yes);
    row->addWidget(m_no);
    row->addStretch();
    column->addLayout(row);
}

void ItemChooser::empty()
{
    while (auto *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void ItemChooser::ask(const Delivery &delivery, const QString &channelName)
{
    m_delivery = delivery.id;
    m_channel = delivery.channel;
    m_channelName = channelName;
    m_question->setText(tr("Which one on “%1” is it?").arg(channelName));
    empty();
    m_where->clear();
    m_other->setChecked(true);
    m_other->hide(); // until there is something to choose from
    m_problem->hide();
    m_state->setText(tr("Looking there…"));
    m_state->show();
    setBusy(false);
    show();
    m_where->setFocus();
    m_latest.ask(m_workspace.candidates(delivery.id), this, [this](const Result<QList<Candidate>> &found) {
        if (found) {
            propose(*found);
            return;
        }
        m_state->setText(tr("It cannot be looked up now."));
        say(words::explain(found.error(), m_channelName).title);
    });
}

void ItemChooser::cancel()
{
    m_latest.drop();
    hide();
}

void ItemChooser::propose(const QList<Candidate> &candidates)
{
    m_state->setVisible(candidates.isEmpty());
    m_other->setVisible(!candidates.isEmpty());
    m_state->setText(tr("Nothing with this text and time was found there."));
    QRadioButton *first = nullptr;
    for (const auto &candidate : candidates) {
        auto *choice = addCandidate(candidate);
        first = first ? first : choice;
    }
    if (first && m_where->text().isEmpty()) {
        first->setChecked(true);
        first->setFocus();
    }
}

QRadioButton *ItemChooser::addCandidate(const Candidate &candidate)
{
    const auto &item = candidate.item;
    const auto time = words::when(item.due, m_workspace.zone(), m_workspace.clock().now());
    auto title = item.visible ? tr("out since %1").arg(time)
        : item.scheduled      ? tr("scheduled for %1").arg(time)
                              : tr("hidden, from %1").arg(time);
    title += u" · "_s + (candidate.isSameText ? tr("the same text") : tr("another text"));
    auto *entry = new QWidget;
    auto *column = new QVBoxLayout(entry);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *choice = new QRadioButton(title);
    choice->setObjectName(u"item-"_s + item.remoteId);
    choice->setProperty("remoteId", item.remoteId);
    choice->setAccessibleDescription(shortened(item.text));
    m_choices->addButton(choice);
    column->addWidget(choice);
    auto *more = makeLabel(shortened(item.text), TypeSize::Caption, Weight::Normal, true);
    more->setContentsMargins(3 * space, 0, 0, 0);
    column->addWidget(more);
    if (!item.permalink.isEmpty()) {
        auto *link = new LinkLabel(
            u"<a href=\"%1\">%2</a>"_s.arg(item.permalink.toHtmlEscaped(), tr("Look at it").toHtmlEscaped()));
        link->setOpenExternalLinks(true);
        link->setContentsMargins(3 * space, 0, 0, 0);
        column->addWidget(link);
    }
    m_list->addWidget(entry);
    return choice;
}

void ItemChooser::accept()
{
    if (!m_yes->isEnabled()) {
        return;
    }
    const auto *choice = m_choices->checkedButton();
    const auto remoteId = choice ? choice->property("remoteId").toString() : QString();
    if (!remoteId.isEmpty()) {
        cancel();
        Q_EMIT chosen(remoteId);
        return;
    }
    const auto where = m_where->text().trimmed();
    if (where.isEmpty()) {
        say(tr("Paste the item's address from the browser, or its number."));
        m_where->setFocus();
        return;
    }
    look(where);
}

void ItemChooser::look(const QString &where)
{
    setBusy(true);
    m_latest.ask(m_workspace.locateItem(m_channel, where), this, [this, where](const Result<RemoteItem> &item) {
        setBusy(false);
        // A number is taken at its word while nobody can be asked.
        const bool isAnswered
            = item || item.error().kind == ErrorKind::NotFound || item.error().kind == ErrorKind::Invalid;
        if (!isAnswered && !where.contains(u'/')) {
            cancel();
            Q_EMIT chosen(where);
            return;
        }
        if (!item) {
            const auto message = words::explain(item.error(), m_channelName);
            say((message.title + u' ' + message.advice).trimmed());
            m_where->setFocus();
            return;
        }
        cancel();
        Q_EMIT chosen(item->remoteId);
    });
}

void ItemChooser::say(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

void ItemChooser::setBusy(bool busy)
{
    m_yes->setEnabled(!busy);
    m_yes->setText(busy ? tr("Looking…") : tr("It is this one"));
    if (busy) {
        m_problem->hide();
    }
}

} // namespace bubenik::ui
