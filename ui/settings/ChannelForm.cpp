#include "settings/ChannelForm.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/ChannelNames.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "settings/ChannelInputs.h"
#include "settings/SignInPanel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QSpinBox>
#include <QVBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

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
    // What it cannot do without stands first.
    const auto addFields = [&](bool required) {
        for (const SettingField &field : kind.fields) {
            if (field.required == required && !field.isForSignIn) {
                addField(field, config.settings.value(field.key));
            }
        }
    };
    addFields(true);
    addSecret(kind);
    addSignIn(kind);
    addFields(false);
    setBusy(false);
    m_problem->hide();
    m_warnings->hide();
    m_insist->hide();
    m_name->setFocus();
}

void ChannelForm::addSecret(const ChannelDescriptor &kind)
{
    m_secret = nullptr;
    if (!kind.needsSecret) {
        return;
    }
    const auto label = channelText(kind.secretLabel);
    m_secret = new QLineEdit;
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setObjectName(u"channel-secret"_s);
    m_secret->setAccessibleName(label);
    m_secret->setPlaceholderText(m_new ? QString() : tr("unchanged"));
    m_fields->addRow(label, m_secret);
    auto *help = new QVBoxLayout;
    help->setContentsMargins(0, 0, 0, 0);
    addHelp(help, u"secret-help"_s, tr("How to get it"), channelText(kind.secretHelp));
    m_fields->addRow(help);
    addGap();
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

// The second way to the secret.
void ChannelForm::addSignIn(const ChannelDescriptor &kind)
{
    m_signIn = nullptr;
    if (!kind.signIn) {
        return;
    }
    const bool isSignInSet = std::ranges::any_of(kind.fields, [this](const SettingField &field) {
        return field.isForSignIn && !m_config.settings.value(field.key).isEmpty();
    });
    m_signIn = new SignInPanel(m_context, kind, !m_new && isSignInSet, [this] { return entered(); });
    for (const SettingField &field : kind.fields) {
        if (field.isForSignIn) {
            auto *input = makeInput(field, m_config.settings.value(field.key));
            input->setObjectName(u"channel-"_s + field.key);
            input->setAccessibleName(channelText(field.label));
            m_inputs.insert(field.key, input);
            m_signIn->addField(field, input);
        }
    }
    addHelp(m_signIn->body(), u"signin-help"_s, tr("What has to be prepared"), channelText(kind.signInHelp));
    m_fields->addRow(m_signIn);
    connect(m_signIn, &SignInPanel::signedIn, this, &ChannelForm::useOffer);
    addGap();
}

// As if it had been entered by hand: what cannot be published with is not saved.
void ChannelForm::useOffer(const SignInOffer &offer)
{
    for (auto it = offer.settings.cbegin(); it != offer.settings.cend(); ++it) {
        if (auto *edit = qobject_cast<QLineEdit *>(m_inputs.value(it.key()))) {
            edit->setText(it.value());
        }
    }
    m_secret->setText(offer.secret);
    check();
}

// Folded away: only who sets a channel up needs it.
void ChannelForm::addHelp(QLayout *into, const QString &name, const QString &title, const QString &help)
{
    if (help.isEmpty()) {
        return;
    }
    auto *fold = makeButton(title, ButtonRole::Quiet, u"chevron-right"_s);
    fold->setObjectName(name);
    fold->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QStringList steps;
    const auto lines = help.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        steps.append(u"%1. %2"_s.arg(i + 1).arg(lines[i]));
    }
    auto *words = makeLabel(steps.join(u'\n'));
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->hide();
    into->addWidget(fold);
    into->addWidget(words);
    connect(fold, &QPushButton::clicked, words, [fold, words] {
        words->setVisible(words->isHidden());
        // The stack above asks no heights for widths; a card has room of its own at both sides.
        words->setMinimumHeight(words->heightForWidth(fold->parentWidget()->width() - 4 * space));
        fold->setIcon(icon(words->isHidden() ? u"chevron-right"_s : u"down"_s, Token::Accent));
    });
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
    m_latest.ask(
        std::move(future), this, [this, config](const Result<ChannelAccount> &account) { tried(config, account); });
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
        sentences.append(
            u"! "_s + QStringList { message.title, message.meaning, message.advice }.join(u' ').simplified());
    }
    m_warnings->setText(sentences.join(u'\n'));
    m_warnings->setVisible(!sentences.isEmpty());
    save(config, account->account);
}

void ChannelForm::save(const ChannelConfig &config, const QString &account)
{
    setBusy(true);
    const std::optional<QString> secret
        = m_secret && !m_secret->text().isEmpty() ? std::optional(m_secret->text()) : std::nullopt;
    const std::optional<QString> own
        = m_signIn && !m_signIn->secret().isEmpty() ? std::optional(m_signIn->secret()) : std::nullopt;
    whenDone(
        m_context.workspace.saveChannel(config, secret, own), this, [this, config, account](const Result<void> &done) {
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
    m_problem->showProblem(
        error, m_name->text().trimmed().isEmpty() ? channelText(m_kind->name) : m_name->text().trimmed());
    m_problem->setActionVisible(false);
    m_problem->show();
    m_insist->setVisible(mayInsist);
}

} // namespace bubenik::ui
