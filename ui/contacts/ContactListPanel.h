// The left side of Kontakty: search, filters, the list, and the ways to import, export, duplicates and the bin.
#pragma once

#include "common/PageContext.h"
#include "contacts/ContactModel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace bubenik::ui {

class EmptyPage;

class ContactListPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ContactListPanel(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] ContactModel &model() { return *m_model; }
    void select(const ContactId &id);
    void focusSearch();
    void focusList();
    [[nodiscard]] bool clearSearch(); // whether there was anything to clear
    void remove(const ContactId &id); // into the bin, with the way back
    void restore(const ContactId &id);

Q_SIGNALS:
    void opened(const bubenik::ContactId &id);
    void removed(const bubenik::ContactId &id);
    void newAsked();
    void importAsked();
    void duplicatesAsked();
    void groupsAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFilters();
    QWidget *makeList();
    void showMore();
    void chooseExport();
    void exportTo(const QString &file);
    void applyFilter();
    [[nodiscard]] QJsonObject filterNow() const;
    void useFilter(const QJsonObject &filter);
    void showLoaded();
    void askChoices(); // groups and streets

    PageContext m_context;
    ContactModel *m_model;
    QLineEdit *m_search = nullptr;
    QComboBox *m_groups = nullptr;
    QComboBox *m_streets = nullptr;
    QComboBox *m_consents = nullptr;
    QComboBox *m_kinds = nullptr;
    QLabel *m_count = nullptr;
    QListView *m_list = nullptr;
    EmptyPage *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
    ContactId m_current;
    LatestOnly m_choices;
    bool m_isBin = false;
    bool m_quiet = false;
};

} // namespace bubenik::ui
