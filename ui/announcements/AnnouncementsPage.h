// Hlášení: what is read out to the town. The list, the script with its sound, and where it is published. It only joins
// the parts; each of them keeps to itself.
#pragma once

#include "common/Page.h"
#include "common/PageContext.h"
#include "domain/Announcement.h"

class QPushButton;
class QStackedWidget;

namespace bubenik::ui {

class AnnouncementListPanel;
class AnnouncementSession;
class ScriptEditor;

class AnnouncementsPage final : public Page
{
    Q_OBJECT
public:
    explicit AnnouncementsPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void createNew() override;
    void find() override;
    void back() override;
    void openDocument(const QString &documentId) override;
    void flush() override;
    [[nodiscard]] bool isUnsaved() const override;
    [[nodiscard]] QString openedDocument() const override;

    [[nodiscard]] AnnouncementSession &session() { return *m_session; }
    [[nodiscard]] AnnouncementListPanel &list() { return *m_list; }
    [[nodiscard]] ScriptEditor &script() { return *m_script; }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeWork();
    QWidget *makeFoot();
    void connectParts();
    void showOpened();

    PageContext m_context;
    AnnouncementListPanel *m_list;
    ScriptEditor *m_script;
    AnnouncementSession *m_session;
    QStackedWidget *m_center = nullptr; // nothing open, the work
    QWidget *m_work = nullptr;
};

} // namespace bubenik::ui
