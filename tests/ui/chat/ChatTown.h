// A real workspace in a folder of its own with the page of the chat over it, and citizens' comments put there as if
// they had just been read.
#pragma once

#include "chat/Catching.h"
#include "chat/ChatPage.h"
#include "chat/EveningWindow.h"
#include "common/Toast.h"
#include "fakes/clock/Wait.h"

#include <QListView>
#include <QTemporaryDir>
#include <QTest>

namespace bubenik::ui {

struct ChatTown {
    QTemporaryDir folder;
    Theme theme { Scheme::Light };
    std::unique_ptr<UiState> state;
    std::unique_ptr<Workspace> workspace;
    QWidget window;
    std::unique_ptr<Toast> toast;
    std::unique_ptr<ChatPage> page;
    PostId post;
    ChatId id;
    int said = 0;

    ChatTown()
    {
        const auto path = folder.filePath(QStringLiteral("town"));
        const auto made = WorkspaceFolder::create(path, QStringLiteral("Klášterec nad Ohří"), "Europe/Prague");
        Q_UNUSED(made)
        state = std::make_unique<UiState>(folder.filePath(QStringLiteral("state.json")));
        window.resize(1180, 720);
        toast = std::make_unique<Toast>(&window);
        workspace = std::move(
            *Workspace::open(path, { .secretsFile = folder.filePath(QStringLiteral("secrets")), .deliver = false }));
    }
    ~ChatTown()
    {
        page.reset();
        workspace.reset();
    }

    void show()
    {
        page = std::make_unique<ChatPage>(PageContext { *workspace, *state, theme, *toast }, &window);
        page->resize(window.size());
        window.show();
        page->show();
    }

    [[nodiscard]] Instant now() const { return workspace->clock().now(); }
    template <class Work>
    auto write(Work work)
    {
        return waitFor(workspace->write(std::move(work)));
    }

    // A chat that runs now, below a post of its own.
    void openChat()
    {
        Post made;
        made.id = newPostId(now());
        made.title = QStringLiteral("Ptejte se starosty");
        post = made.id;
        const auto day = workspace->zone().toLocal(now()).date();
        id = chatId(day);
        const chat::NewChat wanted { day, post, now() - std::chrono::minutes(10), now() + std::chrono::hours(1) };
        const auto opened = write([made, wanted, at = now()](Stores &stores) -> Result<Chat> {
            BUBENIK_TRY(stores.posts.save(made, { QStringLiteral("Jana"), QStringLiteral("s"), at }));
            return chat::openChat(stores, wanted, { QStringLiteral("Jana"), at });
        });
        QVERIFY2(opened, "the chat was not opened");
    }
    // As the network's thread does when it has read comments.
    QuestionId ask(const QString &text, const QString &author = QStringLiteral("Karel Dvořák"))
    {
        Comment comment;
        comment.remoteId = QStringLiteral("1_%1").arg(++said);
        comment.channel = { QStringLiteral("fb") };
        comment.id = commentId(comment.channel, comment.remoteId);
        comment.post = post;
        comment.author = author;
        comment.text = text;
        comment.canHide = true;
        comment.at = now() - std::chrono::minutes(30) + std::chrono::seconds(said);
        const auto caught = write([comment, chat = id, at = now()](Stores &stores) -> Result<chat::Caught> {
            BUBENIK_TRY(stores.comments.save(comment, at));
            const auto open = stores.chats.load(chat);
            return open ? chat::catchQuestions(stores, *open, at) : fail(open.error());
        });
        if (!caught) {
            qWarning("not caught");
        }
        return questionId(comment.id);
    }
    Question question(const QuestionId &wanted)
    {
        return waitFor(workspace->read([wanted](Stores &stores) {
            return stores.chats.loadQuestion(wanted);
        })).value_or(Question {});
    }
    Comment comment(const QuestionId &wanted)
    {
        const auto known = question(wanted).comment;
        return waitFor(workspace->read([known](Stores &stores) {
            return stores.comments.load(known);
        })).value_or(Comment {});
    }
    [[nodiscard]] QListView *list() const { return page->findChild<QListView *>(QStringLiteral("chat-questions")); }
    bool shows(int rows)
    {
        return waitUntil([this, rows] { return page->questions().rowCount() == rows; });
    }
    void choose(int row) { list()->setCurrentIndex(page->questions().index(row)); }
    template <class T>
    T *find(const QString &name)
    {
        return page->findChild<T *>(name);
    }
};

} // namespace bubenik::ui
