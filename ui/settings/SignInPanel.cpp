#include "settings/SignInPanel.h"

#include "common/Buttons.h"
#include "common/Labels.h"
#include "settings/ChannelInputs.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QVBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

QString page(const QString &title, const QString &sentence)
{
    return u"<div style=\"font-family:sans-serif;max-width:32em;margin:4em auto\"><h1>%1</h1><p>%2</p></div>"_s.arg(
        title.toHtmlEscaped(), sentence.toHtmlEscaped());
}

} // namespace

SignInPanel::SignInPanel(const PageContext &context, const ChannelDescriptor &kind, bool hasSecret,
    std::function<ChannelConfig()> settings, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_kind(kind)
    , m_settings(std::move(settings))
    , m_open([](const QUrl &url) { return QDesktopServices::openUrl(url); })
    , m_fields(new QVBoxLayout)
    , m_secret(new QLineEdit)
    , m_start(makeButton(channelText(kind.signInLabel), ButtonRole::Normal, u"external"_s))
    , m_cancel(makeButton(tr("Cancel"), ButtonRole::Quiet))
    , m_again(makeButton(tr("Open the browser again"), ButtonRole::Quiet))
    , m_copy(makeButton(tr("Copy the address"), ButtonRole::Quiet, u"copy"_s))
    , m_progress(new QProgressBar)
    , m_state(makeLabel({}, TypeSize::Body, Weight::Normal, true))
    , m_problem(new ProblemPanel)
    , m_choice(new QWidget)
    , m_accounts(new QButtonGroup(this))
{
    build(hasSecret);
    connect(m_start, &QPushButton::clicked, this, &SignInPanel::begin);
    connect(m_cancel, &QPushButton::clicked, this, &SignInPanel::cancel);
    connect(m_again, &QPushButton::clicked, this, [this] { opened(m_url); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(m_url.toEncoded()));
        m_state->setText(tr("The address is copied. Paste it into a browser on this computer."));
    });
    setWaiting(false);
}

SignInPanel::~SignInPanel()
{
    m_stop.request_stop();
}

void SignInPanel::build(bool hasSecret)
{
    m_start->setObjectName(u"signin-start"_s);
    m_cancel->setObjectName(u"signin-cancel"_s);
    m_state->setObjectName(u"signin-state"_s);
    m_secret->setObjectName(u"signin-secret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setAccessibleName(channelText(m_kind.signInSecretLabel));
    m_secret->setPlaceholderText(hasSecret ? tr("unchanged") : QString());
    m_progress->setRange(0, 0);
    m_progress->setFixedHeight(6);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Waiting for the browser"));
    m_problem->setActionVisible(false);
    m_problem->hide();
    m_choice->hide();
    m_fields->setSpacing(space / 2);
    body()->addWidget(makeLabel(tr("Or let the browser do it"), TypeSize::Body, Weight::Strong));
    body()->addLayout(m_fields);
    body()->addWidget(makeLabel(channelText(m_kind.signInSecretLabel)));
    body()->addWidget(m_secret);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    row->addWidget(m_start);
    row->addWidget(m_again);
    row->addWidget(m_copy);
    row->addWidget(m_cancel);
    row->addStretch();
    body()->addLayout(row);
    body()->addWidget(m_progress);
    body()->addWidget(m_state);
    body()->addWidget(m_choice);
    body()->addWidget(m_problem);
}

void SignInPanel::addField(const SettingField &field, QWidget *input)
{
    m_fields->addWidget(makeLabel(channelText(field.label)));
    m_fields->addWidget(input);
    if (const auto hint = channelText(field.hint); !hint.isEmpty()) {
        m_fields->addWidget(makeLabel(hint, TypeSize::Caption, Weight::Normal, true));
    }
}

QString SignInPanel::secret() const
{
    return m_secret->text().trimmed();
}

void SignInPanel::begin()
{
    clearChoice();
    m_problem->hide();
    m_stop = std::stop_source();
    SignInRequest request { .config = m_settings(),
        .donePage = page(tr("Done"), tr("You can close this page and go back to Bubeník.")),
        .failedPage = page(tr("It did not work"), tr("Go back to Bubeník: it says what happened and what to do.")),
        .stop = m_stop.get_token() };
    setWaiting(true);
    m_state->setText(tr("Opening the browser…"));
    auto signing = m_context.workspace.signIn(request, secret(), this, [this](const QUrl &url) { opened(url); });
    m_latest.ask(std::move(signing), this, [this](const Result<QList<SignInOffer>> &offers) { finish(offers); });
}

void SignInPanel::cancel()
{
    m_stop.request_stop();
    m_latest.drop();
    setWaiting(false);
    clearChoice();
    m_state->setText(tr("Cancelled. Nothing has changed."));
    m_state->show();
    m_start->setFocus();
}

void SignInPanel::opened(const QUrl &url)
{
    if (m_progress->isHidden()) {
        return; // cancelled meanwhile
    }
    m_url = url;
    const bool isOpen = m_open(url);
    m_state->setText(isOpen
            ? tr("Go on in the browser: sign in, choose the page and confirm. Bubeník waits five minutes.")
            : tr("No browser could be opened. Copy the address and paste it into one on this computer."));
    m_again->show();
    m_copy->show();
}

void SignInPanel::finish(const Result<QList<SignInOffer>> &offers)
{
    setWaiting(false);
    if (!offers) {
        m_problem->showProblem(offers.error(), channelText(m_kind.name));
        m_problem->setActionVisible(false);
        m_problem->show();
        return;
    }
    const auto wanted = std::ranges::find_if(*offers, &SignInOffer::isWanted);
    if (offers->size() == 1 || wanted != offers->end()) {
        const auto offer = offers->size() == 1 ? offers->first() : *wanted;
        m_state->setText(tr("Signed in: %1.").arg(offer.account));
        m_state->show();
        Q_EMIT signedIn(offer);
        return;
    }
    choose(*offers);
}

void SignInPanel::choose(const QList<SignInOffer> &offers)
{
    m_offers = offers;
    auto *column = new QVBoxLayout(m_choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    column->addWidget(makeLabel(tr("Which one is the town's?"), TypeSize::Body, Weight::Strong));
    for (qsizetype i = 0; i < offers.size(); ++i) {
        auto *account = new QRadioButton(offers[i].account);
        account->setObjectName(u"signin-account-%1"_s.arg(i));
        m_accounts->addButton(account, int(i));
        column->addWidget(account);
    }
    m_accounts->button(0)->setChecked(true);
    auto *take = makeButton(tr("Use this one"));
    take->setObjectName(u"signin-take"_s);
    column->addWidget(take, 0, Qt::AlignLeft);
    connect(take, &QPushButton::clicked, this, [this] {
        const auto offer = m_offers.value(m_accounts->checkedId());
        clearChoice();
        Q_EMIT signedIn(offer);
    });
    m_choice->show();
    m_accounts->button(0)->setFocus();
}

void SignInPanel::clearChoice()
{
    m_offers.clear();
    for (auto *button : m_accounts->buttons()) {
        m_accounts->removeButton(button);
    }
    auto *fresh = new QWidget;
    body()->replaceWidget(m_choice, fresh);
    m_choice->hide();
    m_choice->deleteLater();
    m_choice = fresh;
    m_choice->hide();
}

void SignInPanel::setWaiting(bool waiting)
{
    m_start->setVisible(!waiting);
    m_secret->setEnabled(!waiting);
    m_progress->setVisible(waiting);
    m_cancel->setVisible(waiting);
    m_state->setVisible(waiting);
    m_again->hide();
    m_copy->hide();
}

} // namespace bubenik::ui
