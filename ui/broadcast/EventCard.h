// When and where what a post is about takes place: from it the town's events become open data, and a calendar can show
// them. Saved by itself, beside the text.
#pragma once

#include "common/Async.h"
#include "common/Cards.h"
#include "common/PageContext.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace bubenik::ui {

class DateTimeField;

class EventCard final : public Card
{
    Q_OBJECT
public:
    explicit EventCard(Workspace &workspace, QWidget *parent = nullptr);
    // `edit`: the editor's, so that all of one sitting is one version.
    void showPost(const PostId &post, const Edit &edit);

private:
    QWidget *makeFields();
    void take(const std::optional<EventDetails> &event);
    void touch();
    void save();
    [[nodiscard]] std::optional<EventDetails> event() const; // nullopt: none, or not complete

    Workspace &m_workspace;
    PostId m_post;
    Edit m_edit;
    std::optional<EventDetails> m_known;
    QCheckBox *m_isEvent;
    QWidget *m_fields = nullptr;
    DateTimeField *m_starts = nullptr;
    QCheckBox *m_hasEnd = nullptr;
    DateTimeField *m_ends = nullptr;
    QLineEdit *m_place = nullptr;
    QLineEdit *m_admission = nullptr;
    QLabel *m_problem = nullptr;
    QTimer m_timer;
    bool m_isTaking = false;
    LatestOnly m_latest;
};

} // namespace bubenik::ui
