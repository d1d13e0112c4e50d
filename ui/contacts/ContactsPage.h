// Kontakty: people, clubs and firms that the town writes to. The list at the left; at the right one of them, an import,
// or duplicates.
#pragma once

#include "common/Page.h"
#include "common/PageContext.h"

class QStackedWidget;

namespace bubenik::ui {

class ContactListPanel;
class ContactPanel;
class DuplicatesView;
class GroupsView;
class ImportView;

class ContactsPage final : public Page
{
    Q_OBJECT
public:
    explicit ContactsPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void createNew() override;
    void find() override;
    void primaryAction() override;
    void back() override;
    void openDocument(const QString &documentId) override;
    void flush() override;
    [[nodiscard]] bool isUnsaved() const override;
    [[nodiscard]] QString openedDocument() const override;

    [[nodiscard]] ContactListPanel &list() { return *m_list; }
    [[nodiscard]] ContactPanel &panel() { return *m_panel; }
    [[nodiscard]] ImportView &importing() { return *m_import; }
    [[nodiscard]] DuplicatesView &duplicates() { return *m_duplicates; }
    void showImport();
    void showDuplicates();
    void showGroups();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void connectParts();
    void showOpened();

    PageContext m_context;
    ContactListPanel *m_list;
    ContactPanel *m_panel;
    ImportView *m_import;
    DuplicatesView *m_duplicates;
    GroupsView *m_groups;
    QStackedWidget *m_center = nullptr;
    QWidget *m_nothing = nullptr;
};

} // namespace bubenik::ui
