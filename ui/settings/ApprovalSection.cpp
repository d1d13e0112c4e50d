#include "settings/ApprovalSection.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/DateTimeField.h"
#include "common/Labels.h"
#include "common/Toast.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Millis usualAbsence = 14 * 24h;

} // namespace

ApprovalSection::ApprovalSection(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    column->addWidget(makeRules());
    m_deputies = makeDeputies();
    column->addWidget(m_deputies);
    column->addStretch();
    connect(&context.workspace, &Workspace::documentsChanged, this, [this](const QStringList &ids) {
        const bool concerns = std::ranges::any_of(
            ids, [](const QString &id) { return id.startsWith("workflow:"_L1) || id.startsWith("deputy:"_L1); });
        if (concerns) {
            load();
        }
    });
    connect(&context.workspace, &Workspace::syncStatusChanged, this, [this] { load(); });
    load();
}

Card *ApprovalSection::makeRules()
{
    auto *card = new Card;
    card->body()->addWidget(makeLabel(tr("Before citizens see a post"), TypeSize::Body, Weight::Strong));
    m_required = new QCheckBox(tr("Nothing goes out unapproved"));
    m_fourEyes = new QCheckBox(tr("Nobody approves what they wrote or handed over"));
    m_urgent = new QCheckBox(tr("What is urgent may go out without approval, with a reason"));
    m_required->setObjectName(u"approval-required"_s);
    m_fourEyes->setObjectName(u"approval-four-eyes"_s);
    m_urgent->setObjectName(u"approval-urgent"_s);
    for (auto *box : { m_required, m_fourEyes, m_urgent }) {
        card->body()->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this] { saveRules(); });
    }
    m_rights = makeLabel({}, TypeSize::Caption, Weight::Normal, true);
    m_rights->setWordWrap(true);
    card->body()->addWidget(m_rights);
    return card;
}

Card *ApprovalSection::makeDeputies()
{
    auto *card = new Card;
    card->body()->addWidget(makeLabel(tr("While you are away"), TypeSize::Body, Weight::Strong));
    auto *what = makeLabel(tr("Your deputy approves for you in that time, and every such approval says so."),
        TypeSize::Body, Weight::Normal, true);
    what->setWordWrap(true);
    card->body()->addWidget(what);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(space);
    card->body()->addLayout(m_rows);
    m_name = new QLineEdit;
    m_name->setObjectName(u"deputy-name"_s);
    m_account = new QLineEdit;
    m_account->setObjectName(u"deputy-account"_s);
    m_from = new DateTimeField(m_context.workspace.zone(), m_context.workspace.clock());
    m_until = new DateTimeField(m_context.workspace.zone(), m_context.workspace.clock());
    m_from->setInstant(m_context.workspace.clock().now());
    m_until->setInstant(m_context.workspace.clock().now() + usualAbsence);
    m_from->setAccessibleName(tr("From"));
    m_until->setAccessibleName(tr("Until"));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(space / 2);
    form->addRow(tr("Name of the deputy"), m_name);
    form->addRow(tr("Their account on the shared server"), m_account);
    m_accountLabel = form->labelForField(m_account);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("Until"), m_until);
    card->body()->addLayout(form);
    m_add = makeButton(tr("Name the deputy"), ButtonRole::Normal, u"user"_s);
    m_add->setObjectName(u"deputy-add"_s);
    card->body()->addWidget(m_add, 0, Qt::AlignLeft);
    const auto refresh = [this] { m_add->setEnabled(!m_name->text().trimmed().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, refresh);
    connect(m_add, &QPushButton::clicked, this, [this] { name(); });
    refresh();
    return card;
}

Edit ApprovalSection::edit() const
{
    const auto now = m_context.workspace.clock().now();
    return { m_context.workspace.userName(), newUuid(now), now };
}

void ApprovalSection::load()
{
    auto work = [name = m_context.workspace.userName(), now = m_context.workspace.clock().now()](
                    Stores &stores) -> Result<Shown> {
        Shown shown { .me = personHere(stores, name) };
        const auto workflow = stores.reviews.workflow();
        const auto deputies = workflow ? stores.reviews.deputies() : fail(workflow.error());
        const auto authority = deputies ? authorityOf(stores, shown.me, now) : fail(deputies.error());
        if (!authority) {
            return fail(authority.error());
        }
        shown.workflow = *workflow;
        shown.deputies = *deputies;
        shown.authority = *authority;
        return shown;
    };
    m_question.ask(m_context.workspace.read(std::move(work)), this, [this](const Result<Shown> &shown) {
        if (shown) {
            show(*shown);
        }
    });
}

