// The left side of the page: search, the meetings, a new one from nothing or from a template.
#pragma once

#include "common/PageContext.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QMenu;
class QStackedWidget;

namespace bubenik::ui {

class MeetingModel;

class MeetingListPanel final : public QWidget
{
    Q_OBJECT
public:
    MeetingListPanel(const PageContext &context, const QString &title, QWidget *parent = nullptr);
    void select(const MeetingId &id); // without telling
    void reload();
    void focusSearch();
    void focusList();
    [[nodiscard]] MeetingModel &model() { return *m_model; }
    // A template becomes a meeting two weeks ahead at its hour.
    void makeFrom(const MeetingTemplateId &id);

Q_SIGNALS:
    void newAsked();
    void chosen(const bubenik::MeetingId &id);
    void loaded();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QLayout *makeHead(const QString &title);
    void showTemplates();
    void fillTemplates(QMenu *menu, const MeetingStore::Templates &templates);
    void removeTemplate(const MeetingTemplateId &id);
    void showList();

    PageContext m_context;
    MeetingModel *m_model;
    QLineEdit *m_search = nullptr;
    QListView *m_list;
    QStackedWidget *m_stack;
    QWidget *m_fromTemplate = nullptr;
    bool m_isQuiet = false;
};

} // namespace bubenik::ui
