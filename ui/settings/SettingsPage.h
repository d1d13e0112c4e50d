// Nastavení: sections at the left, one at a time at the right.
#pragma once

#include "common/Page.h"
#include "common/PageContext.h"

class QButtonGroup;
class QStackedWidget;
class QVBoxLayout;

namespace bubenik::ui {

class ChannelsSection;
class SyncSection;

class SettingsPage final : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void createNew() override; // a channel
    void primaryAction() override;
    void back() override;
    void openDocument(const QString &documentId) override; // channel:<id>, section:<number>, sync: the shared newsroom
    [[nodiscard]] bool isUnsaved() const override; // a channel that is being set up
    [[nodiscard]] QString openedDocument() const override;

private:
    void addSection(const QString &name, const QString &iconName, const QString &heading, QWidget *section);
    void showSection(int index);

    ChannelsSection *m_channels;
    SyncSection *m_sync;
    QButtonGroup *m_group;
    QVBoxLayout *m_menu;
    QStackedWidget *m_stack;
};

} // namespace bubenik::ui
