#include "broadcast/SmsPage.h"

#include "broadcast/ShortForm.h"
#include "broadcast/SmsMessageList.h"
#include "broadcast/SmsRecipientsForm.h"
#include "broadcast/SmsTextEdit.h"
#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/DateTimeField.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "common/Layouts.h"
#include "common/Toast.h"
#include "words/SmsWords.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int usualLength = 160;

struct SmsPlanLine {
    int number;
    QString icon;
    Token token;
    QString text;
};

QList<SmsPlanLine> linesOf(const SmsPlan &plan)
{
    const auto n = [&](SmsStep step) { return plan.number(step); };
    QList<SmsPlanLine> lines {
        { plan.toSend(), u"phone"_s, Token::Accent, SmsPage::tr("%n get the message", nullptr, plan.toSend()) },
        { plan.abroad(), u"warn"_s, Token::Warn,
            SmsPage::tr("%n of them have a number abroad, at another price", nullptr, plan.abroad()) },
        { plan.households, u"people"_s, Token::Muted,
            SmsPage::tr("%n household(s) get it more than once", nullptr, plan.households) },
        { n(SmsStep::NoNumber), u"minus"_s, Token::Muted,
            SmsPage::tr("%n have no phone number", nullptr, n(SmsStep::NoNumber)) },
        { n(SmsStep::Landline), u"phone"_s, Token::Muted,
            SmsPage::tr("%n have a landline only", nullptr, n(SmsStep::Landline)) },
        { n(SmsStep::Abroad), u"warn"_s, Token::Warn,
            SmsPage::tr("%n have a number abroad and are left out", nullptr, n(SmsStep::Abroad)) },
        { n(SmsStep::NoConsent), u"lock"_s, Token::Muted,
            SmsPage::tr("%n do not want to be written to", nullptr, n(SmsStep::NoConsent)) },
        { n(SmsStep::SharedNumber), u"people"_s, Token::Muted,
            SmsPage::tr("%n share a number with somebody who gets it", nullptr, n(SmsStep::SharedNumber)) },
        { n(SmsStep::SameHousehold), u"people"_s, Token::Muted,
            SmsPage::tr("%n live with somebody who gets it", nullptr, n(SmsStep::SameHousehold)) },
    };
    lines.removeIf([](const SmsPlanLine &line) { return line.number == 0; });
    return lines;
}

Result<ShortSource> smsSourceOf(Stores &stores, const QString &documentId)
{
    if (documentId.startsWith("announcement:"_L1)) {
        const auto announcement = stores.announcements.load({ documentId });
        return announcement ? Result<ShortSource>(shortSourceOf(*announcement)) : fail(announcement.error());
    }
    const auto post = stores.posts.load({ documentId });
    return post ? Result<ShortSource>(shortSourceOf(*post)) : fail(post.error());
}

QWidget *planLine(const SmsPlanLine &line)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(space);
    auto *mark = new QLabel;
    showIcon(mark, line.icon, line.token);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(makeLabel(line.text), 1);
    return widget;
}

} // namespace

SmsPage::SmsPage(const PageContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_banner(new Banner)
    , m_empty(new EmptyPage(u"phone"_s, tr("No SMS gateway yet"),
          tr("Short messages to phones go out by a gateway with your credit. Set one up first."),
          tr("Set up a gateway")))
    , m_messages(new SmsMessageList(context))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(3 * space, 2 * space, 3 * space, 3 * space);
    column->setSpacing(2 * space);
    column->addWidget(makeHead());
    column->addWidget(m_banner);
    column->addWidget(m_empty);
    column->addWidget(makeForm());
    column->addWidget(m_messages);
    column->addStretch();
    setWidget(inner);
    m_banner->hide();
    m_empty->hide();
    m_form->hide();
    m_planTimer.setSingleShot(true);
    m_planTimer.setInterval(250ms);
    connect(&m_planTimer, &QTimer::timeout, this, &SmsPage::replan);
    connect(m_empty, &EmptyPage::actionTriggered, this, [this] { Q_EMIT openAsked(u"channel:"_s); });
    connect(m_banner, &Banner::closed, m_banner, &QWidget::hide);
    connect(m_messages, &SmsMessageList::erratumAsked, this, &SmsPage::prepareErratum);
    connect(&context.workspace, &Workspace::smsStopped, this, [this](const Error &error) {
        const auto said = words::explain(error);
        m_banner->showText(Banner::Tone::Bad, said.title + u' ' + said.advice);
    });
}

