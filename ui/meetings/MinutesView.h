// The minutes: drafted from what was taken down, then written by a person, kept within a second. Saved as PDF; the
// digest for the web is a draft post without names.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"
#include "domain/MeetingRecord.h"

#include <QTimer>
#include <QWidget>
#include <functional>

class QStackedWidget;

namespace bubenik::spelling {
class Checker;
}

namespace bubenik::ui {

class PlainEdit;

class MinutesView final : public QWidget
{
    Q_OBJECT
public:
    explicit MinutesView(const PageContext &context, QWidget *parent = nullptr);
    // `addWord` writes to the newsroom's dictionary.
    void setSpelling(spelling::Checker &checker, const std::function<void(const QString &)> &addWord);
    void showMeeting(const MeetingId &id);
    void refresh();
    void focusText();
    void flush();
    void writePdf(const QString &file);
    [[nodiscard]] bool isUnsaved() const { return m_timer.isActive() || m_saving > 0; }

Q_SIGNALS:
    void openRequested(const QString &documentId);

private:
    QWidget *makeText();
    void draft();
    void draftAnew();
    void save();
    void savePdf();
    void digest();
    void show(const std::optional<Minutes> &minutes);
    void tell(const Error &error);

    PageContext m_context;
    MeetingId m_meeting;
    QStackedWidget *m_stack;
    PlainEdit *m_text;
    QTimer m_timer;
    int m_saving = 0;
    bool m_isQuiet = false;
    LatestOnly m_latest;
};

} // namespace bubenik::ui
