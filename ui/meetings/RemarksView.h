// What citizens say at the meeting, taken down by keyboard alone: place, Tab, topic, Tab, text, Enter; then place
// again, with what was written last chosen to be written over. Below them all, and what becomes of the chosen one.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"
#include "domain/MeetingRecord.h"

#include <QTimer>
#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QStringListModel;
class QTableView;

namespace bubenik::spelling {
class Checker;
}

namespace bubenik::ui {

class RemarkForm;
class RemarksModel;

class PlainEdit;

class RemarksView final : public QWidget
{
    Q_OBJECT
public:
    explicit RemarksView(const PageContext &context, QWidget *parent = nullptr);
    // `addWord` writes to the newsroom's dictionary.
    void setSpelling(spelling::Checker &checker, const std::function<void(const QString &)> &addWord);
    void showMeeting(const MeetingId &id);
    void refresh();
    void focusEntry();
    void add(); // what stands in the fields
    void flush();
    [[nodiscard]] bool isUnsaved() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // Enter in the text

private:
    QLayout *makeEntry();
    void makeTable();
    void show(const QList<Remark> &remarks);
    void showChosen();
    void remove(const RemarkId &id);
    void putBack(const RemarkId &id);
    void keepDraft(); // half a sentence too survives the end of the program
    void bringDraft();

    PageContext m_context;
    MeetingId m_meeting;
    RemarksModel *m_model;
    RemarkForm *m_form;
    QLabel *m_counts;
    QLineEdit *m_place;
    QLineEdit *m_topic;
    QLineEdit *m_name;
    PlainEdit *m_text;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QStringListModel *m_places;
    QStringListModel *m_topics;
    bool m_isQuiet = false;
    QTimer m_draftTimer;
    LatestOnly m_latest;
    LatestOnly m_drafts;
};

} // namespace bubenik::ui
