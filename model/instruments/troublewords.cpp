// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/troublewords.h"

#include <QCoreApplication>

namespace instruments {

namespace {

struct TroubleWords {
    const char *what; ///< as the readers note it, behind the place
    const char *sentence; ///< %1 the place in the file
};

constexpr TroubleWords kFile[] = {
    {"is not UTF-8",
        QT_TRANSLATE_NOOP("instruments",
            "The file is not written in UTF-8; it may be in an older code of Windows. Please open it in an "
            "editor and save it as UTF-8.")},
    {"is no JSON",
        QT_TRANSLATE_NOOP("instruments",
            "The file stops being JSON at %1. It may be cut off or of another kind, such as XML; please ask "
            "for it as FHIR JSON.")},
    {"is no JSON object",
        QT_TRANSLATE_NOOP("instruments", "The file holds no JSON object {…}. Please choose another file.")},
    {"is larger than",
        QT_TRANSLATE_NOOP("instruments", "The file is too large for a form. Please choose another file.")},
    {"is not Questionnaire",
        QT_TRANSLATE_NOOP("instruments",
            "The file is no Questionnaire of FHIR (%1). Please choose a file with a Questionnaire.")},
    {"is not QuestionnaireResponse",
        QT_TRANSLATE_NOOP("instruments",
            "The file is no QuestionnaireResponse of FHIR (%1). Please choose a file with answers.")},
    {"is another instrument",
        QT_TRANSLATE_NOOP("instruments",
            "The answers belong to another form (%1). Please name the form that they belong to.")},
    {"is another edition",
        QT_TRANSLATE_NOOP("instruments",
            "The answers belong to another edition of the form (%1). Please name the edition that they "
            "belong to.")},
    {"changes the meaning and is not known here",
        QT_TRANSLATE_NOOP("instruments",
            "%1: an extension changes what this part means, and CarePass does not know it; FHIR forbids to "
            "use such a form all the same. Please ask its author for one without it.")},
};

constexpr TroubleWords kForm[] = {
    {"is missing", QT_TRANSLATE_NOOP("instruments", "%1 is missing. Please add it.")},
    {"is there twice", QT_TRANSLATE_NOOP("instruments", "%1 is there twice. Please give each its own.")},
    {"is blank or too long",
        QT_TRANSLATE_NOOP(
            "instruments", "%1 is blank or longer than 255 letters. Please give it a short one.")},
    {"is missing or no type of FHIR R4",
        QT_TRANSLATE_NOOP("instruments",
            "%1 is missing or no type of FHIR R4. Please use one of them, such as choice, string or "
            "integer.")},
    {"is none of draft, active, retired, unknown",
        QT_TRANSLATE_NOOP(
            "instruments", "%1 has to be draft, active, retired or unknown. Please correct it.")},
    {"is none of FHIR R4",
        QT_TRANSLATE_NOOP("instruments",
            "%1 is none of FHIR R4. Please use one of: in-progress, completed, amended, entered-in-error, "
            "stopped.")},
    {"is a group without items",
        QT_TRANSLATE_NOOP(
            "instruments", "%1 is a group without questions. Please put some in or leave it out.")},
    {"is a text to read and cannot hold items",
        QT_TRANSLATE_NOOP(
            "instruments", "%1 is a text to read (display) and holds questions. Please make it a group.")},
    {"has both answerOption and answerValueSet",
        QT_TRANSLATE_NOOP(
            "instruments", "%1 has both answerOption and answerValueSet. Please keep only one of them.")},
    {"is not contained",
        QT_TRANSLATE_NOOP("instruments",
            "%1 names a set of answers that is not in the file. Please put it under “contained”.")},
    {"has not exactly one value",
        QT_TRANSLATE_NOOP("instruments", "%1 has to have exactly one value. Please correct it.")},
    {"has neither code nor plain value",
        QT_TRANSLATE_NOOP("instruments", "%1 is an answer without a code or value. Please add one.")},
    {"has a concept without code",
        QT_TRANSLATE_NOOP("instruments", "%1 has an answer without a code. Please add one.")},
    {"names no question",
        QT_TRANSLATE_NOOP(
            "instruments", "%1 rests on a question that the form does not have. Please correct its linkId.")},
    {"depends on itself",
        QT_TRANSLATE_NOOP("instruments",
            "%1: the conditions go round in a circle, so it would never be asked. Please change one of "
            "them.")},
    {"lacks question, operator or exactly one answer",
        QT_TRANSLATE_NOOP("instruments",
            "%1 is a condition without its question, its operator or exactly one answer. Please complete "
            "it.")},
    {"asks for existence without true or false",
        QT_TRANSLATE_NOOP("instruments",
            "%1 asks whether there is an answer and does not say true or false. Please use answerBoolean.")},
    {"is missing or neither all nor any",
        QT_TRANSLATE_NOOP(
            "instruments", "%1 has to be “all” or “any” where there are several conditions. Please add it.")},
    {"is neither true nor false",
        QT_TRANSLATE_NOOP("instruments", "%1 has to be true or false, without quotes. Please correct it.")},
    {"is no day", QT_TRANSLATE_NOOP("instruments", "%1 is no day. Please write it like 2026-11-30.")},
    {"is no text", QT_TRANSLATE_NOOP("instruments", "%1 has to be a text in quotes. Please correct it.")},
    {"is no list", QT_TRANSLATE_NOOP("instruments", "%1 has to be a list [ ]. Please correct it.")},
    {"is no object", QT_TRANSLATE_NOOP("instruments", "%1 has to be an object { }. Please correct it.")},
    {"is no whole number from 0",
        QT_TRANSLATE_NOOP("instruments", "%1 has to be a whole number from 0 on. Please correct it.")},
    {"is no number within a million",
        QT_TRANSLATE_NOOP("instruments", "%1 has to be a number within a million. Please correct it.")},
    {"is too long", QT_TRANSLATE_NOOP("instruments", "%1 is too long to be taken in. Please shorten it.")},
    {"has too many concepts",
        QT_TRANSLATE_NOOP("instruments", "%1 has too many answers to be taken in. Please shorten it.")},
    {"has too many expressions",
        QT_TRANSLATE_NOOP(
            "instruments", "%1 has too many expressions to be taken in. Please leave some out.")},
    {"has too many rules for its answers",
        QT_TRANSLATE_NOOP("instruments", "%1 has too many rules for its answers. Please leave some out.")},
    {"is one item too many",
        QT_TRANSLATE_NOOP(
            "instruments", "%1: the form has more questions than can be taken in. Please divide it.")},
    {"lies too deep",
        QT_TRANSLATE_NOOP("instruments", "%1 lies in too many groups. Please take some of them away.")},
};

const QString kLarger = QStringLiteral("is larger than");

template <size_t size> const char *sentenceFor(const TroubleWords (&words)[size], const QString &what)
{
    for (const TroubleWords &each : words) {
        if (what == QLatin1String(each.what))
            return each.sentence;
    }
    return nullptr;
}

} // namespace

QString fileSentence(const base::Error &error)
{
    const QString separator = QStringLiteral(": ");
    const qsizetype at = error.detail.lastIndexOf(separator);
    if (error.kind != base::ErrorKind::InvalidInput || at < 0)
        return error.detail;
    QString place = error.detail.left(at);
    const QString what = error.detail.mid(at + separator.size());
    if (place.startsWith(QStringLiteral("byte ")))
        place = QCoreApplication::translate("instruments", "byte %1").arg(place.mid(5));
    const char *words = sentenceFor(kFile, what.startsWith(kLarger) ? kLarger : what);
    if (!words)
        words = sentenceFor(kForm, what);
    const QString sentence = words ? QCoreApplication::translate("instruments", words)
                                   : QCoreApplication::translate("instruments",
                                       "%1 is not as CarePass writes its own parts (%2). Please correct it.")
                                         .arg(QStringLiteral("%1"), what);
    return sentence.contains(QStringLiteral("%1")) ? sentence.arg(place) : sentence;
}

} // namespace instruments
