// A workspace in a temporary folder, and short ways to make what tests need.
#pragma once

#include "fakes/clock/TestClock.h"
#include "storage/WorkspaceFolder.h"

#include <QTemporaryDir>
#include <QThreadPool>
#include <gtest/gtest.h>

namespace bubenik {

// Ends the test's function when a Result is an error, and says which.
#define ASSERT_OK(expression)                                                                                          \
    do {                                                                                                               \
        const auto &assertedOutcome = (expression);                                                                    \
        ASSERT_TRUE(assertedOutcome.has_value()) << qPrintable(toString(assertedOutcome.error().kind)) << ": "         \
                                                 << qPrintable(assertedOutcome.error().detail);                        \
    } while (false)

class StorageTest : public testing::Test
{
protected:
    StorageTest()
        : folder(*WorkspaceFolder::create(
            directory.filePath(QStringLiteral("w")), QStringLiteral("Klášterec"), "Europe/Prague"))
        , stores(*folder.stores())
    {
    }

    ~StorageTest() override
    {
        stores.reset();
        QThreadPool::globalInstance()->waitForDone(); // automatic backups
    }

    [[nodiscard]] Edit edit(
        const QString &by = QStringLiteral("eva"), const QString &session = QStringLiteral("s1")) const
    {
        return { by, session, clock.now() };
    }
    [[nodiscard]] Post draft(const QString &title, const QString &body = {})
    {
        Post post;
        post.id = newPostId(clock.now());
        post.title = title;
        post.body = body;
        return post;
    }
    Post saved(const QString &title, const QString &body = {})
    {
        auto post = draft(title, body);
        EXPECT_TRUE(stores->posts.save(post, edit()).has_value());
        clock.advance(Millis { 1 });
        return *stores->posts.load(post.id);
    }
    [[nodiscard]] QStringList titles(const Result<QList<qint64>> &keys)
    {
        QStringList list;
        const auto rows = stores->posts.rows(keys.value());
        for (const auto &row : *rows) {
            list.append(row.title);
        }
        return list;
    }

    QTemporaryDir directory;
    TestClock clock;
    WorkspaceFolder folder;
    std::unique_ptr<Stores> stores;
};

} // namespace bubenik
