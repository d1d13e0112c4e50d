// The public-address system as a card beside the channels: hands the announcement over for one of its hours, says what
// lies there, and prints the day's list for the operator.
#pragma once

#include "announcements/Poles.h"
#include "common/Async.h"
#include "common/Cards.h"
#include "common/PageContext.h"

class QComboBox;
class QPrinter;

namespace bubenik::ui {

class PolesCard final : public Card
{
    Q_OBJECT
public:
    explicit PolesCard(const PageContext &context, QWidget *parent = nullptr);

    void show(const Announcement &announcement);
    void showPlaced(const Placement &placement);
    void showProblem(const Error &error);
    void setBusy(bool isBusy);
    void printInto(const QString &file); // the day's list as a PDF

Q_SIGNALS:
    void placeAsked(QDate day, QTime hour, bool replaces);
    void settingsAsked();
    void listPrinted(const QString &file); // empty: on paper

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Slot {
        QDate day;
        QTime hour;
    };
    void load();
    void take(const PolesSettings &settings);
    [[nodiscard]] std::optional<Slot> slot() const;
    [[nodiscard]] QString words(QDate day, QTime hour) const;
    void ask(bool replaces);
    void actOnProblem();
    void print();
    void choosePdf();
    void withList(std::function<void(const QString &html)> act);

    PageContext m_context;
    Announcement m_announcement;
    PolesSettings m_settings;
    ErrorKind m_problemKind = ErrorKind::Internal;
    QComboBox *m_slots;
    QPushButton *m_place;
    QLabel *m_unset;
    QLabel *m_placements;
    QLabel *m_problem;
    QPushButton *m_remedy;
    QPushButton *m_print;
    QPushButton *m_pdf;
    bool m_isBusy = false;
    LatestOnly m_loading;
};

} // namespace bubenik::ui
