#include "find/SavedFilterMenu.h"

#include "common/Async.h"
#include "common/Buttons.h"
#include "common/Icons.h"
#include "common/Toast.h"
#include "words/Words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <algorithm>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 60;

} // namespace

SavedFilterMenu::SavedFilterMenu(const PageContext &context, const QString &page, Look look, Use use, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_page(page)
    , m_look(std::move(look))
    , m_use(std::move(use))
    , m_button(makeIconButton(u"filter"_s, tr("Saved filters"), parent))
    , m_name(new QLineEdit(this))
{
    m_button->setObjectName(u"saved-filters"_s);
    m_button->setEnabled(false); // until they are known
    m_name->setObjectName(u"filter-name"_s);
    m_name->setAccessibleName(tr("Name of the filter"));
    m_name->setPlaceholderText(tr("Name of the filter"));
    m_name->setMaxLength(longestName);
    m_name->installEventFilter(this);
    auto *save = makeButton(tr("Save"));
    save->setAccessibleName(tr("Save the filter"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space);
    row->addWidget(m_name, 1);
    row->addWidget(save);
    hide();
    connect(m_button, &QToolButton::clicked, this, &SavedFilterMenu::showMenu);
    connect(save, &QPushButton::clicked, this, &SavedFilterMenu::finishNaming);
    load();
}

void SavedFilterMenu::load()
{
    auto work = [page = m_page, user = m_context.workspace.userName()](Stores &stores) -> Result<QList<SavedFilter>> {
        return savedFilters(stores.settings, page, user);
    };
    whenDone(m_context.workspace.read(std::move(work)), this, [this](const Result<QList<SavedFilter>> &filters) {
        if (!filters) {
            return; // the button stays grey: nothing that is kept gets lost
        }
        m_filters = *filters;
        m_isLoaded = true;
        m_button->setEnabled(true);
        if (const auto wanted = std::exchange(m_wanted, {}); !wanted.isEmpty()) {
            useNamed(wanted);
        }
    });
}

qsizetype SavedFilterMenu::indexOf(const QString &name) const
{
    const auto found = std::ranges::find(m_filters, name, &SavedFilter::name);
    return found == m_filters.end() ? -1 : found - m_filters.begin();
}

void SavedFilterMenu::useNamed(const QString &name)
{
    if (!m_isLoaded) {
        m_wanted = name;
    } else if (const auto at = indexOf(name); at >= 0) {
        m_use(m_filters.at(at).filter);
    }
}

void SavedFilterMenu::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto now = m_look();
    QString chosen;
    for (const SavedFilter &one : std::as_const(m_filters)) {
        auto *action = menu->addAction(one.name, this, [this, name = one.name] { useNamed(name); });
        action->setCheckable(true);
        action->setChecked(one.filter == now);
        chosen = one.filter == now ? one.name : chosen;
    }
    menu->addSeparator();
    auto *save = menu->addAction(icon(u"add"_s), tr("Save this filter…"), this, [this] { beginNaming({}); });
    save->setEnabled(!now.isEmpty() && chosen.isEmpty());
    if (now.isEmpty()) {
        save->setText(tr("Filter the list first, then save it here"));
    }
    if (!chosen.isEmpty()) {
        menu->addAction(icon(u"edit"_s), tr("Rename “%1”…").arg(chosen), this, [this, chosen] { beginNaming(chosen); });
        menu->addAction(icon(u"trash"_s, Token::Bad), tr("Remove “%1”").arg(chosen), this, [this, chosen] { remove(chosen); });
    }
    menu->popup(m_button->mapToGlobal(m_button->rect().bottomLeft()));
}

void SavedFilterMenu::beginNaming(const QString &renamed)
{
    m_renamed = renamed;
    m_name->setText(renamed);
    show();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void SavedFilterMenu::finishNaming()
{
    const auto name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_name->setFocus();
        return;
    }
    auto filters = m_filters;
    if (m_renamed.isEmpty()) {
        filters.removeIf([&name](const SavedFilter &one) { return one.name == name; });
        filters.append({ name, m_look() });
    } else if (const auto at = indexOf(m_renamed); at >= 0) {
        filters[at].name = name;
        for (qsizetype other = filters.size() - 1; other >= 0; --other) {
            if (other != at && filters.at(other).name == name) {
                filters.removeAt(other);
            }
        }
    }
    change(filters);
    endNaming();
    m_context.toast.say(tr("The filter “%1” is saved; Ctrl+K finds it too.").arg(name));
}

void SavedFilterMenu::endNaming()
{
    hide();
    m_button->setFocus(Qt::OtherFocusReason);
}

void SavedFilterMenu::remove(const QString &name)
{
    const auto before = m_filters;
    auto filters = m_filters;
    filters.removeIf([&name](const SavedFilter &one) { return one.name == name; });
    change(filters);
    m_context.toast.say(tr("The filter “%1” is removed.").arg(name), tr("Undo"), [this, before] { change(before); });
}

void SavedFilterMenu::change(const QList<SavedFilter> &filters)
{
    m_filters = filters;
    auto work = [page = m_page, user = m_context.workspace.userName(), filters](Stores &stores) {
        return setSavedFilters(stores.settings, page, user, filters);
    };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<void> &saved) {
        if (!saved) {
            m_context.toast.say(words::explain(saved.error()).title);
        }
    });
}

bool SavedFilterMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (!isEnter && key != Qt::Key_Escape) {
            return QWidget::eventFilter(watched, event);
        }
        if (event->type() == QEvent::ShortcutOverride) { // the window's own Esc waits
            event->accept();
        } else if (isEnter) {
            finishNaming();
        } else {
            endNaming();
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bubenik::ui
