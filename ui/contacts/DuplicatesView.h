// Contacts that may be the same: two beside each other, made one or left as they are.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace bubenik::ui {

class DuplicatesView final : public QWidget
{
    Q_OBJECT
public:
    explicit DuplicatesView(const PageContext &context, QWidget *parent = nullptr);
    void reload();
    [[nodiscard]] int count() const { return m_count; }

Q_SIGNALS:
    void left();
    void openAsked(const bubenik::ContactId &id);
    void loaded();

private:
    using Pair = std::pair<Contact, Contact>;
    [[nodiscard]] static Result<QList<Pair>> load(Stores &stores);
    void show(const QList<Pair> &pairs);
    QWidget *makeCard(const Pair &pair);
    QWidget *makeSide(const Contact &contact);
    void keepApart(const ContactId &one, const ContactId &other, bool distinct);
    void mergeInto(const ContactId &kept, const ContactId &other);

    PageContext m_context;
    QLabel *m_told = nullptr;
    QVBoxLayout *m_cards = nullptr;
    int m_count = 0;
    LatestOnly m_asking;
};

} // namespace bubenik::ui
