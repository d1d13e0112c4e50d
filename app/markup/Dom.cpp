#include "markup/Dom.h"

#include <QSet>

namespace bubenik::markdown::dom {

using namespace Qt::StringLiterals;

GumboTag tag(const GumboNode *node)
{
    return isElement(node) ? node->v.element.tag : GUMBO_TAG_UNKNOWN;
}

std::span<GumboNode *const> children(const GumboNode *node)
{
    const GumboVector *vector = nullptr;
    if (isElement(node)) {
        vector = &node->v.element.children;
    } else if (node->type == GUMBO_NODE_DOCUMENT) {
        vector = &node->v.document.children;
    }
    if (vector == nullptr || vector->length == 0) {
        return {};
    }
    return { reinterpret_cast<GumboNode *const *>(vector->data), vector->length };
}

QString attribute(const GumboNode *node, const char *name)
{
    if (!isElement(node)) {
        return {};
    }
    const auto *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found == nullptr ? QString() : QString::fromUtf8(found->value);
}

QString style(const GumboNode *node, QLatin1StringView property)
{
    const auto declarations = attribute(node, "style");
    for (const auto declaration : QStringView(declarations).split(u';')) {
        const auto colon = declaration.indexOf(u':');
        if (colon > 0 && declaration.left(colon).trimmed().compare(property, Qt::CaseInsensitive) == 0) {
            return declaration.mid(colon + 1).trimmed().toString().toLower();
        }
    }
    return {};
}

QString textOf(const GumboNode *node)
{
    QString out;
    QList<const GumboNode *> open { node };
    while (!open.isEmpty()) {
        const auto *next = open.takeLast();
        if (next->type == GUMBO_NODE_TEXT || next->type == GUMBO_NODE_WHITESPACE || next->type == GUMBO_NODE_CDATA) {
            out += QString::fromUtf8(next->v.text.text);
        } else if (tag(next) == GUMBO_TAG_BR) {
            out += u'\n';
        } else if (next == node || !isDropped(next)) {
            const auto below = children(next);
            for (auto child = below.rbegin(); child != below.rend(); ++child) {
                open.append(*child);
            }
        }
    }
    return out;
}

bool isDropped(const GumboNode *node)
{
    static const QSet<GumboTag> tags { GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE,
        GUMBO_TAG_NAV, GUMBO_TAG_SVG, GUMBO_TAG_MATH, GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT, GUMBO_TAG_EMBED, GUMBO_TAG_APPLET,
        GUMBO_TAG_VIDEO, GUMBO_TAG_AUDIO, GUMBO_TAG_CANVAS, GUMBO_TAG_MAP, GUMBO_TAG_BUTTON, GUMBO_TAG_INPUT,
        GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_DATALIST, GUMBO_TAG_TITLE, GUMBO_TAG_HEAD, GUMBO_TAG_IMG,
        GUMBO_TAG_DEL };
    if (!isElement(node)) {
        return node->type == GUMBO_NODE_COMMENT;
    }
    const auto &element = node->v.element;
    const bool xmlIsland = element.tag == GUMBO_TAG_UNKNOWN && element.original_tag.length >= 4
        && qstrnicmp(element.original_tag.data, "<xml", 4) == 0;
    if (xmlIsland || tags.contains(element.tag)) {
        return true;
    }
    if (element.attributes.length == 0) {
        return false;
    }
    const auto mso = style(node, "mso-element"_L1);
    return gumbo_get_attribute(&element.attributes, "hidden") != nullptr || attribute(node, "aria-hidden") == u"true"
        || style(node, "display"_L1) == u"none" || style(node, "visibility"_L1) == u"hidden"
        || style(node, "mso-hide"_L1) == u"all" || mso == u"comment-list" || mso == u"field-begin"
        || attribute(node, "class").contains(u"MsoCommentReference"_s);
}

bool isBlock(const GumboNode *node)
{
    static const QSet<GumboTag> tags { GUMBO_TAG_P, GUMBO_TAG_DIV, GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE, GUMBO_TAG_ASIDE,
        GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER, GUMBO_TAG_MAIN, GUMBO_TAG_ADDRESS, GUMBO_TAG_FIGURE, GUMBO_TAG_FIGCAPTION,
        GUMBO_TAG_DL, GUMBO_TAG_DT, GUMBO_TAG_DD, GUMBO_TAG_FIELDSET, GUMBO_TAG_LEGEND, GUMBO_TAG_FORM, GUMBO_TAG_DETAILS,
        GUMBO_TAG_SUMMARY, GUMBO_TAG_CENTER, GUMBO_TAG_CAPTION, GUMBO_TAG_TD, GUMBO_TAG_TH, GUMBO_TAG_TR, GUMBO_TAG_LI,
        GUMBO_TAG_BODY, GUMBO_TAG_HTML, GUMBO_TAG_TBODY, GUMBO_TAG_THEAD, GUMBO_TAG_TFOOT, GUMBO_TAG_HGROUP, GUMBO_TAG_DIR };
    return tags.contains(tag(node));
}

} // namespace bubenik::markdown::dom
