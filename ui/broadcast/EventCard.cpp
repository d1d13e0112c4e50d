#include "broadcast/EventCard.h"

#include "common/DateTimeField.h"
#include "common/Labels.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

EventCard::EventCard(Workspace &workspace, QWidget *parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_isEvent(new QCheckBox(tr("It is about an event")))
{
    m_isEvent->setObjectName(u"event-is"_s);
    m_isEvent->setToolTip(
        tr("Its time and place then are in the town's open data, where calendars of events read them."));
    body()->addWidget(m_isEvent);
    body()->addWidget(makeFields());
    m_fields->hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(500ms);
    connect(&m_timer, &QTimer::timeout, this, &EventCard::save);
    connect(m_isEvent, &QCheckBox::toggled, this, [this](bool on) {
        m_fields->setVisible(on);
        touch();
    });
}

QWidget *EventCard::makeFields()
{
    m_fields = new QWidget;
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins({});
    column->setSpacing(space / 2);
    const auto caption
        = [&](const QString &text) { column->addWidget(makeLabel(text, TypeSize::Caption, Weight::Normal, true)); };
    const auto line = [&](const QString &name, const QString &objectName) {
        auto *edit = new QLineEdit;
        edit->setAccessibleName(name);
        edit->setObjectName(objectName);
        column->addWidget(edit);
        connect(edit, &QLineEdit::textEdited, this, &EventCard::touch);
        return edit;
    };
    caption(tr("Begins"));
    m_starts = new DateTimeField(m_workspace.zone(), m_workspace.clock());
    m_starts->setCompact();
    column->addWidget(m_starts);
    m_hasEnd = new QCheckBox(tr("Ends"));
    m_hasEnd->setObjectName(u"event-has-end"_s);
    column->addWidget(m_hasEnd);
    m_ends = new DateTimeField(m_workspace.zone(), m_workspace.clock());
    m_ends->setCompact();
    m_ends->hide();
    column->addWidget(m_ends);
    caption(tr("Place"));
    m_place = line(tr("Place of the event"), u"event-place"_s);
    caption(tr("Admission"));
    m_admission = line(tr("Admission to the event"), u"event-admission"_s);
    m_admission->setPlaceholderText(tr("80 Kč, free …"));
    m_problem = makeLabel({}, TypeSize::Caption);
    m_problem->hide();
    column->addWidget(m_problem);
    connect(m_starts, &DateTimeField::changed, this, &EventCard::touch);
    connect(m_ends, &DateTimeField::changed, this, &EventCard::touch);
    connect(m_hasEnd, &QCheckBox::toggled, this, [this](bool on) {
        m_ends->setVisible(on);
        touch();
    });
    return m_fields;
}

void EventCard::showPost(const PostId &post, const Edit &edit)
{
    if (m_timer.isActive()) {
        m_timer.stop();
        save();
    }
    m_post = post;
    m_edit = edit;
    auto work = [post](Stores &stores) -> Result<std::optional<EventDetails>> {
        const auto loaded = stores.posts.load(post);
        return loaded ? Result<std::optional<EventDetails>>(loaded->details.event) : fail(loaded.error());
    };
    m_latest.ask(m_workspace.read(std::move(work)), this, [this](const Result<std::optional<EventDetails>> &event) {
        setVisible(event.has_value()); // a new post comes into the store with its first words
        if (event && !m_timer.isActive()) {
            take(*event);
        }
    });
}

void EventCard::take(const std::optional<EventDetails> &event)
{
    m_isTaking = true;
    m_known = event;
    m_isEvent->setChecked(event.has_value());
    if (event) {
        m_starts->setInstant(event->starts);
        m_hasEnd->setChecked(event->ends.has_value());
        m_ends->setInstant(event->ends.value_or(event->starts + 2h));
        m_place->setText(event->place);
        m_admission->setText(event->admission);
    } else {
        m_starts->suggest();
        m_hasEnd->setChecked(false);
        m_ends->suggest();
        m_place->clear();
        m_admission->clear();
    }
    m_problem->hide();
    m_isTaking = false;
}

void EventCard::touch()
{
    if (!m_isTaking && !m_post.isNull()) {
        m_timer.start();
    }
}

std::optional<EventDetails> EventCard::event() const
{
    const auto starts = m_starts->instant();
    if (!m_isEvent->isChecked() || !starts) {
        return std::nullopt;
    }
    EventDetails event {
        .starts = *starts, .ends = {}, .place = m_place->text().trimmed(), .admission = m_admission->text().trimmed()
    };
    if (m_hasEnd->isChecked()) {
        event.ends = m_ends->instant();
    }
    return event;
}

void EventCard::save()
{
    const auto wanted = event();
    const bool isBackwards = wanted && wanted->ends && *wanted->ends < wanted->starts;
    m_problem->setVisible(isBackwards);
    m_problem->setText(tr("It would end before it begins."));
    if (isBackwards || wanted == m_known) {
        return;
    }
    m_known = wanted;
    auto edit = m_edit;
    edit.at = m_workspace.clock().now();
    auto saving = m_workspace.write([id = m_post, wanted, edit](Stores &stores) -> Result<void> {
        auto post = stores.posts.load(id);
        if (!post) {
            return fail(post.error());
        }
        post->details.event = wanted;
        return stores.posts.save(*post, edit);
    });
    whenDone(std::move(saving), this, [this](const Result<void> &saved) {
        m_problem->setVisible(!saved);
        if (!saved) {
            m_problem->setText(words::explain(saved.error()).title);
        }
    });
}

} // namespace bubenik::ui
