// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/papertemplate.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>

namespace documents {

const TemplateSection *PaperTemplate::find(const QString &id) const
{
    const auto found = std::find_if(
        sections.begin(), sections.end(), [&](const TemplateSection &each) { return each.id == id; });
    return found == sections.end() ? nullptr : &*found;
}

const PaperTemplate &builtInTemplate(PaperKind kind)
{
    static const std::array<PaperTemplate, kAllPaperKinds.size()> built = [] {
        std::array<PaperTemplate, kAllPaperKinds.size()> made;
        for (const PaperKind each : kAllPaperKinds) {
            QFile file(QStringLiteral(":/templates/papers/%1.json").arg(codeOf(each)));
            if (file.open(QIODevice::ReadOnly))
                made[size_t(each)] = readAnyTexts(file.readAll()).made;
            made[size_t(each)].kind = each;
        }
        return made;
    }();
    return built[size_t(kind)];
}

QString sentenceOf(const TemplateFault &fault)
{
    const auto words = [&](const char *text) {
        QString sentence;
        const QString pattern = QCoreApplication::translate("documents", text);
        // Not every sentence tells all three, and what they tell may hold a sign for a place.
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            const QStringView place = QStringView(pattern).mid(i, 2);
            const bool isPlace = place == u"%1" || place == u"%2" || place == u"%3";
            sentence += place == u"%1" ? fault.where
                : place == u"%2"       ? fault.detail
                : place == u"%3"       ? fault.known
                                       : QString(pattern.at(i));
            i += isPlace ? 1 : 0;
        }
        return sentence;
    };
    switch (fault.kind) {
    case TemplateFault::Kind::NotJson:
        return words(QT_TRANSLATE_NOOP("documents", "This is not JSON: something is wrong at character %2."));
    case TemplateFault::Kind::NotATemplate:
        return QCoreApplication::translate("documents", "This is not a template of CarePass.");
    case TemplateFault::Kind::NewerVersion:
        return QCoreApplication::translate("documents", "This template was made for a newer CarePass.");
    case TemplateFault::Kind::UnknownPaper:
        return words(QT_TRANSLATE_NOOP("documents", "%1: there is no paper “%2”. There are: %3."));
    case TemplateFault::Kind::NoEdition:
        return words(QT_TRANSLATE_NOOP("documents", "%1: an edition needs a name, such as 2026-1."));
    case TemplateFault::Kind::BadDate:
        return words(QT_TRANSLATE_NOOP("documents", "%1: “%2” is no day. Write it like 2026-11-21."));
    case TemplateFault::Kind::NoTitle:
        return words(QT_TRANSLATE_NOOP("documents", "%1: a paper needs a title."));
    case TemplateFault::Kind::TooManyPlaces:
        return words(QT_TRANSLATE_NOOP("documents", "%1: more than five places of approval do not fit."));
    case TemplateFault::Kind::UnknownSection:
        return words(QT_TRANSLATE_NOOP(
            "documents", "%1: there is no section “%2”. There are: %3. Own ones begin with own."));
    case TemplateFault::Kind::DoubleSection:
        return words(QT_TRANSLATE_NOOP("documents", "%1: the section “%2” stands there twice."));
    case TemplateFault::Kind::MissingSection:
        return words(QT_TRANSLATE_NOOP("documents", "%1: the section “%2” may be moved, but not left out."));
    case TemplateFault::Kind::EmptySection:
        return words(QT_TRANSLATE_NOOP("documents", "%1: the own section “%2” has no text."));
    case TemplateFault::Kind::UnknownField:
        return words(QT_TRANSLATE_NOOP("documents", "%1: there is no field “%2”. There are: %3."));
    case TemplateFault::Kind::UnknownText:
        return words(QT_TRANSLATE_NOOP("documents", "%1: this paper has no text “%2”. It has: %3."));
    case TemplateFault::Kind::UnknownPlace:
        return words(QT_TRANSLATE_NOOP("documents", "%1: nothing is filled in for {%2}. Possible are: %3."));
    case TemplateFault::Kind::TooLong:
        return words(QT_TRANSLATE_NOOP("documents", "%1: the text is longer than %2 characters."));
    case TemplateFault::Kind::BadLogo:
        return words(
            QT_TRANSLATE_NOOP("documents", "%1: a logo is a PNG picture in base64, at most 200 KiB."));
    }
    return {};
}

} // namespace documents
