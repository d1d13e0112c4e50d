#include "contacts/ContactPanel.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"
#include "common/StateBadge.h"
#include "common/Toast.h"
#include "contacts/ConsentView.h"
#include "contacts/ContactForm.h"
#include "people/Erasing.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

ContactPanel::ContactPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new ContactForm)
    , m_consents(new ConsentView)
{
    auto *inner = new QWidget;
    auto *room = new QVBoxLayout(inner);
    room->setContentsMargins(3 * space, 2 * space, 3 * space, 2 * space);
    room->setSpacing(2 * space);
    room->addWidget(m_form);
    room->addWidget(makeLine());
    room->addWidget(m_consents);
    room->addWidget(makeDanger());
    room->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeLine());
    column->addWidget(scroll, 1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ContactPanel::save);
    connect(m_form, &ContactForm::changed, this, &ContactPanel::touched);
    connect(m_consents, &ConsentView::recorded, this, &ContactPanel::record);
    connect(&context.workspace, &Workspace::documentsChanged, this, [this](const QStringList &ids) {
        if (isOpen() && !m_isNew && ids.contains(m_base.id.value)) {
            refresh();
        }
    });
}

QWidget *ContactPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(3 * space, space, 2 * space, space);
    row->setSpacing(space);
    m_name = new ElidedLabel;
    m_name->setFont(ui::font(TypeSize::Title, true));
    m_name->setObjectName(u"contact-name"_s);
    row->addWidget(m_name, 1);
    m_saved = new StateBadge(head);
    row->addWidget(m_saved);
    m_restore = makeButton(tr("Bring it back"), ButtonRole::Normal, u"restore"_s);
    m_restore->setObjectName(u"contact-restore"_s);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreAsked(m_base.id); });
    m_remove = makeButton(tr("Delete"), ButtonRole::Danger, u"trash"_s);
    m_remove->setObjectName(u"contact-delete"_s);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        flush();
        Q_EMIT removeAsked(m_base.id);
    });
    row->addWidget(m_restore);
    row->addWidget(m_remove);
    return head;
}

QWidget *ContactPanel::makeDanger()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(space);
    m_erase = makeButton(tr("Erase for good…"), ButtonRole::Danger, u"trash"_s);
    m_erase->setObjectName(u"contact-erase"_s);
    column->addWidget(m_erase, 0, Qt::AlignLeft);
    m_danger = new Card(box);
    m_danger->setEdge(Token::Bad);
    auto *title = makeLabel(tr("Erase everything that is known of this contact?"), TypeSize::Body, Weight::Strong);
    title->setWordWrap(true);
    auto *means = makeLabel(tr(
        "The contact disappears from this computer at once, from the other desks and the server at their next sync, "
        "and "
        "cannot be brought back. An import does not add it again: of the e-mail, phone and address only a fingerprint "
        "stays. Backups made earlier hold the contact until they are deleted."));
    means->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    auto *stay = makeButton(tr("Keep the contact"));
    auto *go = makeButton(tr("Erase for good"), ButtonRole::Danger, u"trash"_s);
    go->setObjectName(u"contact-erase-now"_s);
    buttons->addWidget(go);
    buttons->addWidget(stay);
    buttons->addStretch();
    m_danger->body()->addWidget(title);
    m_danger->body()->addWidget(means);
    m_danger->body()->addLayout(buttons);
    m_danger->hide();
    column->addWidget(m_danger);
    connect(m_erase, &QPushButton::clicked, this, [this] {
        m_danger->show();
        m_erase->hide();
        m_danger->setFocus();
    });
    connect(stay, &QPushButton::clicked, this, [this] {
        m_danger->hide();
        m_erase->show();
    });
    connect(go, &QPushButton::clicked, this, &ContactPanel::erase);
    return box;
}

Result<ContactPanel::Loaded> ContactPanel::load(Stores &stores, const ContactId &id)
{
    Loaded loaded;
    if (!id.isNull()) {
        const auto contact = stores.contacts.load(id);
        if (!contact) {
            return fail(contact.error());
        }
        loaded.contact = *contact;
    }
    const auto groups = stores.groups.list();
    const auto streets = groups ? stores.contacts.streets() : fail(groups.error());
    if (!streets) {
        return fail(streets.error());
    }
    for (const auto &group : *groups) {
        loaded.allGroups.append(group.name);
        if (loaded.contact.groups.contains(group.id)) {
            loaded.groups.append(group.name);
        }
    }
    for (const auto &street : *streets) {
        loaded.streets.append(street.street);
    }
    return loaded;
}

QDate ContactPanel::today() const
{
    return m_context.workspace.zone().toLocal(m_context.workspace.clock().now()).date();
}

void ContactPanel::open(const ContactId &id)
{
    flush();
    // The writer's thread, because what was flushed just now may be the very same one.
    m_opening.ask(m_context.workspace.write([id](Stores &stores) { return load(stores, id); }), this,
        [this](const Result<Loaded> &loaded) {
            if (!loaded) {
                say(loaded.error());
                return;
            }
            flush();
            m_isNew = false;
            show(*loaded);
            setState(SaveState::Saved);
            Q_EMIT opened();
        });
}

void ContactPanel::openNew()
{
    flush();
    const auto now = m_context.workspace.clock().now();
    m_opening.ask(m_context.workspace.read([](Stores &stores) { return load(stores, {}); }), this,
        [this, now](const Result<Loaded> &loaded) {
            if (!loaded) {
                say(loaded.error());
                return;
            }
            auto fresh = *loaded;
            fresh.contact.id = newContactId(now);
            fresh.contact.address.town = m_context.workspace.town();
            m_isNew = true;
            show(fresh);
            setState(SaveState::Nothing);
            Q_EMIT opened();
            m_form->focusName();
        });
}

