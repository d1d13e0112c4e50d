// How announcements get to the town's public-address system: the folder that it watches, how files are named in it,
// their format and loudness, and its hours. Kept as soon as a field is left.
#pragma once

#include "announcements/Poles.h"
#include "common/PageContext.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;

namespace bubenik::ui {

class PolesSection final : public QWidget
{
    Q_OBJECT
public:
    explicit PolesSection(const PageContext &context, QWidget *parent = nullptr);

private:
    void makeFields();
    void load();
    void show(const PolesSettings &settings);
    void save();
    void showExample();
    void chooseFolder();

    PageContext m_context;
    PolesSettings m_saved;
    QLineEdit *m_folder;
    QLineEdit *m_pattern;
    QLabel *m_example;
    QComboBox *m_format;
    QDoubleSpinBox *m_level;
    QLineEdit *m_hours;
    QLabel *m_problem;
};

} // namespace bubenik::ui
