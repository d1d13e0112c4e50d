#include "settings/ChannelForm.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/ChannelNames.h"
#include "common/Icons.h"
#include "common/Labels.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QSpinBox>
#include <QVBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

QString channelText(const char *text)
{
    return text && *text ? QCoreApplication::translate("Channel", text) : QString();
}

// "Town's website" -> "town-s-website", and a number when it is taken.
QString freeId(const QString &name, const QString &kind, const QStringList &taken)
{
    QString base;
    const QString plain = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : plain) {
        if (c.unicode() < 128 && c.isLetterOrNumber()) {
            base.append(c);
        } else if (c.isSpace() && !base.isEmpty() && !base.endsWith(u'-')) {
            base.append(u'-');
        }
    }
    if (base.isEmpty()) {
        base = kind;
    }
    QString id = base;
    for (int number = 2; taken.contains(id); ++number) {
        id = u"%1-%2"_s.arg(base).arg(number);
    }
    return id;
}

QString inputText(const QWidget *input)
{
    if (const auto *edit = qobject_cast<const QLineEdit *>(input)) {
        return edit->text().trimmed();
    }
    if (const auto *choice = qobject_cast<const QComboBox *>(input)) {
        return choice->currentText();
    }
    return {};
}

QWidget *makeInput(const SettingField &field, const QString &value)
{
    if (field.type == SettingField::Type::Choice) {
        auto *choice = new QComboBox;
        choice->addItems(field.choices);
        choice->setCurrentText(value.isEmpty() ? field.fallback : value);
        return choice;
    }
    auto *edit = new QLineEdit(value);
    edit->setPlaceholderText(field.fallback);
    if (field.type == SettingField::Type::Url) {
        edit->setPlaceholderText(u"https://"_s);
        edit->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    } else if (field.type == SettingField::Type::Integer) {
        edit->setInputMethodHints(Qt::ImhDigitsOnly);
    } else if (field.type == SettingField::Type::Path) {
        QAction *choose = edit->addAction(icon(u"folder"_s, Token::Muted), QLineEdit::TrailingPosition);
        choose->setText(ChannelForm::tr("Choose a folder"));
        choose->setToolTip(choose->text());
        QObject::connect(choose, &QAction::triggered, edit, [edit] {
            auto *dialog = new QFileDialog(edit, ChannelForm::tr("Choose a folder"), edit->text());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setFileMode(QFileDialog::Directory);
            QObject::connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
            dialog->open();
        });
    }
    return edit;
}

} // namespace

ChannelForm::ChannelForm(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(makeLabel({}, TypeSize::Title, Weight::Strong))
    , m_summary(makeLabel({}, TypeSize::Body, Weight::Normal, true))
    , m_fields(new QFormLayout)
    , m_progress(new QProgressBar)
    , m_checking(makeLabel({}, TypeSize::Body, Weight::Normal, true))
    , m_warnings(makeLabel({}))
    , m_problem(new ProblemPanel)
    , m_check(makeButton(tr("Check and save"), ButtonRole::Primary))
    , m_insist(makeButton(tr("Save all the same"), ButtonRole::Quiet))
    , m_cancel(makeButton(tr("Cancel"), ButtonRole::Quiet))
{
    build();
    connect(m_check, &QPushButton::clicked, this, &ChannelForm::check);
    connect(m_insist, &QPushButton::clicked, this, [this] { save(entered(), {}); });
    connect(m_problem, &ProblemPanel::actionTriggered, this, &ChannelForm::check);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_latest.drop();
        Q_EMIT cancelled();
    });
}

void ChannelForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * space);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    auto *card = new Card;
    m_fields->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_fields->setVerticalSpacing(space / 2);
    card->body()->addLayout(m_fields);
    column->addWidget(card);
    m_progress->setRange(0, 0);
    m_progress->setFixedHeight(6);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Checking"));
    column->addWidget(m_progress);
    column->addWidget(m_checking);
    column->addWidget(m_warnings);
    column->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    row->addWidget(m_check);
    row->addWidget(m_cancel);
    row->addStretch();
    row->addWidget(m_insist);
    column->addLayout(row);
}

void ChannelForm::begin(const ChannelDescriptor &kind, const QStringList &takenIds)
{
    m_new = true;
    m_takenIds = takenIds;
    fill(kind, { .id = {}, .kind = kind.kind, .name = {}, .settings = {} });
}

void ChannelForm::edit(const ChannelConfig &config)
{
    if (const ChannelDescriptor *kind = channelKind(config.kind)) {
        m_new = false;
        fill(*kind, config);
    }
}

