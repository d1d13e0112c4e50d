#include "contacts/GroupsView.h"

#include "common/Buttons.h"
#include "common/Labels.h"
#include "common/Layouts.h"
#include "common/Toast.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int rowWidth = 72 * space;
constexpr int sizeWidth = 12 * space; // the fields end below each other
} // namespace

GroupsView::GroupsView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_told(makeLabel({}, TypeSize::Body, Weight::Normal, true))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * space, 2 * space, 3 * space, 2 * space);
    column->setSpacing(2 * space);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Groups"), TypeSize::Title, Weight::Strong), 1);
    auto *back = makeButton(tr("Back to the contacts"), ButtonRole::Quiet, u"back"_s);
    back->setObjectName(u"groups-back"_s);
    connect(back, &QPushButton::clicked, this, &GroupsView::left);
    head->addWidget(back);
    column->addLayout(head);
    m_told->setWordWrap(true);
    column->addWidget(m_told);
    auto *inner = new QWidget;
    inner->setMaximumWidth(rowWidth);
    m_rows = new QVBoxLayout(inner);
    m_rows->setContentsMargins(0, 0, space, 0);
    m_rows->setSpacing(space);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(scroll, 1);
    connect(&context.workspace, &Workspace::documentsChanged, this, [this](const QStringList &ids) {
        const bool concerns
            = std::any_of(ids.cbegin(), ids.cend(), [](const QString &id) { return id.startsWith("group:"_L1); });
        if (concerns && isVisible()) {
            reload();
        }
    });
}

Result<QList<GroupsView::Known>> GroupsView::load(Stores &stores)
{
    const auto groups = stores.groups.list();
    const auto sizes = groups ? stores.groups.sizes() : fail(groups.error());
    if (!sizes) {
        return fail(sizes.error());
    }
    QList<Known> known;
    for (const auto &group : *groups) {
        known.append({ group, sizes->value(group.id) });
    }
    return known;
}

void GroupsView::reload()
{
    m_asking.ask(m_context.workspace.read(load), this,
        [this](const Result<QList<Known>> &groups) { groups ? show(*groups) : tell(groups.error()); });
}

void GroupsView::show(const QList<Known> &groups)
{
    emptyOut(m_rows);
    for (const auto &known : groups) {
        m_rows->addWidget(makeRow(known));
    }
    m_rows->addStretch();
    m_told->setText(groups.isEmpty()
            ? tr("No groups yet: write one into a contact, or choose one at an import.")
            : tr("Write another name over the old one. A group that is removed leaves its contacts as they are."));
}

QWidget *GroupsView::makeRow(const Known &known)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(space);
    auto *name = new QLineEdit(known.group.name);
    name->setObjectName(u"group-name"_s);
    name->setAccessibleName(tr("Name of the group %1").arg(known.group.name));
    connect(name, &QLineEdit::editingFinished, this, [this, name, group = known.group] {
        if (name->text().simplified() != group.name) {
            rename(group.id, name->text());
        }
    });
    row->addWidget(name, 1);
    auto *size = makeLabel(tr("%n contact(s)", nullptr, known.contacts), TypeSize::Body, Weight::Normal, true);
    size->setMinimumWidth(sizeWidth);
    row->addWidget(size);
    auto *trash = makeIconButton(u"trash"_s, tr("Remove the group %1").arg(known.group.name));
    trash->setObjectName(u"group-remove"_s);
    connect(trash, &QToolButton::clicked, this, [this, id = known.group.id] { remove(id); });
    row->addWidget(trash);
    return line;
}

void GroupsView::rename(const GroupId &id, const QString &name)
{
    auto work = [id, name, now = m_context.workspace.clock().now()](
                    Stores &stores) { return stores.groups.rename(id, name, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<Group> &renamed) {
        renamed ? m_context.toast.say(tr("The group is called %1").arg(renamed->name)) : tell(renamed.error());
        reload();
    });
}

void GroupsView::remove(const GroupId &id)
{
    auto work = [id, by = m_context.workspace.userName(), now = m_context.workspace.clock().now()](
                    Stores &stores) -> Result<Removed> {
        const auto group = stores.groups.load(id);
        const auto contacts = group ? stores.contacts.audience({ id }, {}) : fail(group.error());
        if (!contacts) {
            return fail(contacts.error());
        }
        Removed removed { *group, {} };
        for (const auto &contact : *contacts) {
            removed.contacts.append(contact.id);
        }
        BUBENIK_TRY(stores.groups.remove(id, by, now));
        return removed;
    };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<Removed> &removed) {
        reload();
        if (!removed) {
            tell(removed.error());
            return;
        }
        m_context.toast.say(tr("The group %1 is removed; its contacts stay").arg(removed->group.name), tr("Undo"),
            [this, removed = *removed] { putBack(removed); });
    });
}

void GroupsView::putBack(const Removed &removed)
{
    auto work
        = [removed, by = m_context.workspace.userName(), now = m_context.workspace.clock().now()](Stores &stores) {
              return stores.database->transaction([&]() -> Result<void> {
                  BUBENIK_TRY(stores.documents.put(removed.group.id.value, toJson(removed.group), now));
                  return stores.groups.join(removed.group.id, removed.contacts, by, now);
              });
          };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<void> &back) {
        if (!back) {
            tell(back.error());
        }
        reload();
    });
}

void GroupsView::tell(const Error &error)
{
    m_context.toast.say(words::explain(error).title);
}

} // namespace bubenik::ui
