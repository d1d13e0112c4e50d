// Filters of a list by name, for this user on this computer (storage/SavedFilters.h): a button for the line of the search
// with the menu of them, and a line below in which one gets its name. Knows nothing of what a page filters by: the page
// tells how it filters now and filters as it is told.
#pragma once

#include "common/PageContext.h"
#include "storage/SavedFilters.h"

#include <QWidget>
#include <functional>

class QLineEdit;
class QToolButton;

namespace bubenik::ui {

class SavedFilterMenu final : public QWidget
{
    Q_OBJECT
public:
    using Look = std::function<QJsonObject()>; // how the list is filtered now; empty: not at all
    using Use = std::function<void(const QJsonObject &filter)>;

    // This widget is the line; it is there only while somebody types a name.
    SavedFilterMenu(const PageContext &context, const QString &page, Look look, Use use, QWidget *parent = nullptr);

    [[nodiscard]] QToolButton *button() const { return m_button; }
    void useNamed(const QString &name); // as soon as it is known
    [[nodiscard]] const QList<SavedFilter> &filters() const { return m_filters; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void showMenu();
    void beginNaming(const QString &renamed);
    void finishNaming();
    void endNaming();
    void remove(const QString &name);
    void change(const QList<SavedFilter> &filters);
    [[nodiscard]] qsizetype indexOf(const QString &name) const; // -1

    PageContext m_context;
    QString m_page;
    Look m_look;
    Use m_use;
    QToolButton *m_button;
    QLineEdit *m_name;
    QList<SavedFilter> m_filters;
    QString m_renamed; // whose name is typed anew; empty: a new one
    QString m_wanted; // to be used once it is known
    bool m_isLoaded = false;
};

} // namespace bubenik::ui
