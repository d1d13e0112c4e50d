// The left edge of the window: the pages with the number of things that need a person, and at the foot how things
// stand. Folds to icons when told to.
#pragma once

#include "common/SyncLooks.h"

#include <QAbstractButton>
#include <QFrame>
#include <QMap>

class QButtonGroup;
class QVBoxLayout;

namespace bubenik::ui {

class ElidedLabel;
class SyncLine;

class NavigationButton final : public QAbstractButton
{
    Q_OBJECT
public:
    NavigationButton(const QString &iconName, const QString &title, const QString &shortcut, QWidget *parent);
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    void setFolded(bool folded);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void nameIt();
    QString m_icon;
    QString m_shortcut;
    int m_count = 0;
    bool m_folded = false;
};

class Navigation final : public QFrame
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);
    void addPage(const QString &name, const QString &iconName, const QString &title);
    void setCurrent(const QString &name);
    void focusCurrent();
    void setCount(const QString &name, int count);
    void setPageShown(const QString &name, bool shown);
    void setTown(const QString &town);
    void setStatus(const SyncLook &look);
    void setFolded(bool folded);
    [[nodiscard]] QStringList names() const { return m_names; }

Q_SIGNALS:
    void chosen(const QString &name);
    void statusChosen();

private:
    ElidedLabel *m_town;
    QVBoxLayout *m_pages;
    QButtonGroup *m_group;
    SyncLine *m_status;
    QStringList m_names;
    QMap<QString, NavigationButton *> m_buttons;
};

} // namespace bubenik::ui
