// Odesílání: every delivery with its state, the reason, what happened, and the way out.
#pragma once

#include "common/Page.h"
#include "common/PageContext.h"
#include "outbox/DeliveryModel.h"

#include <functional>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace bubenik::ui {

class DeliveryDetail;
class EmptyPage;

class OutboxPage final : public Page
{
    Q_OBJECT
public:
    explicit OutboxPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void find() override;
    void back() override;
    void openDocument(const QString &documentId) override;

private:
    using Change = std::function<Result<Delivery>(Stores &stores, Instant now)>;
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QJsonObject filterNow() const;
    void useFilter(const QJsonObject &filter);
    void connectDetail();
    void refill();
    void fillChannels();
    void showSelected();
    void loadDetail(const QString &id);
    void carryOut(Change change, const QString &word, std::function<void()> undo = {}); // undo: offered by the toast
    void chooseTime(Instant at);

    PageContext m_context;
    DeliveryModel *m_model;
    DeliveryProxy *m_proxy;
    QLineEdit *m_search;
    QButtonGroup *m_groups;
    QComboBox *m_channels;
    QListView *m_list;
    QStackedWidget *m_listStack;
    EmptyPage *m_empty;
    QStackedWidget *m_work;
    DeliveryDetail *m_detail;
    LatestOnly m_latest;
    QString m_wanted; // to be selected; kept over refreshes
};

} // namespace bubenik::ui
