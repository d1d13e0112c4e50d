// One contact opened: its fields, which save themselves, its consents, and what cannot be undone.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"
#include "people/ContactActions.h"
#include "posts/PostSession.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace bubenik::ui {

class Card;
class ElidedLabel;
class ConsentView;
class ContactForm;
class StateBadge;

class ContactPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ContactPanel(const PageContext &context, QWidget *parent = nullptr);

    void open(const ContactId &id);
    void openNew();
    void close();
    void flush(); // goes to the store now
    [[nodiscard]] ContactId id() const { return m_base.id; }
    [[nodiscard]] bool isOpen() const { return !m_base.id.isNull(); }
    [[nodiscard]] bool isNew() const { return m_isNew; }
    [[nodiscard]] bool isUnsaved() const { return m_isDirty || m_saving > 0; }
    [[nodiscard]] SaveState state() const { return m_state; }
    [[nodiscard]] ContactForm &form() { return *m_form; }

Q_SIGNALS:
    void opened();
    void saved(const bubenik::ContactId &id);
    void removeAsked(const bubenik::ContactId &id);
    void restoreAsked(const bubenik::ContactId &id);
    void erased(const bubenik::ContactId &id);

private:
    struct Loaded {
        Contact contact;
        QStringList groups;
        QStringList allGroups;
        QStringList streets;
    };
    [[nodiscard]] static Result<Loaded> load(Stores &stores, const ContactId &id);
    QWidget *makeHead();
    QWidget *makeDanger();
    void show(const Loaded &loaded);
    void refresh(); // somebody else changed it
    void touched();
    void save();
    void saveDone(const Result<Contact> &result, const ContactEdit &edit);
    void record(ConsentEntry entry);
    void erase();
    void setState(SaveState state);
    void showHead();
    void say(const Error &error);
    [[nodiscard]] QDate today() const;

    PageContext m_context;
    ContactForm *m_form;
    ConsentView *m_consents;
    ElidedLabel *m_name = nullptr;
    StateBadge *m_saved = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_erase = nullptr;
    Card *m_danger = nullptr;
    Contact m_base; // as the store has it
    QStringList m_groups; // its groups by name
    bool m_isNew = false;
    bool m_isDirty = false;
    int m_saving = 0;
    SaveState m_state = SaveState::Nothing;
    QTimer m_timer;
    LatestOnly m_opening;
};

} // namespace bubenik::ui
