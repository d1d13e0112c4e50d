#include "settings/PolesSection.h"

#include "common/Async.h"
#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"
#include "common/Toast.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

PolesSection::PolesSection(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_folder(new QLineEdit(this))
    , m_pattern(new QLineEdit(this))
    , m_example(makeLabel({}, TypeSize::Caption, Weight::Normal, true, this))
    , m_format(new QComboBox(this))
    , m_level(new QDoubleSpinBox(this))
    , m_hours(new QLineEdit(this))
    , m_problem(makeLabel({}, TypeSize::Body, Weight::Normal, false, this))
{
    makeFields();
    connect(m_folder, &QLineEdit::editingFinished, this, &PolesSection::save);
    connect(m_pattern, &QLineEdit::editingFinished, this, &PolesSection::save);
    connect(m_pattern, &QLineEdit::textChanged, this, &PolesSection::showExample);
    connect(m_format, &QComboBox::currentIndexChanged, this, &PolesSection::showExample);
    connect(m_format, &QComboBox::activated, this, &PolesSection::save);
    connect(m_level, &QDoubleSpinBox::editingFinished, this, &PolesSection::save);
    connect(m_hours, &QLineEdit::editingFinished, this, &PolesSection::save);
    load();
}

void PolesSection::makeFields()
{
    m_folder->setObjectName(u"poles-folder"_s);
    m_pattern->setObjectName(u"poles-pattern"_s);
    m_format->setObjectName(u"poles-format"_s);
    m_level->setObjectName(u"poles-level"_s);
    m_hours->setObjectName(u"poles-hours"_s);
    m_format->addItem(u"WAV"_s, u"wav"_s);
    m_format->addItem(u"MP3"_s, u"mp3"_s);
    m_format->addItem(u"OGG"_s, u"ogg"_s);
    m_level->setRange(-40, -5);
    m_level->setDecimals(1);
    m_level->setSuffix(u" LUFS"_s);
    m_folder->setPlaceholderText(tr("A folder or a network share"));
    auto *card = new Card(this);
    card->body()->addWidget(makeLabel(tr("The public-address system takes its sounds from a folder. Bubeník puts the "
                                         "sound and its text there for the hour that you choose."),
        TypeSize::Body, Weight::Normal, true, card));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(space / 2);
    auto *folder = new QHBoxLayout;
    folder->setSpacing(space);
    auto *choose = makeButton(tr("Choose…"), ButtonRole::Normal, u"folder"_s, card);
    folder->addWidget(m_folder, 1);
    folder->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &PolesSection::chooseFolder);
    const auto add = [form](const QString &words, QWidget *field) {
        field->setAccessibleName(words);
        form->addRow(words, field);
        form->addItem(new QSpacerItem(0, space));
    };
    form->addRow(tr("Watched folder"), folder);
    m_folder->setAccessibleName(tr("Watched folder"));
    form->addItem(new QSpacerItem(0, space));
    form->addRow(tr("Names of files: {date}, {hour}, {title}, {slug}"), m_pattern);
    m_pattern->setAccessibleName(tr("Names of files"));
    form->addRow(m_example);
    form->addItem(new QSpacerItem(0, space));
    add(tr("Format"), m_format);
    add(tr("Loudness"), m_level);
    add(tr("Hours, separated by commas"), m_hours);
    card->body()->addLayout(form);
    card->body()->addWidget(m_problem);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(card);
    column->addStretch();
}

void PolesSection::load()
{
    auto work = [](Stores &stores) { return Result<PolesSettings>(loadPoles(stores)); };
    whenDone(m_context.workspace.read(std::move(work)), this, [this](const Result<PolesSettings> &settings) {
        if (settings) {
            show(*settings);
        }
    });
}

void PolesSection::show(const PolesSettings &settings)
{
    m_saved = settings;
    m_folder->setText(settings.folder);
    m_pattern->setText(settings.pattern);
    m_format->setCurrentIndex(std::max(0, m_format->findData(settings.format)));
    m_level->setValue(settings.lufs);
    m_hours->setText(hoursText(settings.hours));
    showExample();
}

void PolesSection::showExample()
{
    const auto today = m_context.workspace.zone().toLocal(m_context.workspace.clock().now()).date();
    const auto hour = m_saved.hours.isEmpty() ? QTime(10, 0) : m_saved.hours.first();
    m_example->setText(tr("For example: %1")
                           .arg(polesName(m_pattern->text(), tr("Water cut in Lipová street"), today, hour) + u'.'
                               + m_format->currentData().toString()));
}

void PolesSection::save()
{
    const auto hours = hoursFrom(m_hours->text());
    const PolesSettings wanted { m_folder->text().trimmed(), m_pattern->text().trimmed(),
        m_format->currentData().toString(), m_level->value(), hours.value_or(m_saved.hours) };
    const auto checked = hours ? checkPoles(wanted) : Result<void>(fail(hours.error()));
    m_problem->setVisible(!checked);
    if (!checked) {
        const auto message = words::explain(checked.error());
        m_problem->setText((message.title + u' ' + message.advice).trimmed());
        return;
    }
    if (wanted == m_saved) {
        return;
    }
    auto work = [wanted](Stores &stores) { return savePoles(stores, wanted); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this, wanted](const Result<void> &saved) {
        if (saved) {
            m_saved = wanted;
            showExample();
        }
        m_context.toast.say(saved ? tr("Saved") : words::explain(saved.error()).title);
    });
}

void PolesSection::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the public-address system"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_folder->setText(folder);
        save();
    });
    dialog->open();
}

} // namespace bubenik::ui