void SmsPage::showSource(const QString &documentId)
{
    m_source = documentId;
    leaveErratum();
    m_recipients->setRecipients({});
    m_question->hide();
    m_asked.reset();
    m_banner->hide();
    m_emergency->setChecked(false);
    m_messages->showSource(documentId);
    m_recipients->refresh();
    auto work = [documentId](Stores &stores) -> Result<Source> {
        auto source = smsSourceOf(stores, documentId);
        const auto channels = source ? stores.channels.all() : fail(source.error());
        if (!channels) {
            return fail(channels.error());
        }
        Source found { source->title, proposeShortForm(*source, usualLength), source->streets, {} };
        for (const auto &config : *channels) {
            if (config.kind == "sms"_L1) {
                found.channels.append(config);
            }
        }
        return found;
    };
    m_loading.ask(m_context.workspace.read(std::move(work)), this, [this](const Result<Source> &source) {
        if (source) {
            take(*source);
        } else {
            m_banner->showText(Banner::Tone::Bad, words::explain(source.error()).title);
        }
    });
}

void SmsPage::take(const Source &source)
{
    m_title->setText(tr("SMS to phones: %1").arg(source.title));
    m_channels = source.channels;
    m_empty->setVisible(m_channels.isEmpty());
    m_form->setVisible(!m_channels.isEmpty());
    {
        const QSignalBlocker blocker(m_channel);
        m_channel->clear();
        for (const auto &config : m_channels) {
            m_channel->addItem(config.name.isEmpty() ? config.id.value : config.name);
        }
    }
    m_channel->setVisible(m_channels.size() > 1);
    m_text->setText(source.proposal);
    if (!source.streets.isEmpty()) {
        m_recipients->setRecipients({ .streets = source.streets });
    }
    m_text->focusText();
    m_planTimer.start();
}

SmsOrder SmsPage::wanted() const
{
    const auto channel = m_channels.value(std::max(0, m_channel->currentIndex()));
    return { .text = m_text->text(),
        .recipients = m_recipients->recipients(),
        .channel = channel.id,
        .at = m_later->isChecked() ? m_time->instant() : std::nullopt,
        .isEmergency = m_emergency->isChecked(),
        .includesAbroad = m_recipients->includesAbroad(),
        .onePerHousehold = m_recipients->onePerHousehold(),
        .source = m_source,
        .corrects = m_corrects,
        .toTheSame = !m_corrects.isEmpty(),
        .author = m_context.workspace.userName() };
}

void SmsPage::replan()
{
    const auto order = wanted();
    if (m_asked && m_asked != order) { // what was said of it does not hold any more
        m_asked.reset();
        m_question->hide();
        m_onYes = {};
    }
    if (m_channels.isEmpty()) {
        return;
    }
    auto work = [order, zone = m_context.workspace.zone(), now = m_context.workspace.clock().now()](
                    Stores &stores) { return planSms(stores, order, zone, now); };
    m_planning.ask(m_context.workspace.read(std::move(work)), this, [this, order](const Result<SmsPlan> &plan) {
        m_planned = order;
        showPlan(plan);
        if (std::exchange(m_asksWhenPlanned, false)) {
            this->order();
        }
    });
}

void SmsPage::showPlan(const Result<SmsPlan> &plan)
{
    emptyOut(m_lines);
    m_plan = plan ? std::optional(*plan) : std::nullopt;
    const int number = plan ? plan->toSend() : 0;
    m_dryRun->setEnabled(number > 0);
    m_send->setEnabled(number > 0);
    m_send->setText(number > 0 ? tr("Send the SMS to %n", nullptr, number) : tr("Send the SMS"));
    if (!plan) {
        const auto said = words::explain(plan.error());
        const bool isForNobody = plan.error().code == "no-audience"_L1;
        m_lines->addWidget(makeLabel(isForNobody ? tr("Choose streets or groups.") : said.title + u' ' + said.advice));
        m_cost->clear();
        return;
    }
    for (const auto &line : linesOf(*plan)) {
        m_lines->addWidget(planLine(line));
    }
    const auto when = words::when(plan->due, m_context.workspace.zone(), m_context.workspace.clock().now());
    if (plan->isMoved) {
        m_lines->addWidget(planLine(
            { 1, u"clock"_s, Token::Warn, tr("Quiet hours: it goes out %1, or at once as an emergency.").arg(when) }));
    }
    m_emergency->setVisible(plan->isMoved || m_emergency->isChecked());
    const auto parts = static_cast<int>(plan->count.parts.size()) * number;
    m_cost->setText(plan->price == noMoney
            ? tr("%n part(s) in all; the channel's settings do not say a price.", nullptr, parts)
            : tr("%n part(s) in all: %1", nullptr, parts).arg(words::crowns(plan->price)));
}