void ContactPanel::close()
{
    flush();
    m_opening.drop();
    m_timer.stop();
    m_base = {};
    m_isNew = false;
    m_isDirty = false;
    m_saving = 0;
    Q_EMIT opened();
}

void ContactPanel::show(const Loaded &loaded)
{
    m_base = loaded.contact;
    m_groups = loaded.groups;
    m_isDirty = false;
    m_saving = 0;
    m_timer.stop();
    m_form->setKnown(loaded.allGroups, loaded.streets);
    m_form->setContact(m_base, m_groups);
    m_consents->showContact(m_base, today());
    m_danger->hide();
    m_erase->show();
    showHead();
}

void ContactPanel::showHead()
{
    const auto shown = displayName(m_form->contact(m_base));
    m_name->setFullText(shown.isEmpty() ? tr("New contact") : shown);
    m_restore->setVisible(m_base.deletedAt.has_value());
    m_remove->setVisible(!m_base.deletedAt);
    m_remove->setEnabled(!m_isNew);
    m_erase->setEnabled(!m_isNew);
    m_consents->setEnabled(!m_isNew);
}

void ContactPanel::refresh()
{
    if (isUnsaved()) {
        return; // saving takes over what came in
    }
    const auto id = m_base.id;
    whenDone(m_context.workspace.read([id](Stores &stores) { return load(stores, id); }), this,
        [this, id](const Result<Loaded> &loaded) {
            if (loaded && id == m_base.id && !isUnsaved() && loaded->contact != m_base) {
                show(*loaded);
            } else if (!loaded && loaded.error().kind == ErrorKind::NotFound && id == m_base.id) {
                close(); // erased elsewhere
            }
        });
}

void ContactPanel::touched()
{
    if (!isOpen()) {
        return;
    }
    m_isDirty = true;
    showHead();
    setState(SaveState::Saving);
    if (!m_timer.isActive()) {
        m_timer.start(PostSession::saveAfter);
    }
}

void ContactPanel::flush()
{
    if (m_isDirty && isOpen()) {
        m_timer.stop();
        save();
    }
}

void ContactPanel::save()
{
    const auto ours = m_form->contact(m_base);
    if (displayName(ours).isEmpty()) {
        setState(SaveState::Nothing); // nobody yet
        return;
    }
    ContactEdit edit { m_base, ours, m_isNew };
    const auto groups = m_form->groupNames();
    if (groups != m_groups) {
        edit.groupNames = groups;
    }
    m_groups = groups;
    m_isDirty = false;
    ++m_saving;
    auto work = [edit, by = m_context.workspace.userName(), now = m_context.workspace.clock().now()](
                    Stores &stores) { return saveEdit(stores, edit, by, now); };
    m_base = ours; // what comes next is compared with what was sent
    m_isNew = false;
    whenDone(m_context.workspace.write(std::move(work)), this,
        [this, edit](const Result<Contact> &result) { saveDone(result, edit); });
}

void ContactPanel::saveDone(const Result<Contact> &result, const ContactEdit &edit)
{
    if (edit.ours.id != m_base.id) {
        return;
    }
    m_saving = std::max(m_saving - 1, 0);
    if (!result) {
        m_base = edit.base; // what was not taken is sent again
        m_isNew = edit.isNew;
        m_isDirty = true;
        m_timer.start(PostSession::retryAfter);
        setState(SaveState::Failed);
        say(result.error());
        return;
    }
    if (m_saving == 0) {
        m_base = *result;
        setState(m_isDirty ? SaveState::Saving : SaveState::Saved);
        showHead();
    }
    Q_EMIT saved(edit.ours.id);
}

void ContactPanel::record(ConsentEntry entry)
{
    flush();
    entry.by = m_context.workspace.userName();
    entry.at = m_context.workspace.clock().now();
    auto work
        = [id = m_base.id, entry, day = today()](Stores &stores) { return recordConsent(stores, id, entry, day); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<Contact> &result) {
        if (!result) {
            say(result.error());
        } else if (result->id == m_base.id) {
            m_base.consents = result->consents;
            m_base.changedAt = result->changedAt;
            m_consents->showContact(m_base, today());
        }
    });
}

void ContactPanel::erase()
{
    m_timer.stop();
    m_isDirty = false;
    const auto id = m_base.id;
    auto work = [id, by = m_context.workspace.userName(), now = m_context.workspace.clock().now()](
                    Stores &stores) { return eraseContact(stores, id, by, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this, id](const Result<void> &done) {
        if (!done) {
            say(done.error());
            return;
        }
        m_context.toast.say(tr("The contact was erased."));
        Q_EMIT erased(id);
    });
}

void ContactPanel::setState(SaveState state)
{
    m_state = state;
    switch (state) {
    case SaveState::Nothing:
        m_saved->setState({ u"draft"_s, Token::Muted }, tr("not written yet"));
        break;
    case SaveState::Saving:
        m_saved->setState({ u"dot"_s, Token::Muted }, tr("saving…"));
        break;
    case SaveState::Saved:
        m_saved->setState({ u"check"_s, Token::Good }, tr("saved"));
        break;
    case SaveState::Failed:
        m_saved->setState({ u"error"_s, Token::Bad }, tr("not saved"));
        break;
    }
}

void ContactPanel::say(const Error &error)
{
    m_context.toast.say(words::explain(error).title);
}

} // namespace bubenik::ui
