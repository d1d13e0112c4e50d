// Taking in a file of contacts: choose it, see what its columns are and what would happen, then do it. Nothing is
// written before, and then all of it or nothing.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"
#include "people/Import.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace bubenik::ui {

class ImportModel;
class ProblemPanel;

class ImportView final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportView(const PageContext &context, QWidget *parent = nullptr);
    void start(); // nothing chosen yet
    void openFile(const QString &path);
    [[nodiscard]] ImportModel &items() { return *m_items; }

Q_SIGNALS:
    void left();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeChoice();
    QWidget *makePreview();
    void choose();
    void showFile();
    void plan();
    void showPlan(const ImportPlan &plan, bool isDone);
    void run();
    void undo();
    void showProblem(const Error &error);
    void setBusy(bool busy);
    [[nodiscard]] ImportOptions options() const;

    PageContext m_context;
    std::shared_ptr<ImportFile> m_file;
    QString m_path;
    ImportModel *m_items;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_what = nullptr; // file, encoding, separator
    QLabel *m_summary = nullptr;
    QWidget *m_columns = nullptr;
    QGridLayout *m_grid = nullptr;
    QTableView *m_table = nullptr;
    QButtonGroup *m_filters = nullptr;
    ProblemPanel *m_problem = nullptr;
    QProgressBar *m_busy = nullptr;
    QPushButton *m_run = nullptr;
    QPushButton *m_undo = nullptr;
    std::shared_ptr<const ImportPlan> m_done; // what can be taken back
    QPushButton *m_back = nullptr;
    LatestOnly m_asking;
};

// The name of a column's meaning for people.
[[nodiscard]] QString fieldName(ContactField field);

} // namespace bubenik::ui
