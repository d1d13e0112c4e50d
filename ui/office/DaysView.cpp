#include "office/DaysView.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "office/VisitPanel.h"
#include "words/HolidayWords.h"
#include "words/OpenDayWords.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

DaysView::DaysView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_year(context.workspace.zone().toLocal(context.workspace.clock().now()).date().year())
    , m_yearName(makeLabel({}, TypeSize::Title, Weight::Strong))
    , m_list(new QListWidget)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    buildHead(column);
    m_list->setObjectName(u"open-days"_s);
    m_list->setAccessibleName(tr("Days of the year"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_list->setSpacing(space / 2);
    column->addWidget(m_list, 1);
    row->addWidget(left, 1);
    m_detail = makeDetail();
    row->addWidget(m_detail, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &DaysView::showDay);
    connect(&context.workspace, &Workspace::documentsChanged, this, [this](const QStringList &ids) {
        if (std::ranges::any_of(ids, [](const QString &id) { return id.startsWith("openday:"_L1); })) {
            reload();
        }
    });
    connect(&context.theme, &Theme::changed, this, &DaysView::reload); // the icons
    reload();
}

void DaysView::buildHead(QBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(2 * space, 2 * space, 2 * space, space);
    head->setSpacing(space);
    auto *back = makeIconButton(u"chevron-left"_s, tr("The year before"));
    auto *on = makeIconButton(u"chevron-right"_s, tr("The year after"));
    back->setObjectName(u"year-before"_s);
    on->setObjectName(u"year-after"_s);
    connect(back, &QToolButton::clicked, this, [this] { showYear(m_year - 1); });
    connect(on, &QToolButton::clicked, this, [this] { showYear(m_year + 1); });
    head->addWidget(m_yearName, 1);
    head->addWidget(back);
    head->addWidget(on);
    column->addLayout(head);
}

QWidget *DaysView::makeDetail()
{
    auto *detail = new QWidget;
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(3 * space, 2 * space, 3 * space, 2 * space);
    column->setSpacing(space + space / 2);
    m_title = makeLabel({}, TypeSize::Page, Weight::Strong);
    m_state = makeLabel({}, TypeSize::Body, Weight::Normal, true);
    column->addWidget(m_title);
    column->addWidget(m_state);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * space);
    form->setVerticalSpacing(space);
    const auto addField = [&](const QString &name, const QString &label, const QString &placeholder) {
        auto *edit = new QLineEdit;
        edit->setObjectName(name);
        edit->setAccessibleName(label);
        edit->setPlaceholderText(placeholder);
        auto *words = makeLabel(label, TypeSize::Body, Weight::Normal, true);
        words->setWordWrap(false);
        words->setBuddy(edit);
        form->addRow(words, edit);
        return edit;
    };
    m_to = addField(u"day-to"_s, tr("New day"), tr("e.g. 14. 12."));
    m_reason = addField(u"day-reason"_s, tr("Reason"), tr("as citizens are told"));
    m_deputy = addField(u"day-deputy"_s, tr("Receives citizens"), tr("the mayor"));
    column->addLayout(form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space);
    const auto addButton = [&](const QString &name, const QString &text, ButtonRole role, auto act) {
        auto *button = makeButton(text, role);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
        return button;
    };
    addButton(u"day-save"_s, tr("Save"), ButtonRole::Normal, [this] {
        const auto to = typedDate(m_to->text(), QDate(m_year, 1, 1));
        if (!to && !m_to->text().trimmed().isEmpty()) {
            m_context.toast.say(tr("Write the day as 20. 12."));
            return;
        }
        change([to, reason = m_reason->text().trimmed(), deputy = m_deputy->text().simplified()](
                   OpenDayChange decided) -> Result<OpenDayChange> {
            decided.reason = reason;
            decided.deputy = deputy;
            return to ? movedTo(std::move(decided), *to) : decided;
        });
    });
    addButton(u"day-cancel"_s, tr("It does not take place"), ButtonRole::Danger, [this] {
        change([reason = m_reason->text().trimmed()](OpenDayChange decided) -> Result<OpenDayChange> {
            decided.isCancelled = true;
            decided.movedTo.reset();
            decided.reason = reason;
            return decided;
        });
    });
    m_undo = addButton(u"day-undo"_s, tr("As usual again"), ButtonRole::Quiet, [this] {
        change([](OpenDayChange decided) -> Result<OpenDayChange> {
            decided.isCancelled = false;
            decided.movedTo.reset();
            decided.reason.clear();
            return decided;
        });
    });
    buttons->addStretch();
    column->addLayout(buttons);
    auto *post = makeButton(tr("Draft a post about it"), ButtonRole::Normal, u"posts"_s);
    post->setObjectName(u"day-post"_s);
    connect(post, &QPushButton::clicked, this, &DaysView::draftPost);
    column->addWidget(post, 0, Qt::AlignLeft);
    column->addStretch();
    return detail;
}

