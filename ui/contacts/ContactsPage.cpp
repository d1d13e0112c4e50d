#include "contacts/ContactsPage.h"

#include "common/Cards.h"
#include "common/SplitPane.h"
#include "contacts/ContactListPanel.h"
#include "contacts/ContactPanel.h"
#include "contacts/DuplicatesView.h"
#include "contacts/GroupsView.h"
#include "contacts/ImportView.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

ContactsPage::ContactsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_list(new ContactListPanel(context))
    , m_panel(new ContactPanel(context))
    , m_import(new ImportView(context))
    , m_duplicates(new DuplicatesView(context))
    , m_groups(new GroupsView(context))
{
    auto *panes = new SplitPane(context.state, u"contacts"_s, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(panes);
    m_list->setAutoFillBackground(true);
    m_list->setBackgroundRole(QPalette::Base);
    panes->addWidget(m_list);
    m_center = new QStackedWidget;
    auto *nothing = new EmptyPage(
        u"people"_s, tr("Nobody is open"), tr("Choose a contact on the left, or add a new one."), tr("New contact"));
    connect(nothing, &EmptyPage::actionTriggered, this, &ContactsPage::createNew);
    m_nothing = nothing;
    for (auto *widget : QList<QWidget *> { m_nothing, m_panel, m_import, m_duplicates, m_groups }) {
        m_center->addWidget(widget);
    }
    panes->addWidget(m_center);
    panes->restore({ 340, 760 });
    connectParts();
}

void ContactsPage::connectParts()
{
    connect(m_list, &ContactListPanel::opened, m_panel, &ContactPanel::open);
    connect(m_list, &ContactListPanel::newAsked, this, &ContactsPage::createNew);
    connect(m_list, &ContactListPanel::importAsked, this, &ContactsPage::showImport);
    connect(m_list, &ContactListPanel::duplicatesAsked, this, &ContactsPage::showDuplicates);
    connect(m_list, &ContactListPanel::removed, this, [this](const ContactId &id) {
        if (id == m_panel->id()) {
            m_panel->close();
        }
    });
    connect(m_panel, &ContactPanel::opened, this, &ContactsPage::showOpened);
    connect(m_panel, &ContactPanel::saved, this, [this](const ContactId &id) {
        m_list->select(id);
        m_list->model().reload();
    });
    connect(m_panel, &ContactPanel::removeAsked, m_list, &ContactListPanel::remove);
    connect(m_panel, &ContactPanel::restoreAsked, m_list, &ContactListPanel::restore);
    connect(m_panel, &ContactPanel::erased, this, [this] {
        m_panel->close();
        m_list->model().reload();
    });
    connect(m_import, &ImportView::left, this, &ContactsPage::showOpened);
    connect(m_list, &ContactListPanel::groupsAsked, this, &ContactsPage::showGroups);
    connect(m_groups, &GroupsView::left, this, &ContactsPage::showOpened);
    connect(m_duplicates, &DuplicatesView::left, this, &ContactsPage::showOpened);
    connect(m_duplicates, &DuplicatesView::openAsked, this, [this](const ContactId &id) { openDocument(id.value); });
}

QString ContactsPage::title() const
{
    return tr("Contacts");
}

QString ContactsPage::iconName() const
{
    return u"people"_s;
}

void ContactsPage::showOpened()
{
    m_center->setCurrentWidget(m_panel->isOpen() ? m_panel : m_nothing);
}

void ContactsPage::showImport()
{
    flush();
    m_import->start();
    m_center->setCurrentWidget(m_import);
}

void ContactsPage::showDuplicates()
{
    flush();
    m_duplicates->reload();
    m_center->setCurrentWidget(m_duplicates);
}

void ContactsPage::showGroups()
{
    flush();
    m_groups->reload();
    m_center->setCurrentWidget(m_groups);
}

void ContactsPage::createNew()
{
    m_list->select({});
    m_panel->openNew();
}

void ContactsPage::find()
{
    m_list->focusSearch();
}

void ContactsPage::primaryAction()
{
    if (m_center->currentWidget() == m_import) {
        if (auto *run = m_import->findChild<QPushButton *>(u"import-run"_s); run->isVisible() && run->isEnabled()) {
            run->click();
        }
    } else {
        flush();
    }
}

void ContactsPage::back()
{
    const auto *shown = m_center->currentWidget();
    if (shown == m_import || shown == m_duplicates || shown == m_groups) {
        showOpened();
    } else if (!m_list->clearSearch()) {
        m_list->focusList();
    }
}

void ContactsPage::openDocument(const QString &documentId)
{
    m_list->select({ documentId });
    m_panel->open({ documentId });
}

void ContactsPage::flush()
{
    m_panel->flush();
}

bool ContactsPage::isUnsaved() const
{
    return m_panel->isUnsaved();
}

QString ContactsPage::openedDocument() const
{
    return m_panel->isNew() ? QString() : m_panel->id().value;
}

void ContactsPage::hideEvent(QHideEvent *event)
{
    flush();
    Page::hideEvent(event);
}

} // namespace bubenik::ui
