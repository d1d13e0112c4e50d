// The groups: renamed where they stand, removed with the way back; their contacts stay.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace bubenik::ui {

class GroupsView final : public QWidget
{
    Q_OBJECT
public:
    explicit GroupsView(const PageContext &context, QWidget *parent = nullptr);
    void reload();

Q_SIGNALS:
    void left();

private:
    struct Known {
        Group group;
        int contacts = 0;
    };
    struct Removed {
        Group group;
        QList<ContactId> contacts;
    };
    [[nodiscard]] static Result<QList<Known>> load(Stores &stores);
    void show(const QList<Known> &groups);
    QWidget *makeRow(const Known &known);
    void rename(const GroupId &id, const QString &name);
    void remove(const GroupId &id);
    void putBack(const Removed &removed);
    void tell(const Error &error);

    PageContext m_context;
    QLabel *m_told;
    QVBoxLayout *m_rows;
    LatestOnly m_asking;
};

} // namespace bubenik::ui
