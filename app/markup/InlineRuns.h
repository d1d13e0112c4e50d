// Inline content as a flat row of characters and objects with their styles, and the one tree that stands for it.
// Whatever nesting the source had, equal looks give equal trees: white space is collapsed, styles and links never
// begin or end with it, addresses (https://…, www.…, a@b.cz) are links, nothing empty stays, equal neighbours are one, Strong and Emphasis never repeat inside
// themselves. That is what makes write() and parse() inverse, and it spares the editor every odd nesting.
#pragma once

#include "markup/Markdown.h"

namespace bubenik::markdown {

struct RunStyle {
    bool strong = false;
    bool emphasis = false;
    int link = 0; // from InlineRuns::addLink(); 0 = none
    friend bool operator==(const RunStyle &, const RunStyle &) = default;
};

class InlineRuns final
{
public:
    enum class Breaks { Keep, AsSpaces }; // headings and table cells cannot hold line breaks

    [[nodiscard]] int addLink(const QString &url); // the style's link from now on
    void addText(const QString &text, RunStyle style);
    void addCode(const QString &text, RunStyle style);
    void addPicture(const QString &alt, const QString &url, RunStyle style);
    void addBreak(RunStyle style);
    void addTree(const QList<Inline> &inlines, RunStyle style = {}, int depth = 0);

    [[nodiscard]] bool isEmpty() const { return m_cells.isEmpty(); }
    [[nodiscard]] bool endsWithBreak() const { return !m_cells.isEmpty() && m_cells.last().unit == breakUnit; }
    void removeLastBreak() { m_cells.removeLast(); }
    // The tree; the runs are used up, links stay known.
    [[nodiscard]] QList<Inline> take(Breaks breaks);

private:
    // Non-characters of Unicode stand for what is no character.
    static constexpr char16_t breakUnit = 0xFDD0;
    static constexpr char16_t objectUnit = 0xFDD1;

    struct Cell {
        char16_t unit = 0; // a UTF-16 code unit, breakUnit or objectUnit
        RunStyle style;
        int object = -1; // index into m_objects
    };
    struct Item; // a cell, or a whole link

    void collapseSpace(Breaks breaks);
    void mergeCode();
    void trimLinks();
    void linkAddresses();
    template <class Has, class Same, class Clear>
    void trimStyle(Has has, Same same, Clear clear);
    [[nodiscard]] QList<Item> items() const;
    [[nodiscard]] QList<Inline> tree(const QList<Item> &items, qsizetype from, qsizetype to, RunStyle outer) const;
    void appendItem(QList<Inline> &out, const Item &item) const;
    [[nodiscard]] static bool isSpace(const Cell &cell);

    QList<Cell> m_cells;
    QList<Inline> m_objects; // Code and Picture
    QStringList m_links; // link n is m_links[n - 1]
};

} // namespace bubenik::markdown
