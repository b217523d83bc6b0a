// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui::templatewords {
namespace {

struct Name {
    const char *id;
    const char *words;
};

constexpr Name kSections[] = {
    {"client", QT_TRANSLATE_NOOP("Templates", "The person")},
    {"needs", QT_TRANSLATE_NOOP("Templates", "Needs and goals")},
    {"services", QT_TRANSLATE_NOOP("Templates", "Services")},
    {"tasks", QT_TRANSLATE_NOOP("Templates", "Tasks")},
    {"checks", QT_TRANSLATE_NOOP("Templates", "Checks")},
    {"declaration", QT_TRANSLATE_NOOP("Templates", "Declaration and signature")},
    {"who", QT_TRANSLATE_NOOP("Templates", "Whose plan, who helps")},
    {"time", QT_TRANSLATE_NOOP("Templates", "From when until when")},
    {"money", QT_TRANSLATE_NOOP("Templates", "What it costs")},
    {"goals", QT_TRANSLATE_NOOP("Templates", "Goals")},
    {"rights", QT_TRANSLATE_NOOP("Templates", "Rights")},
    {"signature", QT_TRANSLATE_NOOP("Templates", "Signature")},
    {"result", QT_TRANSLATE_NOOP("Templates", "Totals and what they mean")},
    {"areas", QT_TRANSLATE_NOOP("Templates", "Areas of need")},
    {"open", QT_TRANSLATE_NOOP("Templates", "What is open")},
    {"trail", QT_TRANSLATE_NOOP("Templates", "How the total came about")},
    {"note", QT_TRANSLATE_NOOP("Templates", "Note")},
    {"how", QT_TRANSLATE_NOOP("Templates", "How to apply")},
    {"intro", QT_TRANSLATE_NOOP("Templates", "Introduction")},
    {"collect", QT_TRANSLATE_NOOP("Templates", "Collection and use")},
    {"sensitive", QT_TRANSLATE_NOOP("Templates", "Sensitive data")},
    {"identifier", QT_TRANSLATE_NOOP("Templates", "Unique identifiers")},
    {"share", QT_TRANSLATE_NOOP("Templates", "Sharing with others")},
    {"plan", QT_TRANSLATE_NOOP("Templates", "Consent to the plan")},
    {"meeting", QT_TRANSLATE_NOOP("Templates", "The meeting")},
    {"people", QT_TRANSLATE_NOOP("Templates", "Who was there")},
    {"talk", QT_TRANSLATE_NOOP("Templates", "What was said")},
    {"decisions", QT_TRANSLATE_NOOP("Templates", "Decisions")},
    {"secrecy", QT_TRANSLATE_NOOP("Templates", "Pledge of confidentiality")},
};

constexpr Name kTexts[] = {
    {"note", QT_TRANSLATE_NOOP("Templates", "Note")},
    {"declaration", QT_TRANSLATE_NOOP("Templates", "Declaration")},
    {"secrecy", QT_TRANSLATE_NOOP("Templates", "Pledge of confidentiality")},
    {"intro", QT_TRANSLATE_NOOP("Templates", "Introduction")},
    {"collectLaw", QT_TRANSLATE_NOOP("Templates", "Law of collection and use")},
    {"collectPurpose", QT_TRANSLATE_NOOP("Templates", "Purpose of collection and use")},
    {"collectItems", QT_TRANSLATE_NOOP("Templates", "What is collected")},
    {"period", QT_TRANSLATE_NOOP("Templates", "How long it is kept")},
    {"sensitiveLaw", QT_TRANSLATE_NOOP("Templates", "Law of sensitive data")},
    {"sensitivePurpose", QT_TRANSLATE_NOOP("Templates", "Purpose of sensitive data")},
    {"sensitiveItems", QT_TRANSLATE_NOOP("Templates", "Which sensitive data")},
    {"identifierLaw", QT_TRANSLATE_NOOP("Templates", "Law of identifiers")},
    {"identifierPurpose", QT_TRANSLATE_NOOP("Templates", "Purpose of identifiers")},
    {"identifierItems", QT_TRANSLATE_NOOP("Templates", "Which identifiers")},
    {"shareLaw", QT_TRANSLATE_NOOP("Templates", "Law of sharing")},
    {"shareItems", QT_TRANSLATE_NOOP("Templates", "What is shared")},
    {"sharePeriod", QT_TRANSLATE_NOOP("Templates", "How long others keep it")},
    {"refuse", QT_TRANSLATE_NOOP("Templates", "The right to refuse")},
    {"withdraw", QT_TRANSLATE_NOOP("Templates", "The right to withdraw")},
    {"agreed", QT_TRANSLATE_NOOP("Templates", "Words of the box for yes")},
    {"refused", QT_TRANSLATE_NOOP("Templates", "Words of the box for no")},
    {"owner", QT_TRANSLATE_NOOP("Templates", "Whose plan it is")},
    {"helper", QT_TRANSLATE_NOOP("Templates", "Who helps")},
    {"ask", QT_TRANSLATE_NOOP("Templates", "Whom to ask")},
    {"service", QT_TRANSLATE_NOOP("Templates", "Name of a service")},
    {"provider", QT_TRANSLATE_NOOP("Templates", "Who gives it")},
    {"slots", QT_TRANSLATE_NOOP("Templates", "When it is")},
    {"comes", QT_TRANSLATE_NOOP("Templates", "When somebody comes to the home")},
    {"goes", QT_TRANSLATE_NOOP("Templates", "When the client goes there")},
    {"sessions", QT_TRANSLATE_NOOP("Templates", "How long and how often")},
    {"price", QT_TRANSLATE_NOOP("Templates", "What one service costs")},
    {"from", QT_TRANSLATE_NOOP("Templates", "When it begins")},
    {"until", QT_TRANSLATE_NOOP("Templates", "When it ends")},
    {"total", QT_TRANSLATE_NOOP("Templates", "What all services cost")},
    {"rest", QT_TRANSLATE_NOOP("Templates", "What the state pays")},
    {"stop", QT_TRANSLATE_NOOP("Templates", "The right to stop")},
    {"free", QT_TRANSLATE_NOOP("Templates", "That stopping is all right")},
    {"change", QT_TRANSLATE_NOOP("Templates", "The right to change")},
    {"agree", QT_TRANSLATE_NOOP("Templates", "Agreement")},
    {"scan", QT_TRANSLATE_NOOP("Templates", "Words at the QR code")},
    {"how", QT_TRANSLATE_NOOP("Templates", "How to apply")},
};

template <size_t count> QString nameIn(const Name (&names)[count], const QString &id)
{
    for (const Name &name : names) {
        if (id == QLatin1String(name.id))
            return QCoreApplication::translate("Templates", name.words);
    }
    return id;
}

} // namespace

QString sectionName(const QString &id)
{
    return id.startsWith(u"own") ? QCoreApplication::translate("Templates", "Section of our own")
                                 : nameIn(kSections, id);
}

QString textName(const QString &name)
{
    return nameIn(kTexts, name);
}

QString placesOf(documents::PaperKind kind)
{
    QStringList places;
    for (const QString &place : documents::partsOf(kind).places)
        places.append(u'{' + place + u'}');
    return places.join(", "_L1);
}

} // namespace ui::templatewords
