// Templates and building blocks above the text: choose one by typing, fill in its fields, and it stands at the cursor.
// What the editor holds can be kept as a template as well.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"
#include "domain/TextTemplate.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace bubenik::ui {

class TemplatePanel final : public QWidget
{
    Q_OBJECT
public:
    // `present`: what is in the editor now, as a template without a name.
    TemplatePanel(const PageContext &context, std::function<TextTemplate()> present, QWidget *parent = nullptr);
    void start(); // shows itself with the list

Q_SIGNALS:
    void chosen(const bubenik::TextTemplate &text); // filled in
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeChooser();
    QWidget *makeKeeping(QWidget *parent);
    QWidget *makeFields();
    void load();
    void filter();
    void choose();
    void askFields(const TextTemplate &text);
    void showPage(QWidget *page);
    void fillIn();
    void keep();
    void remove();
    void addStarters();
    [[nodiscard]] const TextTemplate *selected() const;

    struct Field {
        TemplateField field;
        std::function<QString()> value;
    };
    PageContext m_context;
    std::function<TextTemplate()> m_present;
    QList<TextTemplate> m_templates;
    QWidget *m_chooser = nullptr; // one of the two is shown
    QWidget *m_filling = nullptr;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_none = nullptr;
    QPushButton *m_starters = nullptr;
    QPushButton *m_remove = nullptr;
    QWidget *m_keeping = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_problems = nullptr;
    QWidget *m_form = nullptr;
    QFormLayout *m_rows = nullptr;
    TextTemplate m_text; // whose fields are asked for
    QList<Field> m_fields;
    LatestOnly m_latest;
};

// "text, line 2, character 5: there is no field {dtaum}; is {datum} meant?"
[[nodiscard]] QString fieldProblemWords(const FieldProblem &problem);

} // namespace bubenik::ui
