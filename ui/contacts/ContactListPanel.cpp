#include "contacts/ContactListPanel.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "contacts/ContactDelegate.h"
#include "find/SavedFilterMenu.h"
#include "people/Export.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

ContactListPanel::ContactListPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ContactModel(context.workspace, this))
{
    setMinimumWidth(248);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeLine());
    column->addWidget(makeList(), 1);
    connect(m_model, &ContactModel::loaded, this, &ContactListPanel::showLoaded);
    connect(m_model, &ContactModel::failed, this,
        [this](const Error &error) { m_context.toast.say(words::explain(error).title); });
    connect(&context.theme, &Theme::changed, this, [this] { m_list->viewport()->update(); });
    m_model->reload();
}

QWidget *ContactListPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, space);
    column->setSpacing(space);
    auto *row = new QHBoxLayout;
    row->addWidget(makeLabel(tr("Contacts"), TypeSize::Title, Weight::Strong));
    m_count = makeLabel({}, TypeSize::Caption, Weight::Normal, true);
    m_count->setObjectName(u"contact-count"_s);
    row->addWidget(m_count, 1);
    auto *add = makeButton(tr("New"), ButtonRole::Normal, u"add"_s);
    add->setObjectName(u"new-contact"_s);
    add->setToolTip(tr("New contact (%1)").arg(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    add->setAccessibleName(tr("New contact"));
    connect(add, &QPushButton::clicked, this, &ContactListPanel::newAsked);
    row->addWidget(add);
    auto *more = makeIconButton(u"more"_s, tr("Import, export, duplicates, groups, bin"));
    more->setObjectName(u"contacts-more"_s);
    connect(more, &QToolButton::clicked, this, &ContactListPanel::showMore);
    row->addWidget(more);
    column->addLayout(row);
    m_search = new QLineEdit(head);
    m_search->setObjectName(u"contact-search"_s);
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setAccessibleName(tr("Search in contacts"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Token::Muted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ContactListPanel::applyFilter);
    auto *saved = new SavedFilterMenu(m_context, u"contacts"_s, [this] { return filterNow(); },
        [this](const QJsonObject &filter) { useFilter(filter); }, head);
    auto *searching = new QHBoxLayout;
    searching->setSpacing(space / 2);
    searching->addWidget(m_search, 1);
    searching->addWidget(saved->button());
    column->addLayout(searching);
    column->addWidget(saved);
    column->addWidget(makeFilters());
    return head;
}

QWidget *ContactListPanel::makeFilters()
{
    auto *filters = new QWidget(this);
    auto *grid = new QGridLayout(filters);
    grid->setContentsMargins({});
    grid->setSpacing(space);
    const auto combo = [&](const QString &objectName, const QString &name, int row, int column) {
        auto *box = new QComboBox(filters);
        box->setObjectName(objectName);
        box->setAccessibleName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        connect(box, &QComboBox::activated, this, &ContactListPanel::applyFilter);
        grid->addWidget(box, row, column);
        return box;
    };
    m_groups = combo(u"contact-groups"_s, tr("Group"), 0, 0);
    m_groups->addItem(tr("All groups"));
    m_streets = combo(u"contact-streets"_s, tr("Street and house numbers"), 0, 1);
    m_streets->setEditable(true);
    m_streets->lineEdit()->setAccessibleName(m_streets->accessibleName());
    m_streets->setInsertPolicy(QComboBox::NoInsert);
    m_streets->lineEdit()->setPlaceholderText(tr("All streets"));
    m_streets->setToolTip(tr("A street, or some of its houses: Lípová 2–40 sudá, 51"));
    m_streets->setCurrentIndex(-1);
    connect(m_streets, &QComboBox::editTextChanged, this, &ContactListPanel::applyFilter);
    m_kinds = combo(u"contact-kinds"_s, tr("Kind"), 1, 0);
    m_kinds->addItem(tr("All kinds"));
    m_kinds->addItem(tr("People"), int(ContactKind::Person));
    m_kinds->addItem(tr("Organisations"), int(ContactKind::Organisation));
    m_consents = combo(u"contact-consents"_s, tr("Consent"), 1, 1);
    m_consents->addItem(tr("Any consent"));
    m_consents->addItem(tr("Consent given"), int(ConsentState::Given));
    m_consents->addItem(tr("Consent withdrawn"), int(ConsentState::Withdrawn));
    m_consents->addItem(tr("Not asked"), int(ConsentState::NotAsked));
    return filters;
}

QWidget *ContactListPanel::makeList()
{
    m_list = new QListView(this);
    m_list->setObjectName(u"contact-list"_s);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Contacts"));
    m_list->setItemDelegate(new ContactDelegate(m_list));
    m_list->setModel(m_model);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_quiet && index.isValid() && !m_model->at(index.row()).id.isNull()) {
            m_current = m_model->at(index.row()).id;
            Q_EMIT opened(m_current);
        }
    });
    m_empty = new EmptyPage(u"people"_s, {}, {}, tr("Import…"), this);
    connect(m_empty, &EmptyPage::actionTriggered, this, &ContactListPanel::importAsked);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    return m_stack;
}

