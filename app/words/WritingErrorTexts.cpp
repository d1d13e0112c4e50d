// What stands in the way of templates and of the dictionary, in words (storage/TemplateStore.h).
#include "words/ErrorTexts.h"

namespace bubenik::words {

namespace {

const ErrorText writingTable[] = {
    { ErrorKind::NotFound, "template",
        //: Czech: taková šablona není
        QT_TRANSLATE_NOOP("Words", "no such template"),
        //: Czech: Taková šablona tu není: %2.
        QT_TRANSLATE_NOOP("Words", "There is no such template: %2."),
        //: Czech: Pro občany se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed for citizens."),
        //: Czech: Nechte si vypsat šablony a vyberte z nich.
        QT_TRANSLATE_NOOP("Words", "List the templates and take one of them."), "" },
    { ErrorKind::Invalid, "template-name",
        //: Czech: šablona nemá název
        QT_TRANSLATE_NOOP("Words", "the template has no name"),
        //: Czech: Šablona nemá název.
        QT_TRANSLATE_NOOP("Words", "The template has no name."),
        //: Czech: Pro občany se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed for citizens."),
        //: Czech: Napište název, podle kterého ji ostatní poznají.
        QT_TRANSLATE_NOOP("Words", "Write a name by which the others will know it."), "" },
    { ErrorKind::Invalid, "template-text",
        //: Czech: šablona je prázdná
        QT_TRANSLATE_NOOP("Words", "the template is empty"),
        //: Czech: V šabloně nic není.
        QT_TRANSLATE_NOOP("Words", "There is nothing in the template."),
        //: Czech: Pro občany se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed for citizens."),
        //: Czech: Napište text, který se má vkládat.
        QT_TRANSLATE_NOOP("Words", "Write the text that it is to put in."), "" },
    { ErrorKind::Invalid, "word",
        //: Czech: není slovo
        QT_TRANSLATE_NOOP("Words", "not a word"),
        //: Czech: Do slovníku se dá přidat jen jedno slovo, tohle ne: %2.
        QT_TRANSLATE_NOOP("Words", "Only a single word can be added to the dictionary, not this: %2."),
        //: Czech: Pro občany se nic nezměnilo.
        QT_TRANSLATE_NOOP("Words", "Nothing has changed for citizens."),
        //: Czech: Přidejte slova po jednom.
        QT_TRANSLATE_NOOP("Words", "Add the words one by one."), "" },
};

} // namespace

std::span<const ErrorText> writingErrorTexts()
{
    return writingTable;
}

} // namespace bubenik::words