void ChannelForm::fill(const ChannelDescriptor &kind, const ChannelConfig &config)
{
    m_latest.drop();
    m_kind = &kind;
    m_config = config;
    m_title->setText(m_new ? tr("New channel: %1").arg(channelText(kind.name)) : faceOf(config).name);
    m_summary->setText(channelText(kind.summary));
    while (m_fields->rowCount() > 0) {
        m_fields->removeRow(0);
    }
    m_inputs.clear();
    m_name = new QLineEdit(config.name);
    m_name->setPlaceholderText(channelText(kind.name));
    m_name->setObjectName(u"channel-name"_s);
    m_fields->addRow(tr("Name that you and your colleagues see"), m_name);
    addGap();
    for (const SettingField &field : kind.fields) {
        addField(field, config.settings.value(field.key));
    }
    m_secret = nullptr;
    if (kind.needsSecret) {
        m_secret = new QLineEdit;
        m_secret->setEchoMode(QLineEdit::Password);
        m_secret->setObjectName(u"channel-secret"_s);
        m_secret->setPlaceholderText(m_new ? QString() : tr("unchanged"));
        m_fields->addRow(channelText(kind.secretLabel), m_secret);
    }
    setBusy(false);
    m_problem->hide();
    m_warnings->hide();
    m_insist->hide();
    m_name->setFocus();
}

void ChannelForm::addField(const SettingField &field, const QString &value)
{
    QWidget *input = makeInput(field, value);
    input->setObjectName(u"channel-"_s + field.key);
    m_inputs.insert(field.key, input);
    const QString label = channelText(field.label);
    m_fields->addRow(field.required ? label : tr("%1 (optional)").arg(label), input);
    input->setAccessibleName(label);
    if (const QString hint = channelText(field.hint); !hint.isEmpty()) {
        auto *words = makeLabel(hint, TypeSize::Caption, Weight::Normal, true);
        input->setAccessibleDescription(hint);
        m_fields->addRow(words);
    }
    addGap();
}

void ChannelForm::addGap()
{
    auto *gap = new QWidget;
    gap->setFixedHeight(space / 2);
    m_fields->addRow(gap);
}

ChannelConfig ChannelForm::entered() const
{
    ChannelConfig config = m_config;
    config.name = m_name->text().trimmed();
    for (auto input = m_inputs.cbegin(); input != m_inputs.cend(); ++input) {
        const QString text = inputText(*input);
        if (text.isEmpty()) {
            config.settings.remove(input.key());
        } else {
            config.settings.insert(input.key(), text);
        }
    }
    if (m_new) {
        config.id = { freeId(config.name, config.kind, m_takenIds) };
    }
    return config;
}

void ChannelForm::check()
{
    if (!m_kind || !m_check->isEnabled()) {
        return;
    }
    const ChannelConfig config = entered();
    if (const auto valid = m_kind->validate ? m_kind->validate(config) : Result<void>(); !valid) {
        showProblem(valid.error(), false);
        if (QWidget *input = m_inputs.value(valid.error().subject)) {
            input->setFocus();
        }
        return;
    }
    setBusy(true);
    const bool keepsSecret = !m_new && (!m_secret || m_secret->text().isEmpty());
    const bool onlySecretMatters = keepsSecret && config.settings == m_config.settings;
    auto future = onlySecretMatters ? m_context.workspace.checkChannel(config.id)
                                    : m_context.workspace.tryChannel(config, m_secret ? m_secret->text() : QString());
    m_latest.ask(std::move(future), this, [this, config](const Result<ChannelAccount> &account) { tried(config, account); });
}

void ChannelForm::tried(const ChannelConfig &config, const Result<ChannelAccount> &account)
{
    setBusy(false);
    if (!account) {
        showProblem(account.error(), true);
        return;
    }
    QStringList sentences;
    for (const Error &warning : account->warnings) {
        const words::Message message = words::explain(warning, faceOf(config).name);
        sentences.append(message.title + u' ' + message.advice);
    }
    m_warnings->setText(sentences.join(u'\n'));
    m_warnings->setVisible(!sentences.isEmpty());
    save(config, account->account);
}

void ChannelForm::save(const ChannelConfig &config, const QString &account)
{
    setBusy(true);
    const std::optional<QString> secret = m_secret && !m_secret->text().isEmpty() ? std::optional(m_secret->text()) : std::nullopt;
    whenDone(m_context.workspace.saveChannel(config, secret), this, [this, config, account](const Result<void> &done) {
        setBusy(false);
        if (!done) {
            showProblem(done.error(), false);
            return;
        }
        Q_EMIT saved(config.id, account);
    });
}

void ChannelForm::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_checking->setVisible(busy);
    m_checking->setText(tr("Signing in and looking whether everything that publishing needs is there…"));
    m_check->setEnabled(!busy);
    m_insist->setEnabled(!busy);
    if (busy) {
        m_problem->hide();
    }
}

void ChannelForm::showProblem(const Error &error, bool mayInsist)
{
    m_problem->showProblem(error, m_name->text().trimmed().isEmpty() ? channelText(m_kind->name) : m_name->text().trimmed());
    m_problem->setActionVisible(false);
    m_problem->show();
    m_insist->setVisible(mayInsist);
}

} // namespace bubenik::ui
