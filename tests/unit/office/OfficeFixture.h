// A workspace whose office is open, with a server's answers made by hand.
#pragma once

#include "fakes/clock/TestClock.h"
#include "office/Vault.h"
#include "office/Visiting.h"
#include "storage/WorkspaceFolder.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QThreadPool>
#include <gtest/gtest.h>

namespace bubenik::office {

// Ends the test's function when a Result is an error, and says which.
#define ASSERT_OK(expression)                                                                                          \
    do {                                                                                                               \
        const auto &assertedOutcome = (expression);                                                                    \
        ASSERT_TRUE(assertedOutcome.has_value()) << qPrintable(toString(assertedOutcome.error().kind)) << ": "         \
                                                 << qPrintable(assertedOutcome.error().detail);                        \
    } while (false)

class OfficeTest : public testing::Test
{
protected:
    OfficeTest()
        : folder(*WorkspaceFolder::create(
            directory.filePath(QStringLiteral("w")), QStringLiteral("Klášterec"), "Europe/Prague"))
    {
        vault->open(Key::random());
        folder.setCodec(vault);
        stores = *folder.stores();
    }

    ~OfficeTest() override
    {
        stores.reset();
        QThreadPool::globalInstance()->waitForDone(); // automatic backups
    }

    Visit takenIn(const QString &name, const QString &topic, const QString &street = {})
    {
        clock.advance(std::chrono::minutes(1));
        const auto visit = takeIn(*stores, { .day = day, .name = name, .topic = topic, .street = street },
            QStringLiteral("Jana"), clock.now());
        EXPECT_TRUE(visit.has_value());
        return visit.value_or(Visit {});
    }

    // How often the word stands in any file of the workspace, in UTF-8 or UTF-16.
    [[nodiscard]] qsizetype traces(const QString &word) const
    {
        const auto wide
            = QByteArray(reinterpret_cast<const char *>(word.utf16()), word.size() * qsizetype(sizeof(char16_t)));
        qsizetype count = 0;
        QDirIterator files(directory.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly)) {
                const auto bytes = file.readAll();
                count += bytes.count(word.toUtf8()) + bytes.count(wide);
            }
        }
        return count;
    }

    QTemporaryDir directory;
    TestClock clock;
    QDate day { 2026, 12, 7 };
    std::shared_ptr<Vault> vault = std::make_shared<Vault>();
    WorkspaceFolder folder;
    std::unique_ptr<Stores> stores;
};

} // namespace bubenik::office
