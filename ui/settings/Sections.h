// The small sections of the settings: the town and the author, the look, backups, and what this program is.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace bubenik::ui {

class WorkspaceSection final : public QWidget
{
    Q_OBJECT
public:
    explicit WorkspaceSection(const PageContext &context, QWidget *parent = nullptr);

private:
    void saveTown(const QString &town);
    void saveAuthor(const QString &name);
    void tell(QFuture<Result<void>> saving);
    PageContext m_context;
};

class AppearanceSection final : public QWidget
{
    Q_OBJECT
public:
    explicit AppearanceSection(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString &language);
};

class BackupSection final : public QWidget
{
    Q_OBJECT
public:
    explicit BackupSection(const PageContext &context, QWidget *parent = nullptr);

private:
    void load();
    void chooseFile();
    void backUp(const QString &file);
    PageContext m_context;
    QVBoxLayout *m_rows;
};

class AboutSection final : public QWidget
{
    Q_OBJECT
public:
    explicit AboutSection(const PageContext &context, QWidget *parent = nullptr);
};

} // namespace bubenik::ui
