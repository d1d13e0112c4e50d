// Short messages made of a post, on the page of posts; declared in PostsPage.h.
#include "broadcast/SmsPage.h"
#include "posts/PostEditor.h"
#include "posts/PostListPanel.h"
#include "posts/PostsPage.h"

#include <QStackedWidget>

namespace bubenik::ui {

SmsPage &PostsPage::sms()
{
    if (m_sms == nullptr) {
        m_sms = new SmsPage(m_context);
        m_center->addWidget(m_sms);
        connect(m_sms, &SmsPage::closed, this, [this] { showPost(); });
        connect(m_sms, &SmsPage::openAsked, this, &Page::openRequested);
    }
    return *m_sms;
}

bool PostsPage::isSms() const
{
    return m_sms != nullptr && m_center->currentWidget() == m_sms;
}

void PostsPage::showSms()
{
    if (m_editor->session().isOpen() && !m_editor->session().isNew()) {
        m_editor->flush();
        sms().showSource(m_editor->session().id().value);
        showPage(m_sms);
    }
}

void PostsPage::openSms(const QString &postId)
{
    m_list->select({ postId });
    m_editor->open({ postId });
    sms().showSource(postId);
    showPage(m_sms);
}

void PostsPage::orderSms()
{
    m_sms->order();
}

} // namespace bubenik::ui
