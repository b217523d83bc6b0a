// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/paperkind.h"

#include <QCoreApplication>

namespace documents {

namespace {

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
}

struct Kind {
    const char *code;
    const char *label;
    bool isApproved;
    PaperParts parts;
};

const Kind &kind(PaperKind which)
{
    static const std::array<Kind, kAllPaperKinds.size()> kinds{
        Kind{"care-plan", QT_TRANSLATE_NOOP("documents", "Service plan"), true,
            {list("client needs services tasks checks declaration"), list("client services declaration"),
                list("name birth caseNumber address phone caseClass household lead"), list("office")}},
        Kind{"easy-plan", QT_TRANSLATE_NOOP("documents", "Easy-read plan"), false,
            {list("who services time money goals rights signature"), list("who services money rights"), {},
                list("person lead office service provider slots days start end sessions copay subsidy from "
                     "until")}},
        Kind{"assessment-result", QT_TRANSLATE_NOOP("documents", "Assessment result"), true,
            {list("client result areas open trail note"), list("client result open note"),
                list("name birth caseNumber address phone caseClass household lead"), list("office")}},
        Kind{"service-leaflet", QT_TRANSLATE_NOOP("documents", "Service leaflet"), false,
            {list("services how"), list("services"), {}, list("office")}},
        Kind{"consent", QT_TRANSLATE_NOOP("documents", "Consent form"), false,
            {list("intro collect sensitive identifier share plan rights signature"),
                list("collect sensitive identifier share rights signature"), {}, list("office person")}},
        Kind{"conference-minutes", QT_TRANSLATE_NOOP("documents", "Conference minutes"), true,
            {list("meeting people talk decisions tasks secrecy"), list("people decisions"), {},
                list("office")}}};
    return kinds[size_t(which)];
}

} // namespace

QString codeOf(PaperKind which)
{
    return QString::fromLatin1(kind(which).code);
}

std::optional<PaperKind> paperKindOf(const QString &code)
{
    for (const PaperKind which : kAllPaperKinds) {
        if (code == QLatin1String(kind(which).code))
            return which;
    }
    return std::nullopt;
}

const char *labelOf(PaperKind which)
{
    return kind(which).label;
}

QString nameOf(PaperKind which)
{
    return QCoreApplication::translate("documents", kind(which).label);
}

bool isApproved(PaperKind which)
{
    return kind(which).isApproved;
}

const PaperParts &partsOf(PaperKind which)
{
    return kind(which).parts;
}

QString wordsLanguage()
{
    // The translation of this word is the name of the language that it is translated into.
    const QString language = QCoreApplication::translate("documents", "en");
    return language == QLatin1String("ko") ? language : QStringLiteral("en");
}

} // namespace documents
