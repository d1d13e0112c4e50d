// Saves one post over and over until it is killed, and says which saves were acknowledged (see BadDaysTest).
#include "storage/WorkspaceFolder.h"

#include <QCoreApplication>
#include <cstdio>

using namespace bubenik;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto folder = WorkspaceFolder::open(QCoreApplication::arguments().value(1));
    auto stores = folder ? folder->stores() : Result<std::unique_ptr<Stores>>(fail(folder.error()));
    if (!stores) {
        return 1;
    }
    const SystemClock clock;
    Post post;
    post.id = newPostId(clock.now());
    for (int i = 1;; ++i) {
        post.title = u"Uložení %1"_s.arg(i);
        post.body += u"věta číslo %1. "_s.arg(i);
        if ((*stores)->posts.save(post, { u"eva"_s, QString::number(i / 5), clock.now() })) {
            std::printf("saved %s %d\n", qPrintable(post.id.value), i);
            std::fflush(stdout);
        }
    }
}