void ContactListPanel::showMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        menu->addAction(icon(u"upload"_s), tr("Import…")), &QAction::triggered, this, &ContactListPanel::importAsked);
    connect(menu->addAction(icon(u"download"_s), tr("Export what is listed…")), &QAction::triggered, this,
        &ContactListPanel::chooseExport);
    connect(menu->addAction(icon(u"merge"_s), tr("Duplicates")), &QAction::triggered, this,
        &ContactListPanel::duplicatesAsked);
    connect(menu->addAction(icon(u"people"_s), tr("Groups")), &QAction::triggered, this, &ContactListPanel::groupsAsked);
    auto *bin = menu->addAction(icon(u"trash"_s), m_isBin ? tr("Back to the contacts") : tr("Bin"));
    connect(bin, &QAction::triggered, this, [this] {
        m_isBin = !m_isBin;
        applyFilter();
    });
    menu->popup(mapToGlobal(QPoint(0, m_search->mapTo(this, QPoint()).y())));
}

void ContactListPanel::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export contacts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ tr("Table for Excel") + u" (*.csv)"_s, tr("Address book") + u" (*.vcf)"_s });
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.contains(u"vcf"_s) ? u"vcf"_s : u"csv"_s); });
    connect(dialog, &QFileDialog::fileSelected, this, &ContactListPanel::exportTo);
    dialog->open();
}

void ContactListPanel::exportTo(const QString &file)
{
    auto work = [filter = m_model->filter(), file](Stores &stores) { return exportContacts(stores, filter, file); };
    whenDone(m_context.workspace.read(std::move(work)), this, [this](const Result<int> &count) {
        m_context.toast.say(count ? tr("%n contact(s) saved", nullptr, *count) : words::explain(count.error()).title);
    });
}

QJsonObject ContactListPanel::filterNow() const
{
    QJsonObject filter;
    const auto add = [&filter](const QString &key, const QString &value) {
        if (!value.trimmed().isEmpty()) {
            filter.insert(key, value);
        }
    };
    add(u"text"_s, m_search->text());
    add(u"group"_s, m_groups->currentData().toString());
    add(u"street"_s, m_streets->currentText());
    add(u"kind"_s, m_kinds->currentData().toString());
    add(u"consent"_s, m_consents->currentData().toString());
    return filter;
}

void ContactListPanel::useFilter(const QJsonObject &filter)
{
    const auto choose = [&filter](QComboBox *combo, QLatin1StringView key) {
        const auto wanted = filter.value(key).toString();
        int found = 0;
        for (int i = 1; i < combo->count(); ++i) {
            found = combo->itemData(i).toString() == wanted ? i : found;
        }
        combo->setCurrentIndex(found);
    };
    {
        const QSignalBlocker quietText(m_search);
        const QSignalBlocker quietStreet(m_streets);
        m_search->setText(filter.value("text"_L1).toString());
        m_streets->setEditText(filter.value("street"_L1).toString());
    }
    choose(m_groups, "group"_L1);
    choose(m_kinds, "kind"_L1);
    choose(m_consents, "consent"_L1);
    applyFilter();
}

void ContactListPanel::applyFilter()
{
    ContactFilter filter { .text = m_search->text(),
        .group = { m_groups->currentData().toString() },
        .street = m_streets->currentText(),
        .isDeleted = m_isBin };
    if (m_kinds->currentIndex() > 0) {
        filter.kind = ContactKind(m_kinds->currentData().toInt());
    }
    if (m_consents->currentIndex() > 0) {
        filter.consent = ConsentState(m_consents->currentData().toInt());
    }
    m_model->setFilter(filter);
}

