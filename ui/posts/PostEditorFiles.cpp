// A post's files as its editor handles them: links to them in the text, and back into the post.
#include "common/Toast.h"
#include "editor/RichTextEdit.h"
#include "markup/FileLinks.h"
#include "posts/AttachmentPanel.h"
#include "posts/PostEditor.h"
#include "words/Words.h"

#include <QFileInfo>
#include <algorithm>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

void PostEditor::insertFileLink(const Attachment &file)
{
    const QFileInfo name(file.fileName);
    const auto title = file.title.trimmed().isEmpty() ? name.completeBaseName() : file.title.trimmed();
    QStringList about { name.suffix().toUpper(), words::bytes(file.bytes) };
    about.removeAll(QString());
    m_text->insertLink(markdown::fileLink(file.digest), u"%1 (%2)"_s.arg(title, about.join(u", "_s)));
}

// Also into a post that was left meanwhile.
void PostEditor::putBack(const PostId &id, const Attachment &file, qsizetype from)
{
    if (m_session->id() == id) {
        m_files->putBack(file, from);
        return;
    }
    const Edit edit { m_context.workspace.userName(), u"files"_s, m_context.workspace.clock().now() };
    auto work = [id, file, from, edit](Stores &stores) -> Result<void> {
        auto post = stores.posts.load(id);
        if (!post) {
            return fail(post.error());
        }
        const auto isFile = [&file](const Attachment &one) { return one.digest == file.digest; };
        if (std::ranges::none_of(post->attachments, isFile)) {
            post->attachments.insert(std::min(from, post->attachments.size()), file);
        }
        return stores.posts.save(*post, edit);
    };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<void> &done) {
        if (!done) {
            m_context.toast.say(words::shortly(done.error()));
        }
    });
}

} // namespace bubenik::ui
