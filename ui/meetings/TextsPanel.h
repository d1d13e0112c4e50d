// Texts for everybody made of the meeting: a draft post, an announcement, a text for the phones; and the offer to
// correct them when the meeting moves.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"
#include "meetings/MeetingTexts.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace bubenik::ui {

class Banner;

class TextsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit TextsPanel(const PageContext &context, QWidget *parent = nullptr);
    void showMeeting(const Meeting &meeting);
    void refresh();

Q_SIGNALS:
    void openRequested(const QString &documentId);
    void fieldNeeded(const bubenik::Error &problem);

private:
    struct Look {
        QList<MadeText> outdated;
        QList<MadeText> made; // all that is still there
    };
    void show(const Look &look);
    void makePost();
    void makeAnnouncement();
    void copyForPhones();
    void correct();
    void tell(const Error &error);

    PageContext m_context;
    Meeting m_meeting;
    Banner *m_moved;
    QVBoxLayout *m_made;
    LatestOnly m_latest;
};

} // namespace bubenik::ui
