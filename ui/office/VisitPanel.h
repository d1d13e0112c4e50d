// One visit: who and what, the steps, notes and outcome, promises. What is typed is in the store within a second, field
// by field, so that two people may work on one visit.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"
#include "office/Visiting.h"

#include <QTimer>
#include <QWidget>

class QAbstractButton;
class QBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace bubenik::ui {

class VisitPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit VisitPanel(const PageContext &context, QWidget *parent = nullptr);

    void open(const VisitId &id, const QString &label);
    void close();
    [[nodiscard]] const VisitId &id() const { return m_visit.id; }
    [[nodiscard]] bool isUnsaved() const { return m_isTouched || m_saving > 0; }
    void flush();
    void refresh(); // from the store; what is being typed stays
    void focusNotes();

Q_SIGNALS:
    void changed();
    void eraseAsked(const bubenik::VisitId &id);
    void letterAsked(const bubenik::VisitId &id);
    void openAsked(const bubenik::VisitId &id); // an earlier visit

private:
    struct Loaded {
        Visit visit;
        QList<Followup> followups;
        QList<Visit> earlier; // of the same name
    };
    struct Field {
        QLineEdit *edit;
        QString Visit::*member;
    };

    void buildHead(QBoxLayout *column);
    void buildFields(QBoxLayout *column);
    void buildTexts(QBoxLayout *column);
    void buildPromises(QBoxLayout *column);
    // At the end of the row, with its words above it.
    void addField(QBoxLayout *row, const QString &name, const QString &label, QString Visit::*member);
    QPushButton *addStep(QBoxLayout *row, const QString &name, const QString &text, office::Step step);
    static Result<Loaded> load(Stores &stores, const VisitId &id);
    void show(const Loaded &loaded);
    void showSteps();
    void showPromises(const QList<Followup> &followups);
    void makeStep(office::Step step);
    void addPromise();
    void setFollowup(const FollowupId &id, FollowupState state);
    void touch();

    PageContext m_context;
    Visit m_visit; // as the store had it last
    QString m_label;
    QList<Field> m_fields;
    QLabel *m_title = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_earlier = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    QList<std::pair<QPushButton *, office::Step>> m_steps;
    QBoxLayout *m_promises = nullptr;
    QLineEdit *m_promiseText = nullptr;
    QLineEdit *m_promiseWho = nullptr;
    QLineEdit *m_promiseDue = nullptr;
    QTimer m_timer;
    bool m_isTouched = false;
    int m_saving = 0;
    LatestOnly m_latest;
};

// "20. 12." or "20. 12. 2026" as a person types it, of the next such day; nullopt: no date, or nothing.
[[nodiscard]] std::optional<QDate> typedDate(const QString &text, QDate today);

} // namespace bubenik::ui