void SmsPage::dryRun()
{
    if (!m_plan) {
        return;
    }
    m_dryRun->setEnabled(false);
    const auto order = wanted();
    whenDone(m_context.workspace.quoteSms(order.channel, order.text, m_plan->numbers()), this,
        [this](const Result<SmsQuote> &quote) {
            m_dryRun->setEnabled(true);
            if (!quote) {
                const auto said = words::explain(quote.error());
                m_banner->showText(Banner::Tone::Bad, said.title + u' ' + said.advice);
                return;
            }
            auto text = quote->price == noMoney
                ? tr("The gateway answers; there is %1 of credit.").arg(words::crowns(quote->credit))
                : tr("It would cost %1; there is %2 of credit.")
                      .arg(words::crowns(quote->price), words::crowns(quote->credit));
            if (!quote->invalid.isEmpty()) {
                text += u' ' + tr("The gateway does not take: %1").arg(quote->invalid.join(u", "_s));
            }
            const bool isShort = quote->price != noMoney && quote->price > quote->credit;
            m_banner->showText(isShort ? Banner::Tone::Warn : Banner::Tone::Info, text);
        });
}

void SmsPage::ask(const QString &sentence, const QString &yes, std::function<void()> onYes)
{
    m_questionText->setText(sentence);
    m_yes->setText(yes);
    m_onYes = std::move(onYes);
    m_question->show();
    m_yes->setFocus();
    QTimer::singleShot(0, this, [this] { ensureWidgetVisible(m_question); });
}

void SmsPage::askAboutEmergency()
{
    m_emergency->setProperty("asked", true);
    m_asked.reset();
    ask(tr("The message will wake people up. Is it about a danger that cannot wait until the morning?"),
        tr("Yes, it is an emergency"), [this] { m_emergency->setProperty("asked", false); });
}

void SmsPage::order()
{
    if (m_emergency->property("asked").toBool()) {
        return;
    }
    const auto order = wanted();
    if (m_planned != order) { // changed a moment ago
        m_asksWhenPlanned = true;
        replan();
        return;
    }
    if (!m_plan || m_plan->toSend() == 0) {
        return;
    }
    const int number = m_plan->toSend();
    const auto when = words::when(m_plan->due, m_context.workspace.zone(), m_context.workspace.clock().now());
    const auto cost
        = m_plan->price == noMoney ? QString() : u' ' + tr("It costs %1.").arg(words::crowns(m_plan->price));
    const auto sentence = m_emergency->isChecked()
        ? tr("%n people get the SMS even in their sleep.", nullptr, number)
        : tr("%n people get the SMS.", nullptr, number) + u' ' + tr("It goes out: %1.").arg(when);
    ask(sentence + cost, tr("Send it"), [this] { send(); });
    m_asked = order;
}

// Exactly what was asked about, or the question again.
void SmsPage::send()
{
    const auto asked = std::exchange(m_asked, std::nullopt);
    if (asked != wanted()) {
        order();
        return;
    }
    auto work = [order = *asked, zone = m_context.workspace.zone(), now = m_context.workspace.clock().now()](
                    Stores &stores) { return orderSms(stores, order, zone, now); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<SmsMessage> &message) {
        if (!message) {
            const auto said = words::explain(message.error());
            m_banner->showText(Banner::Tone::Bad, said.title + u' ' + said.advice);
            return;
        }
        leaveErratum();
        m_emergency->setChecked(false);
        m_messages->refresh();
        m_context.toast.say(tr("The SMS is written down and goes out in a minute."), tr("Take it back"),
            [this, id = message->id] { m_messages->cancel(id); });
    });
}

void SmsPage::prepareErratum(const SmsMessage &message)
{
    m_corrects = message.id.value;
    m_recipients->setRecipients(message.recipients);
    m_recipients->setOptions(message.includesAbroad, message.onePerHousehold);
    m_recipients->setEnabled(false);
    m_erratum->show();
    m_text->setText(tr("Correction: %1").arg(m_text->text()));
    m_text->focusText();
    ensureWidgetVisible(m_text);
}

// What was chosen stays.
void SmsPage::leaveErratum()
{
    m_corrects.clear();
    m_recipients->setEnabled(true);
    m_erratum->hide();
    m_planTimer.start();
}

} // namespace bubenik::ui
