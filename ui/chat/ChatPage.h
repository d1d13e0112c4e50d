// On-line chat: the queue of questions at the left, one question with what helps to answer it at the right; the state
// of the connection always in sight. The evening mode is a window of its own over it.
#pragma once

#include "chat/QuestionModel.h"
#include "common/Page.h"

#include <QPointer>

class QButtonGroup;
class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace bubenik::ui {

class Banner;
class ChatStart;
class EveningWindow;
class InquiryForm;
class QuestionPanel;

class ChatPage final : public Page
{
    Q_OBJECT
public:
    explicit ChatPage(const PageContext &context, QWidget *parent = nullptr);
    ~ChatPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void createNew() override; // a question by telephone
    void find() override;
    void primaryAction() override; // approve
    void back() override;
    void openDocument(const QString &documentId) override;
    void flush() override;
    [[nodiscard]] bool isUnsaved() const override;
    [[nodiscard]] QString openedDocument() const override;
    EveningWindow *showEvening(); // the one there is, or a new one
    [[nodiscard]] QuestionModel &questions() { return m_model; }
    [[nodiscard]] ChatSession &session() { return m_session; }

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeQueue();
    QWidget *makeWork();
    void connectParts();
    void showChats();
    void showQueue();
    void showCurrent();
    void showNote();
    void select(const QuestionId &id);
    void goOn(const QuestionId &done);
    void tell(const Error &error);
    void startAnother();
    void makeArticle();

    PageContext m_context;
    ChatSession m_session;
    QuestionModel m_model;
    QStackedWidget *m_states; // nothing is known yet, the start, a chat
    Banner *m_banner;
    QComboBox *m_chats = nullptr;
    QLabel *m_counts = nullptr;
    QButtonGroup *m_filters = nullptr;
    QPushButton *m_newcomers = nullptr;
    QListView *m_list = nullptr;
    QStackedWidget *m_lists = nullptr;
    QStackedWidget *m_right = nullptr; // nothing chosen, a question, the form
    QuestionPanel *m_panel = nullptr;
    InquiryForm *m_inquiry = nullptr;
    ChatStart *m_start = nullptr;
    QPushButton *m_evening = nullptr;
    QPushButton *m_article = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_close = nullptr;
    QPointer<EveningWindow> m_window;
    QuestionId m_selected;
    QuestionId m_wanted; // to select once it is in the list
    bool m_quiet = false;
};

} // namespace bubenik::ui
