#include "meetings/MeetingListPanel.h"

#include "common/Async.h"
#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "common/TextScale.h"
#include "common/Toast.h"
#include "meetings/MeetingDelegate.h"
#include "meetings/MeetingModel.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int daysAhead = 14;
}

MeetingListPanel::MeetingListPanel(const PageContext &context, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new MeetingModel(context.workspace, this))
    , m_list(new QListView)
    , m_stack(new QStackedWidget)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(withText(27 * space));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(makeHead(title));
    column->addWidget(makeLine());
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MeetingDelegate(*m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Meetings"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(
        new EmptyPage(u"meeting"_s, tr("No meetings"), tr("What you call stands here, the soonest first.")));
    column->addWidget(m_stack, 1);
    connect(m_model, &MeetingModel::loaded, this, &MeetingListPanel::showList);
    connect(m_model, &MeetingModel::failed, this,
        [this](const Error &error) { m_context.toast.say(words::explain(error).title); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const auto *row = m_model->at(index);
        if (row != nullptr && !m_isQuiet) {
            Q_EMIT chosen(row->meeting.id);
        }
    });
}

QLayout *MeetingListPanel::makeHead(const QString &title)
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(2 * space, 2 * space, 2 * space, space);
    head->setSpacing(space);
    auto *row = new QHBoxLayout;
    row->addWidget(makeLabel(title, TypeSize::Title, Weight::Strong), 1);
    m_fromTemplate = makeIconButton(u"duplicate"_s, tr("New from a template"));
    m_fromTemplate->setObjectName(u"meeting-from-template"_s);
    connect(static_cast<QToolButton *>(m_fromTemplate), &QToolButton::clicked, this, &MeetingListPanel::showTemplates);
    row->addWidget(m_fromTemplate);
    auto *add = makeButton(tr("New"), ButtonRole::Normal, u"add"_s);
    add->setObjectName(u"new-meeting"_s);
    add->setAccessibleName(tr("New meeting"));
    connect(add, &QPushButton::clicked, this, &MeetingListPanel::newAsked);
    row->addWidget(add);
    head->addLayout(row);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setAccessibleName(tr("Search in meetings"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Token::Muted), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, m_model, &MeetingModel::setText);
    head->addWidget(m_search);
    return head;
}

void MeetingListPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setWatched(true);
}

void MeetingListPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setWatched(false);
}

void MeetingListPanel::showTemplates()
{
    whenDone(m_context.workspace.read([](Stores &stores) { return stores.meetings.templates(); }), this,
        [this](const Result<MeetingStore::Templates> &templates) {
            if (!templates) {
                m_context.toast.say(words::explain(templates.error()).title);
                return;
            }
            auto *menu = new QMenu(this);
            menu->setObjectName(u"meeting-templates"_s);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            fillTemplates(menu, *templates);
            menu->popup(m_fromTemplate->mapToGlobal(QPoint(0, m_fromTemplate->height())));
        });
}

void MeetingListPanel::fillTemplates(QMenu *menu, const MeetingStore::Templates &templates)
{
    for (const auto &pattern : templates.sound) {
        connect(menu->addAction(pattern.name), &QAction::triggered, this, [this, id = pattern.id] { makeFrom(id); });
    }
    for (const auto &problem : templates.broken) {
        menu->addAction(tr("%1: the template is broken").arg(problem.subject))->setEnabled(false);
    }
    if (templates.sound.isEmpty() && templates.broken.isEmpty()) {
        menu->addAction(tr("No templates yet: keep a meeting as one"))->setEnabled(false);
        return;
    }
    if (!templates.sound.isEmpty()) {
        menu->addSeparator();
        auto *deleting = menu->addMenu(tr("Delete a template"));
        for (const auto &pattern : templates.sound) {
            connect(deleting->addAction(pattern.name), &QAction::triggered, this,
                [this, id = pattern.id] { removeTemplate(id); });
        }
    }
}

void MeetingListPanel::makeFrom(const MeetingTemplateId &id)
{
    auto work = [id, zone = m_context.workspace.zone(), by = m_context.workspace.userName(),
                    now = m_context.workspace.clock().now()](Stores &stores) -> Result<Meeting> {
        const auto templates = stores.meetings.templates();
        if (!templates) {
            return fail(templates.error());
        }
        for (const auto &pattern : templates->sound) {
            if (pattern.id == id) {
                return addMeeting(
                    stores, meetingFrom(pattern, zone.toLocal(now).date().addDays(daysAhead), zone), by, now);
            }
        }
        return fail(Error { .kind = ErrorKind::NotFound, .code = u"meeting-template"_s, .subject = id.value });
    };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<Meeting> &made) {
        if (!made) {
            m_context.toast.say(words::explain(made.error()).title);
            return;
        }
        reload();
        Q_EMIT chosen(made->id);
    });
}

void MeetingListPanel::removeTemplate(const MeetingTemplateId &id)
{
    auto work = [id](Stores &stores) -> Result<QJsonObject> {
        const auto known = stores.documents.find(id.value);
        if (!known) {
            return fail(known.error());
        }
        BUBENIK_TRY(stores.meetings.removeTemplate(id));
        return *known ? (*known)->body : QJsonObject();
    };
    whenDone(m_context.workspace.write(std::move(work)), this, [this, id](const Result<QJsonObject> &removed) {
        if (!removed) {
            m_context.toast.say(words::explain(removed.error()).title);
            return;
        }
        m_context.toast.say(tr("The template is deleted"), tr("Undo"), [this, id, body = *removed] {
            auto back = [id, body, now = m_context.workspace.clock().now()](
                            Stores &stores) { return stores.documents.put(id.value, body, now); };
            whenDone(m_context.workspace.write(std::move(back)), this, [this](const Result<void> &put) {
                if (!put) {
                    m_context.toast.say(words::explain(put.error()).title);
                }
            });
        });
    });
}

void MeetingListPanel::showList()
{
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    Q_EMIT loaded();
}

void MeetingListPanel::select(const MeetingId &id)
{
    m_isQuiet = true;
    m_list->setCurrentIndex(m_model->indexOf(id));
    m_isQuiet = false;
}

void MeetingListPanel::reload()
{
    m_model->reload();
}

void MeetingListPanel::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void MeetingListPanel::focusList()
{
    m_list->setFocus();
}

} // namespace bubenik::ui
