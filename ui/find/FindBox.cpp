#include "find/FindBox.h"

#include "common/Cards.h"
#include "common/Icons.h"
#include "common/Labels.h"
#include "find/FindDelegate.h"
#include "find/FindDocuments.h"
#include "find/FindModel.h"

#include <QAccessible>
#include <QApplication>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 84 * space;
constexpr int highest = 66 * space;
constexpr int mostRemembered = 8;
const auto openedKey = u"find/opened"_s;

QStringList openedBefore(const UiState &state)
{
    QStringList ids;
    const auto kept = state.value(openedKey).toArray();
    for (const auto &id : kept) {
        ids.append(id.toString());
    }
    return ids;
}

} // namespace

FindBox::FindBox(Workspace &workspace, UiState &state, QWidget *over)
    : QWidget(over)
    , m_state(state)
    , m_documents(new FindDocuments(workspace, this))
    , m_model(new FindModel(this))
    , m_card(new Card(this))
    , m_line(new QLineEdit(m_card))
    , m_list(new QListView(m_card))
    , m_foot(makeLabel({}, TypeSize::Caption, Weight::Normal, true, m_card))
{
    setObjectName(u"find-box"_s);
    setAccessibleName(tr("Find anything"));
    auto *column = m_card->body();
    column->setSpacing(space);
    m_line->setPlaceholderText(tr("Post, contact, page, action…"));
    m_line->setAccessibleName(tr("Find anything"));
    m_line->setAccessibleDescription(tr("What is found stands below; the arrows walk through it, Enter opens it."));
    m_line->addAction(icon(u"search"_s, Token::Muted), QLineEdit::LeadingPosition);
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    column->addWidget(m_line);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindDelegate(*m_model, m_list));
    m_list->setAccessibleName(tr("Found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the line's keys walk through it
    column->addWidget(m_list, 1);
    m_foot->setWordWrap(false);
    column->addWidget(m_foot);
    connect(m_line, &QLineEdit::textChanged, this, &FindBox::ask);
    connect(m_documents, &FindDocuments::found, this, &FindBox::take);
    connect(m_list, &QListView::clicked, this, &FindBox::choose);
    over->installEventFilter(this);
    hide();
}

void FindBox::open(const QList<FindCommand> &commands, bool hasOffice)
{
    m_hasOffice = hasOffice;
    if (!isVisible()) {
        m_before = QApplication::focusWidget();
    }
    m_model->setCommands(commands);
    m_model->setDocuments({});
    place();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_documents->prepare();
    if (m_line->text().isEmpty()) {
        ask();
    } else {
        m_line->clear(); // asks
    }
}

void FindBox::setCommands(const QList<FindCommand> &commands)
{
    const int row = m_list->currentIndex().row();
    m_model->setCommands(commands);
    m_list->setCurrentIndex(m_model->index(std::max(row, 0)));
}

void FindBox::close()
{
    if (!isVisible()) {
        return;
    }
    m_documents->giveUp();
    hide();
    if (m_before) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
}

void FindBox::ask()
{
    m_model->setTyped(m_line->text());
    selectFirst();
    m_documents->ask(m_line->text(), openedBefore(m_state), m_hasOffice);
}

void FindBox::take(const QList<FindRow> &documents)
{
    // What somebody walked to stays chosen as long as it is there.
    const auto row = m_list->currentIndex().row();
    const bool walked = row > m_model->choosable(0, 1);
    const auto before = walked ? m_model->at(row).title + m_model->at(row).document : QString();
    m_model->setDocuments(documents);
    for (int now = 0; walked && now < m_model->rowCount(); ++now) {
        if (m_model->at(now).title + m_model->at(now).document == before) {
            select(now);
            sayHowMany();
            return;
        }
    }
    selectFirst();
    sayHowMany();
}

void FindBox::sayHowMany()
{
    const int count = m_model->rowCount();
    m_foot->setText(count == 0 ? tr("Nothing found. Beginnings of words are enough; accents and endings do not matter.")
            : m_line->text().isEmpty() ? tr("What was opened and changed last, and everything the window can do")
                                       : tr("%n found", nullptr, count));
    QAccessibleEvent told(m_foot, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

void FindBox::selectFirst()
{
    const int first = m_model->choosable(0, 1);
    if (first >= 0) {
        m_list->setCurrentIndex(m_model->index(first));
        m_list->scrollToTop();
    }
}

// Screen readers are told as if the focus were there; it stays in the line.
void FindBox::select(int row)
{
    if (row < 0 || row >= m_model->rowCount()) {
        return;
    }
    m_list->setCurrentIndex(m_model->index(row));
    QAccessibleEvent chosen(m_list, QAccessible::Focus);
    chosen.setChild(row);
    QAccessible::updateAccessibility(&chosen);
}

bool FindBox::walk(int key)
{
    const int rows = m_model->rowCount();
    const int row = m_list->currentIndex().row();
    const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    switch (key) {
    case Qt::Key_Down:
        select(row + 1);
        return true;
    case Qt::Key_Up:
        select(row - 1);
        return true;
    case Qt::Key_PageDown:
        select(std::min(row + page, rows - 1));
        return true;
    case Qt::Key_PageUp:
        select(std::max(row - page, 0));
        return true;
    case Qt::Key_Home:
        select(0);
        return true;
    case Qt::Key_End:
        select(rows - 1);
        return true;
    default:
        return false;
    }
}

bool FindBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    if (watched != m_line) {
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isEscape = key->key() == Qt::Key_Escape;
        if (event->type() == QEvent::ShortcutOverride) { // the window's own Esc and Ctrl+Enter wait
            if (isEnter || isEscape) {
                event->accept();
            }
            return isEnter || isEscape;
        }
        if (isEscape) {
            close();
            return true;
        }
        if (isEnter) {
            choose(m_list->currentIndex());
            return true;
        }
        return isPlain && walk(key->key());
    }
    return QWidget::eventFilter(watched, event);
}

// Nothing but the line takes the focus, so Tab cannot leave the box half way.
bool FindBox::focusNextPrevChild(bool /*next*/)
{
    m_line->setFocus(Qt::TabFocusReason);
    return true;
}

void FindBox::choose(const QModelIndex &index)
{
    if (!index.isValid()) {
        return;
    }
    const FindRow row = m_model->at(index.row());
    if (!row.isEnabled) {
        m_foot->setText(row.detail);
        return;
    }
    close();
    if (row.run) {
        row.run();
    } else {
        remember(row.document);
        Q_EMIT openRequested(row.document);
    }
}

// Visits of citizens are left out: this file is in the clear.
void FindBox::remember(const QString &document)
{
    if (document.startsWith("visit:"_L1)) {
        return;
    }
    auto ids = openedBefore(m_state);
    ids.removeAll(document);
    ids.prepend(document);
    m_state.set(openedKey, QJsonArray::fromStringList(ids.mid(0, mostRemembered)));
}

void FindBox::place()
{
    const QWidget *over = parentWidget();
    setGeometry(over->rect());
    const int room = width() - 4 * space;
    const int top = std::min(8 * space, height() / 10);
    m_card->setGeometry((width() - std::min(widest, room)) / 2, top, std::min(widest, room),
        std::min(highest, height() - top - 2 * space));
}

void FindBox::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QColor shade = color(Token::Text).lightnessF() < 0.5 ? color(Token::Text) : color(Token::Sunken);
    shade.setAlphaF(0.35F);
    painter.fillRect(rect(), shade);
}

void FindBox::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->position().toPoint())) {
        close();
    }
}

} // namespace bubenik::ui