void DaysView::showYear(int year)
{
    m_year = year;
    m_list->setCurrentRow(-1);
    reload();
}

void DaysView::reload()
{
    struct Loaded {
        QList<OpenDay> days;
        OpenDaySettings settings;
    };
    auto work = [year = m_year](Stores &stores) -> Result<Loaded> {
        const auto days = stores.openDays.ofYear(year);
        const auto settings = days ? stores.openDays.settings() : fail(days.error());
        return settings ? Result<Loaded>(Loaded { *days, *settings }) : fail(settings.error());
    };
    m_latest.ask(m_context.workspace.read(std::move(work)), this, [this](const Result<Loaded> &loaded) {
        if (loaded) {
            fill(loaded->days, loaded->settings);
        } else {
            m_context.toast.say(words::explain(loaded.error()).title);
        }
    });
}

void DaysView::fill(const QList<OpenDay> &days, const OpenDaySettings &settings)
{
    const auto today = m_context.workspace.zone().toLocal(m_context.workspace.clock().now()).date();
    auto row = m_list->currentRow();
    m_days = days;
    m_settings = settings;
    m_yearName->setText(tr("Open door in %1").arg(m_year));
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto &day : days) {
        auto *item = new QListWidgetItem(words::openDayLine(day, settings), m_list);
        const bool needsLook = day.isProposed && day.date >= today;
        item->setIcon(needsLook   ? icon(u"warn"_s, Token::Warn)
                : day.isCancelled ? icon(u"close"_s, Token::Muted)
                : day.movedTo     ? icon(u"forward"_s, Token::Accent)
                                  : icon(u"calendar"_s, Token::Muted));
        if (row < 0 && day.actual() >= today) {
            row = m_list->count() - 1;
        }
    }
    m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
    showDay();
}

const OpenDay *DaysView::current() const
{
    const auto row = m_list->currentRow();
    return row >= 0 && row < m_days.size() ? &m_days.at(row) : nullptr;
}

void DaysView::showDay()
{
    const auto *day = current();
    m_detail->setEnabled(day != nullptr);
    if (day == nullptr) {
        return;
    }
    m_title->setText(words::dayInWords(day->actual()));
    m_state->setText(day->isProposed
            ? tr("%1 is a holiday (%2). This day is proposed instead; save it or choose another one.")
                  .arg(words::dayInWords(day->date), words::holidayName(*day->holiday))
            : words::openDayLine(*day, m_settings));
    m_to->setText(day->movedTo ? day->movedTo->toString(u"d. M. yyyy"_s) : QString());
    m_reason->setText(day->reason);
    m_deputy->setText(day->deputy);
    m_undo->setVisible(day->isCancelled || (day->movedTo && !day->isProposed));
}

void DaysView::change(const std::function<Result<OpenDayChange>(OpenDayChange)> &decide)
{
    const auto *day = current();
    if (day == nullptr) {
        return;
    }
    auto work = [date = day->date, by = m_context.workspace.userName(), now = m_context.workspace.clock().now(),
                    decide](Stores &stores) { return stores.openDays.change(date, by, now, decide); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<OpenDay> &changed) {
        m_context.toast.say(changed ? tr("Saved") : words::explain(changed.error()).title);
        reload();
    });
}

void DaysView::draftPost()
{
    const auto *day = current();
    if (day == nullptr) {
        return;
    }
    std::optional<OpenDay> next;
    for (const auto &other : std::as_const(m_days)) {
        if (other.date > day->date && !other.isCancelled && !next) {
            next = other;
        }
    }
    const auto texts = words::openDayTexts(*day, m_settings, next);
    Post post;
    post.id = newPostId(m_context.workspace.clock().now());
    post.title = texts.title;
    post.lead = texts.lead;
    post.body = texts.body;
    post.author = m_context.workspace.userName();
    const Edit edit { post.author, newUuid(m_context.workspace.clock().now()), m_context.workspace.clock().now() };
    auto work = [post, edit](Stores &stores) { return stores.posts.save(post, edit); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this, id = post.id.value](const Result<void> &saved) {
        if (saved) {
            Q_EMIT openRequested(id);
        } else {
            m_context.toast.say(words::explain(saved.error()).title);
        }
    });
}

} // namespace bubenik::ui
