// The minutes: drafted from what was taken down, then written by a person, kept within a second. Saved as PDF; the
// digest for the web is a draft post without names.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"
#include "domain/MeetingRecord.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;
class QStackedWidget;

namespace bubenik::ui {

class MinutesView final : public QWidget
{
    Q_OBJECT
public:
    explicit MinutesView(const PageContext &context, QWidget *parent = nullptr);
    void showMeeting(const MeetingId &id);
    void refresh();
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
    QPlainTextEdit *m_text;
    QTimer m_timer;
    int m_saving = 0;
    bool m_isQuiet = false;
    LatestOnly m_latest;
};

} // namespace bubenik::ui
