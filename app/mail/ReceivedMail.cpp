#include <gmime/gmime.h>

#include "mail/ReceivedMail.h"

#include <memory>
#include <mutex>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <class T>
using GOwned = std::unique_ptr<T, Unref>;

void startGmime()
{
    static std::once_flag once;
    std::call_once(once, g_mime_init);
}

QString utf8(const char *text)
{
    return text == nullptr ? QString() : QString::fromUtf8(text);
}

Mailbox mailboxOf(InternetAddress *address)
{
    if (address == nullptr || !INTERNET_ADDRESS_IS_MAILBOX(address)) {
        return {};
    }
    return { utf8(internet_address_get_name(address)),
        utf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address))) };
}

QList<Mailbox> mailboxesOf(InternetAddressList *list)
{
    QList<Mailbox> all;
    for (int i = 0; list != nullptr && i < internet_address_list_length(list); ++i) {
        all.append(mailboxOf(internet_address_list_get_address(list, i)));
    }
    return all;
}

QByteArray streamed(GMimeObject *object, GMimeDataWrapper *content)
{
    const GOwned<GMimeStream> memory(g_mime_stream_mem_new());
    if (content != nullptr) {
        g_mime_data_wrapper_write_to_stream(content, memory.get());
    } else {
        g_mime_object_write_content_to_stream(object, nullptr, memory.get());
    }
    const auto *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
    return { reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len) };
}

// The text in UTF-8 when GMime knows its charset; else as it is.
QByteArray contentOf(GMimeObject *object)
{
    if (GMIME_IS_MESSAGE_PART(object)) {
        const GOwned<GMimeStream> memory(g_mime_stream_mem_new());
        if (auto *message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)); message != nullptr) {
            g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, memory.get());
        }
        const auto *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
        return { reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len) };
    }
    if (!GMIME_IS_PART(object)) {
        return streamed(object, nullptr);
    }
    auto *content = g_mime_part_get_content(GMIME_PART(object));
    if (content == nullptr) {
        return {};
    }
    if (GMIME_IS_TEXT_PART(object)) {
        if (char *text = g_mime_text_part_get_text(GMIME_TEXT_PART(object)); text != nullptr) {
            const QByteArray bytes(text);
            g_free(text);
            return bytes;
        }
    }
    return streamed(object, content);
}

ReceivedPart partOf(GMimeObject *object)
{
    ReceivedPart part;
    auto *type = g_mime_object_get_content_type(object);
    if (type != nullptr) {
        char *mime = g_mime_content_type_get_mime_type(type);
        part.mime = utf8(mime).toLower();
        g_free(mime);
        auto *parameters = g_mime_content_type_get_parameters(type);
        for (int i = 0; parameters != nullptr && i < g_mime_param_list_length(parameters); ++i) {
            auto *parameter = g_mime_param_list_get_parameter_at(parameters, i);
            part.parameters.insert(
                utf8(g_mime_param_get_name(parameter)).toLower(), utf8(g_mime_param_get_value(parameter)));
        }
    }
    if (GMIME_IS_PART(object)) {
        part.fileName = utf8(g_mime_part_get_filename(GMIME_PART(object)));
    }
    part.bytes = contentOf(object);
    return part;
}

void collect(GMimeObject *object, ReceivedMail &mail, int depth)
{
    constexpr int deepest = 20;
    if (object == nullptr || depth > deepest) {
        return;
    }
    if (!GMIME_IS_MULTIPART(object)) {
        mail.parts.append(partOf(object));
        return;
    }
    auto *multipart = GMIME_MULTIPART(object);
    for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i) {
        collect(g_mime_multipart_get_part(multipart, i), mail, depth + 1);
    }
}

void readHeaders(GMimeMessage *message, ReceivedMail &mail)
{
    auto *headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
    for (int i = 0; i < g_mime_header_list_get_count(headers); ++i) {
        auto *header = g_mime_header_list_get_header_at(headers, i);
        const auto name = utf8(g_mime_header_get_name(header)).toLower();
        if (!mail.headers.contains(name)) {
            mail.headers.insert(name, utf8(g_mime_header_get_value(header)));
        }
    }
}

QString lastReference(const ReceivedMail &mail)
{
    for (const auto &name : { u"in-reply-to"_s, u"references"_s }) {
        const auto value = mail.headers.value(name);
        const auto open = value.lastIndexOf(u'<');
        const auto close = value.indexOf(u'>', open);
        if (open >= 0 && close > open) {
            return value.mid(open + 1, close - open - 1);
        }
    }
    return {};
}

} // namespace

namespace mail {

Result<ReceivedMail> readMail(const QByteArray &bytes)
{
    if (bytes.size() > largestMail) {
        return fail(ErrorKind::TooLarge, u"the mail is larger than %1 bytes"_s.arg(largestMail), u"mail"_s);
    }
    startGmime();
    const GOwned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    const GOwned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const GOwned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    ReceivedMail mail;
    if (!message) {
        return fail(ErrorKind::Invalid, u"not a mail"_s, u"not-a-mail"_s);
    }
    readHeaders(message.get(), mail);
    const auto from = mailboxesOf(g_mime_message_get_from(message.get()));
    mail.from = from.isEmpty() ? Mailbox {} : from.first();
    mail.to = mailboxesOf(g_mime_message_get_to(message.get()));
    mail.subject = utf8(g_mime_message_get_subject(message.get()));
    mail.messageId = utf8(g_mime_message_get_message_id(message.get()));
    mail.inReplyTo = lastReference(mail);
    auto *root = g_mime_message_get_mime_part(message.get());
    if (root != nullptr) {
        if (auto *type = g_mime_object_get_content_type(root); type != nullptr) {
            char *mime = g_mime_content_type_get_mime_type(type);
            mail.mime = utf8(mime).toLower();
            g_free(mime);
        }
        collect(root, mail, 0);
    }
    if (mail.headers.isEmpty()
        || (mail.from.address.isEmpty() && !mail.headers.contains(u"received"_s)
            && !mail.headers.contains(u"content-type"_s))) {
        return fail(ErrorKind::Invalid, u"not a mail"_s, u"not-a-mail"_s);
    }
    return mail;
}

} // namespace mail

QString ReceivedMail::text() const
{
    QStringList texts;
    for (const auto &part : parts) {
        if (part.mime == "text/plain"_L1) {
            texts.append(QString::fromUtf8(part.bytes));
        }
    }
    return texts.join(u'\n');
}

} // namespace bubenik
