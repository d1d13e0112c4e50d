#include "HelpPage.h"

#include "common/Buttons.h"
#include "common/Labels.h"
#include "core/Folding.h"
#include "markup/Html.h"

#include <QBoxLayout>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QTextBrowser>

#include <algorithm>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 30 * space;

QString sourceOf(const QString &chapter)
{
    const auto language = QLocale().language() == QLocale::Czech ? u"cs"_s : u"en"_s;
    QFile file(u":/help/%1/%2.md"_s.arg(language, chapter));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QStringList HelpPage::chapters()
{
    return { u"overview"_s, u"posts"_s, u"approval"_s, u"calendar"_s, u"announcements"_s, u"meetings"_s, u"contacts"_s,
        u"office"_s, u"chat"_s, u"outbox"_s, u"settings"_s, u"keyboard"_s };
}

// Looked at with every Ctrl+K: the lines that are headings tell enough.
QList<HelpPage::Place> HelpPage::contents()
{
    QList<Place> places;
    for (const auto &name : chapters()) {
        Place place { .chapter = name };
        const auto lines = sourceOf(name).split(u'\n');
        for (const auto &line : lines) {
            if (line.startsWith("# "_L1)) {
                place.title = line.mid(2);
            } else if (line.startsWith("## "_L1)) {
                place.headings.append(line.mid(3));
            }
        }
        places.append(place);
    }
    return places;
}

HelpPage::HelpPage(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_text(new QTextBrowser(this))
    , m_guide(makeButton(tr("Go on with the guide"), ButtonRole::Normal, u"forward"_s, this))
{
    setAccessibleName(tr("Help"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * space, 3 * space, 3 * space, 3 * space);
    row->setSpacing(2 * space);
    auto *side = new QVBoxLayout;
    side->setSpacing(space);
    side->addWidget(makeLabel(tr("Help"), TypeSize::Page, Weight::Strong));
    m_search->setPlaceholderText(tr("Find in the help…"));
    m_search->setAccessibleName(tr("Find in the help"));
    m_search->setObjectName(u"help-search"_s);
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Chapters"));
    m_list->setObjectName(u"help-chapters"_s);
    m_text->setObjectName(u"help-text"_s);
    m_text->setAccessibleName(tr("Text of the chapter"));
    m_text->setOpenExternalLinks(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(2 * space);
    side->addWidget(m_search);
    side->addWidget(m_list, 1);
    m_guide->setObjectName(u"help-guide"_s);
    m_guide->hide();
    side->addWidget(m_guide);
    auto *close = makeButton(tr("Close help"), ButtonRole::Normal, {}, this);
    side->addWidget(close);
    m_list->setFixedWidth(listWidth);
    row->addLayout(side);
    row->addWidget(m_text, 1);
    connect(close, &QPushButton::clicked, this, &HelpPage::closed);
    connect(m_guide, &QPushButton::clicked, this, &HelpPage::guideAsked);
    connect(m_search, &QLineEdit::textChanged, this, &HelpPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_text->setFocus(); });
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpPage::showRow);
    setFocusProxy(m_list);
    load();
}

void HelpPage::load()
{
    for (const auto &name : chapters()) {
        const auto source = sourceOf(name);
        const auto blocks = markdown::parse(source);
        const auto title = blocks.isEmpty() ? name : markdown::toPlainText({ blocks.constFirst() }).trimmed();
        m_chapters.append({ name, title, markdown::toHtml(blocks, {}), folded(markdown::toPlainText(blocks)) });
        auto *item = new QListWidgetItem(title, m_list);
        item->setData(Qt::UserRole, m_chapters.size() - 1);
    }
}

void HelpPage::showChapter(const QString &page)
{
    m_search->clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_chapters[m_list->item(row)->data(Qt::UserRole).toInt()].name == page) {
            m_list->setCurrentRow(row);
            return;
        }
    }
    m_list->setCurrentRow(0);
}

void HelpPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HelpPage::setGuideOffered(bool offered)
{
    m_guide->setVisible(offered);
}

QString HelpPage::chapter() const
{
    const auto *item = m_list->currentItem();
    return item != nullptr ? m_chapters[item->data(Qt::UserRole).toInt()].name : QString();
}

// Every word has to be in the chapter; those that do not fit go away.
void HelpPage::search(const QString &text)
{
    const auto words = foldedWords(text);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const auto &chapter = m_chapters[m_list->item(row)->data(Qt::UserRole).toInt()];
        const bool fits
            = std::ranges::all_of(words, [&](const QString &word) { return chapter.folded.contains(word); });
        m_list->item(row)->setHidden(!fits);
        first = fits && first < 0 ? row : first;
    }
    if (first >= 0 && (m_list->currentItem() == nullptr || m_list->currentItem()->isHidden())) {
        m_list->setCurrentRow(first);
    }
}

void HelpPage::showRow(int row)
{
    if (row < 0) {
        return;
    }
    m_text->setHtml(m_chapters[m_list->item(row)->data(Qt::UserRole).toInt()].html);
    m_text->setFont(ui::font(TypeSize::Body));
}

} // namespace bubenik::ui