void ApprovalSection::show(const Shown &shown)
{
    m_required->setChecked(shown.workflow.isRequired);
    m_fourEyes->setChecked(shown.workflow.fourEyes);
    m_urgent->setChecked(shown.workflow.allowsUrgent);
    for (auto *box : { m_required, m_fourEyes, m_urgent }) {
        box->setEnabled(shown.authority.mayRule);
    }
    m_rights->setText(shown.authority.mayRule ? tr("It holds for the whole newsroom.")
                                              : tr("It holds for the whole newsroom. Only an approver changes it."));
    const bool hasAccounts = shown.me.user != shown.me.name;
    m_account->setVisible(hasAccounts);
    m_accountLabel->setVisible(hasAccounts);
    m_deputies->setVisible(shown.authority.mayRule || !shown.deputies.isEmpty());
    m_deputies->setEnabled(shown.authority.mayRule);
    showDeputies(shown);
}

void ApprovalSection::showDeputies(const Shown &shown)
{
    while (m_rows->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_rows->takeAt(0));
        item->widget()->deleteLater();
    }
    const auto &zone = m_context.workspace.zone();
    const auto now = m_context.workspace.clock().now();
    for (const auto &deputy : shown.deputies) {
        if (deputy.until <= now) {
            continue;
        }
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        auto *who = makeLabel(tr("%1 stands in for %2, %3 to %4.")
                                  .arg(deputy.deputy.name, deputy.approver.name, words::when(deputy.from, zone, now),
                                      words::when(deputy.until, zone, now)));
        who->setWordWrap(true);
        line->addWidget(who, 1);
        if (deputy.approver.user == shown.me.user) {
            auto *end = makeButton(tr("End it"), ButtonRole::Quiet, u"close"_s);
            end->setObjectName(u"deputy-end"_s);
            connect(end, &QPushButton::clicked, this, [this, deputy] { dismiss(deputy); });
            line->addWidget(end);
        }
        m_rows->addWidget(row);
    }
}

void ApprovalSection::dismiss(const Deputy &deputy)
{
    whenDone(m_context.workspace.write([edit = edit()](Stores &stores) { return dismissDeputy(stores, edit); }), this,
        [this, deputy](const Result<void> &done) {
            told(done);
            if (!done) {
                return;
            }
            m_context.toast.say(tr("The deputy's time has ended."), tr("Undo"), [this, deputy] {
                auto work = [deputy, edit = edit()](Stores &stores) -> Result<void> {
                    const auto named = nameDeputy(stores, deputy.deputy, deputy.from, deputy.until, edit);
                    return named ? Result<void> {} : fail(named.error());
                };
                whenDone(m_context.workspace.write(std::move(work)), this,
                    [this](const Result<void> &again) { told(again); });
            });
        });
}

void ApprovalSection::saveRules()
{
    const Workflow workflow { m_required->isChecked(), m_fourEyes->isChecked(), m_urgent->isChecked() };
    whenDone(m_context.workspace.write(
                 [workflow, edit = edit()](Stores &stores) { return setWorkflow(stores, workflow, edit); }),
        this, [this](const Result<void> &done) { told(done); });
}

void ApprovalSection::name()
{
    const auto from = m_from->instant();
    const auto until = m_until->instant();
    const auto name = m_name->text().trimmed();
    const auto account
        = m_account->isVisible() && !m_account->text().trimmed().isEmpty() ? m_account->text().trimmed() : name;
    if (!from || !until) {
        told(fail(Error { .kind = ErrorKind::Invalid, .code = u"deputy-time"_s }));
        return;
    }
    auto work = [deputy = Person { account, name }, from = *from, until = *until, edit = edit()](
                    Stores &stores) -> Result<void> {
        const auto named = nameDeputy(stores, deputy, from, until, edit);
        return named ? Result<void> {} : fail(named.error());
    };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<void> &done) {
        if (done) {
            m_name->clear();
            m_account->clear();
        }
        told(done);
    });
}

void ApprovalSection::told(const Result<void> &done)
{
    m_context.toast.say(done ? tr("Saved") : words::explain(done.error()).title);
    load();
}

} // namespace bubenik::ui
