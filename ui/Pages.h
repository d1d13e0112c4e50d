// The pages there are, in the order of the navigation. A new page is a folder and a line in Pages.cpp.
#pragma once

#include "common/Page.h"
#include "common/PageContext.h"

#include <functional>

namespace bubenik::ui {

struct PageKind {
    QString name; // on the command line and in what is remembered
    QString icon;
    QString title; // in the program's language
    QStringList documents; // the kinds of ids that it opens
    std::function<Page *(const PageContext &context)> make;
    bool isOfOffice = false; // only for those who may use the office (Workspace::mayUseOffice)
};

[[nodiscard]] QList<PageKind> pageKinds();

} // namespace bubenik::ui
