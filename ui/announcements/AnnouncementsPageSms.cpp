// Short messages made of an announcement, on the page of announcements; declared in AnnouncementsPage.h.
#include "announcements/AnnouncementSession.h"
#include "announcements/AnnouncementsPage.h"
#include "broadcast/SmsPage.h"

#include <QStackedWidget>

namespace bubenik::ui {

SmsPage &AnnouncementsPage::sms()
{
    if (m_sms == nullptr) {
        m_sms = new SmsPage(m_context);
        m_center->addWidget(m_sms);
        connect(m_sms, &SmsPage::closed, this, &AnnouncementsPage::showSessionOrNothing);
        connect(m_sms, &SmsPage::openAsked, this, &Page::openRequested);
    }
    return *m_sms;
}

bool AnnouncementsPage::isSms() const
{
    return m_sms != nullptr && m_center->currentWidget() == m_sms;
}

void AnnouncementsPage::showSms()
{
    if (m_session->isOpen() && !m_session->isNew()) {
        flush();
        sms().showSource(m_session->id().value);
        m_center->setCurrentWidget(m_sms);
    }
}

} // namespace bubenik::ui
