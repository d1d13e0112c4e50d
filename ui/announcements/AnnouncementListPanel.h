// The left of the page: search, filters by kind and street, the announcements. What is deleted can be brought back at
// once.
#pragma once

#include "announcements/AnnouncementModel.h"
#include "common/PageContext.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace bubenik::ui {

class EmptyPage;

class AnnouncementListPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit AnnouncementListPanel(const PageContext &context, QWidget *parent = nullptr);

    void select(const AnnouncementId &id); // says nothing
    void focusSearch();
    [[nodiscard]] bool clearSearch(); // false: nothing was searched for
    void focusList();
    [[nodiscard]] AnnouncementModel &model() { return *m_model; }
    void remove(const AnnouncementId &id); // into the bin, with the way back

Q_SIGNALS:
    void opened(const bubenik::AnnouncementId &id);
    void newAsked();
    void playAsked(const bubenik::AnnouncementId &id); // by the menu or Space
    void removed(const bubenik::AnnouncementId &id);
    void countChanged(int needPerson);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeList();
    [[nodiscard]] QJsonObject filterNow() const;
    void useFilter(const QJsonObject &filter);
    void showLoaded();
    void setDeleted(const AnnouncementId &id, bool deleted);
    void repeat(const AnnouncementId &id);
    void showMenu(const QPoint &at);

    PageContext m_context;
    AnnouncementModel *m_model;
    QLineEdit *m_search = nullptr;
    QComboBox *m_kinds = nullptr;
    QComboBox *m_streets = nullptr;
    QListView *m_list = nullptr;
    EmptyPage *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
    AnnouncementId m_current;
    bool m_quiet = false;
};

} // namespace bubenik::ui