void ContactListPanel::showLoaded()
{
    const bool nothing = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_list);
    m_count->setText(QLocale().toString(m_model->rowCount()) + (m_isBin ? u" · "_s + tr("bin") : QString()));
    m_empty->setActionVisible(!m_model->isFiltered() && !m_isBin);
    if (m_isBin && !m_model->isFiltered()) {
        m_empty->setTexts(
            tr("The bin is empty"), tr("Deleted contacts wait here until you bring them back or erase them."));
    } else if (m_model->isFiltered()) {
        m_empty->setTexts(
            tr("Nobody found"), tr("No contact is like that. Beginnings of words are enough; accents do not matter."));
    } else {
        m_empty->setTexts(tr("No contacts yet"),
            tr("People, clubs and firms that you invite and write to. Import a table from Excel or an address book, or "
               "add them one by one."));
    }
    select(m_current);
    askChoices();
}

void ContactListPanel::askChoices()
{
    struct Choices {
        QList<Group> groups;
        QList<StreetCount> streets;
    };
    auto work = [](Stores &stores) -> Result<Choices> {
        const auto groups = stores.groups.list();
        const auto streets = groups ? stores.contacts.streets() : fail(groups.error());
        return streets ? Result<Choices>(Choices { *groups, *streets }) : fail(streets.error());
    };
    m_choices.ask(m_context.workspace.read(std::move(work)), this, [this](const Result<Choices> &choices) {
        if (!choices) {
            return;
        }
        const auto group = m_groups->currentData().toString();
        m_groups->clear();
        m_groups->addItem(tr("All groups"));
        for (const auto &one : choices->groups) {
            m_groups->addItem(one.name, one.id.value);
        }
        m_groups->setCurrentIndex(std::max(0, m_groups->findData(group)));
        const auto street = m_streets->currentText();
        const QSignalBlocker quiet(m_streets);
        m_streets->clear();
        for (const auto &one : choices->streets) {
            m_streets->addItem(one.street);
        }
        m_streets->setCurrentIndex(-1);
        m_streets->setEditText(street);
    });
}

void ContactListPanel::select(const ContactId &id)
{
    m_current = id;
    m_quiet = true;
    const auto row = m_model->rowOf(id);
    row < 0 ? m_list->setCurrentIndex({}) : m_list->setCurrentIndex(m_model->index(row));
    m_quiet = false;
}

void ContactListPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ContactListPanel::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

bool ContactListPanel::clearSearch()
{
    const bool any = !m_search->text().isEmpty();
    m_search->clear();
    return any;
}

void ContactListPanel::remove(const ContactId &id)
{
    auto work = [id, by = m_context.workspace.userName(), now = m_context.workspace.clock().now()](
                    Stores &stores) { return stores.contacts.remove(id, by, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this, id](const Result<void> &done) {
        if (!done) {
            m_context.toast.say(words::explain(done.error()).title);
            return;
        }
        Q_EMIT removed(id);
        m_context.toast.say(tr("The contact is in the bin."), tr("Bring it back"), [this, id] { restore(id); });
    });
}

void ContactListPanel::restore(const ContactId &id)
{
    auto work = [id, by = m_context.workspace.userName(), now = m_context.workspace.clock().now()](
                    Stores &stores) { return stores.contacts.restore(id, by, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this, id](const Result<void> &done) {
        if (!done) {
            m_context.toast.say(words::explain(done.error()).title);
            return;
        }
        m_isBin = false;
        applyFilter();
        m_current = id;
        Q_EMIT opened(id);
    });
}

bool ContactListPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Return)) {
            m_list->setFocus();
            if (!m_list->currentIndex().isValid()) {
                m_list->setCurrentIndex(m_model->index(0));
            }
            return true;
        }
        if (watched == m_search && key == Qt::Key_Escape) {
            return clearSearch();
        }
        if (watched == m_list && key == Qt::Key_Delete && m_list->currentIndex().isValid()) {
            remove(m_model->at(m_list->currentIndex().row()).id);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bubenik::ui
