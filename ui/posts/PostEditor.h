// The middle of the page: title, lead, text, files and categories of one post, saved by itself. What happens to the
// post elsewhere is shown in a line above, never by taking the text away.
#pragma once

#include "common/PageContext.h"
#include "domain/TextTemplate.h"
#include "posts/PictureSource.h"
#include "posts/PostSession.h"

#include <QWidget>

class QLineEdit;

namespace bubenik::ui {

class AttachmentPanel;
class Banner;
class ChipsEdit;
class EditorBar;
class HintsPanel;
class PlainEdit;
class SpelledLine;
class RichTextEdit;
class StateBadge;
class TemplatePanel;
class WritingTools;

class PostEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit PostEditor(const PageContext &context, QWidget *parent = nullptr);

    void open(const PostId &id) { m_session->open(id); }
    void openNew();
    void close() { m_session->close(); }
    void flush() { m_session->flush(); }
    [[nodiscard]] PostSession &session() { return *m_session; }
    [[nodiscard]] RichTextEdit &text() { return *m_text; }
    // The post as it is shown now; its body is the stored one, or a mark that there is some.
    [[nodiscard]] Post working() const;
    void focusTitle();
    void focusText();
    [[nodiscard]] WritingTools &tools() { return *m_tools; }
    [[nodiscard]] HintsPanel &hints() { return *m_hints; }
    // nullopt: the whole picture. For all channels that have no own part.
    void cropPicture(const QString &digest, const std::optional<Crop> &crop);
    void describePicture(const QString &digest, const QString &alt, bool decorative);

Q_SIGNALS:
    void shown(); // another post is in the editor
    void workingChanged();
    void versionsAsked();
    void cropAsked(const Attachment &picture);

private:
    QWidget *makeHead();
    QWidget *makeText();
    QWidget *makeFoot();
    void connectSession();
    void putBack(const PostId &id, const Attachment &file, qsizetype from);
    void connectText();
    void fill(const OpenedPost &post, bool keepCursor);
    void fillFields(const Post &post);
    void showState(SaveState state, const std::optional<Error> &error);
    void showMeta(const Post &post);
    void touch(bool body);
    void loadKnownCategories();
    void insertFileLink(const Attachment &file);
    void loadPicture(const QString &url);
    void makeWritingHelp(EditorBar &bar, QWidget *parent);
    void addWritingSwitches(EditorBar &bar);
    void useTemplate(const TextTemplate &text);
    [[nodiscard]] TextTemplate presentAsTemplate() const;

    PageContext m_context;
    PictureSource *m_pictures;
    PostSession *m_session;
    SpelledLine *m_title = nullptr;
    StateBadge *m_state = nullptr;
    Banner *m_banner = nullptr;
    PlainEdit *m_lead = nullptr;
    RichTextEdit *m_text = nullptr;
    WritingTools *m_tools = nullptr;
    HintsPanel *m_hints = nullptr;
    AttachmentPanel *m_files = nullptr;
    ChipsEdit *m_categories = nullptr;
    enum class BannerTells { Nothing, Failure, Bin, Other };
    void hideBanner();
    std::function<void()> m_bannerAction;
    BannerTells m_bannerTells = BannerTells::Nothing;
    bool m_filling = false;
};

} // namespace bubenik::ui
