// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consentwords.h"

#include "ui/support/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui::consentwords {
namespace {

using work::ConsentStands;

QString words(const char *source)
{
    return QCoreApplication::translate("Consents", source);
}

QString unlessMasked(const QString &text, const PersonWords &shown)
{
    return shown.isMasked() && !text.isEmpty() ? words(QT_TRANSLATE_NOOP("Consents", "(masked)")) : text;
}

/// `Min Garam (centre)`: the name is masked, what stands behind it is not.
QString nameWithPost(const QString &text, const PersonWords &shown)
{
    const qsizetype at = text.indexOf(u'(');
    return at <= 0 ? shown.name(text) : shown.name(text.first(at).trimmed()) + u' ' + text.sliced(at);
}

QString giver(const domain::Consent &consent, const PersonWords &shown)
{
    QStringList parts{shown.desk().word("consent-givers", consent.givenBy)};
    if (!consent.giverName.isEmpty())
        parts.append(nameWithPost(consent.giverName, shown));
    if (!consent.giverRelation.isEmpty())
        parts.append(consent.giverRelation);
    return parts.join(u" · "_s);
}

QString way(const domain::Consent &consent, const PersonWords &shown)
{
    const QString word = shown.desk().word("consent-methods", consent.method);
    return consent.witness.isEmpty() ? word : u"%1 · %2"_s.arg(word, nameWithPost(consent.witness, shown));
}

QString paper(const domain::Consent &consent, const work::ConsentsOfPerson &view, const PersonWords &shown)
{
    const auto found = view.papers.constFind(consent.attachment);
    if (found == view.papers.cend())
        return words(QT_TRANSLATE_NOOP("Consents", "none attached"));
    return u"%1 · %2"_s.arg(unlessMasked(found->name, shown), formats::fileSize(found->size.value_or(0)));
}

} // namespace

QString language()
{
    return PersonWords::isKorean() ? u"ko"_s : u"en"_s;
}

QString stands(ConsentStands stands)
{
    switch (stands) {
    case ConsentStands::InForce:
        return words(QT_TRANSLATE_NOOP("Consents", "In force"));
    case ConsentStands::Refused:
        return words(QT_TRANSLATE_NOOP("Consents", "Refused"));
    case ConsentStands::NotYet:
        return words(QT_TRANSLATE_NOOP("Consents", "Not yet in force"));
    case ConsentStands::RunOut:
        return words(QT_TRANSLATE_NOOP("Consents", "Run out"));
    case ConsentStands::Withdrawn:
        return words(QT_TRANSLATE_NOOP("Consents", "Withdrawn"));
    }
    return {};
}

namespace {

/// Why there is none now; a consent that there was is never called none.
QString whyLacking(const work::LackingConsent &one)
{
    const QString day = one.lastDay.isValid() ? formats::day(one.lastDay) : QString();
    if (!one.last || *one.last == ConsentStands::InForce)
        return words(QT_TRANSLATE_NOOP("Consents", "%1 has no consent yet")).arg(one.name);
    switch (*one.last) {
    case ConsentStands::Refused:
        return words(QT_TRANSLATE_NOOP("Consents", "%1: the consent was refused on %2")).arg(one.name, day);
    case ConsentStands::Withdrawn:
        return words(QT_TRANSLATE_NOOP("Consents", "%1: the consent was withdrawn on %2")).arg(one.name, day);
    case ConsentStands::RunOut:
        return words(QT_TRANSLATE_NOOP("Consents", "%1: the consent holds until %2 only")).arg(one.name, day);
    case ConsentStands::NotYet:
        return words(QT_TRANSLATE_NOOP("Consents", "%1: the consent begins on %2 only")).arg(one.name, day);
    case ConsentStands::InForce:
        break;
    }
    return {};
}

} // namespace

std::pair<QString, QString> lacking(const work::LackingConsent &one)
{
    const QString services = one.services.join(u", "_s);
    if (!one.isRunning)
        return {whyLacking(one),
            words(QT_TRANSLATE_NOOP("Consents", "%1. The service cannot start before there is one.")).arg(services)};
    return {one.last ? words(QT_TRANSLATE_NOOP("Consents", "%1 · the services go on")).arg(whyLacking(one))
                     : words(QT_TRANSLATE_NOOP("Consents", "%1 is at work without a consent")).arg(one.name),
        words(QT_TRANSLATE_NOOP("Consents",
                  "%1. Nothing may be given on; take a consent, or end or exchange the service."))
            .arg(services)};
}

QString icon(ConsentStands stands)
{
    switch (stands) {
    case ConsentStands::InForce:
        return u"checkc"_s;
    case ConsentStands::Refused:
        return u"xc"_s;
    case ConsentStands::NotYet:
        return u"clock"_s;
    case ConsentStands::RunOut:
        return u"timer"_s;
    case ConsentStands::Withdrawn:
        return u"hand"_s;
    }
    return {};
}

Tone tone(ConsentStands stands)
{
    switch (stands) {
    case ConsentStands::InForce:
        return Tone::Ok;
    case ConsentStands::Refused:
    case ConsentStands::Withdrawn:
        return Tone::Danger;
    case ConsentStands::NotYet:
        return Tone::Info;
    case ConsentStands::RunOut:
        break;
    }
    return Tone::Warn;
}

QString title(const Desk &desk, const QString &form, const QString &organisation)
{
    const QString word = desk.word("consent-forms", form);
    return organisation.isEmpty() ? word : u"%1 · %2"_s.arg(word, organisation);
}

QString edition(const work::ConsentForm &form)
{
    return words(QT_TRANSLATE_NOOP("Consents", "Edition %1 · %2")).arg(form.edition, form.law(language()));
}

TimelineItem item(const work::ConsentLine &line, const PersonWords &shown)
{
    TimelineItem item;
    item.id = line.consent.id;
    item.date = formats::nearDay(line.consent.day, shown.desk().today());
    item.icon = icon(line.stands);
    item.title = title(shown.desk(), line.consent.form, line.organisation);
    item.chip = stands(line.stands);
    item.chipTone = tone(line.stands);
    item.muted = line.stands == ConsentStands::Withdrawn || line.stands == ConsentStands::RunOut;
    QStringList parts{giver(line.consent, shown), way(line.consent, shown)};
    // What was refused runs out at no day.
    if (line.consent.until.isValid() && line.stands != ConsentStands::Refused)
        parts.append(words(QT_TRANSLATE_NOOP("Consents", "until %1")).arg(formats::day(line.consent.until)));
    if (!line.consent.attachment.isNil())
        parts.append(words(QT_TRANSLATE_NOOP("Consents", "paper attached")));
    item.text = parts.join(u" · "_s);
    return item;
}

QList<Fact> ticks(const work::ConsentLine &line, const QList<work::ConsentForm> &forms)
{
    const auto form = work::consentforms::find(forms, line.consent.form, line.consent.formEdition);
    QList<Fact> facts;
    if (!form)
        return facts;
    for (const work::ConsentItem &item : form->items) {
        const QJsonValue tick = line.consent.ticks.value(item.code);
        const bool agreed = tick.toBool();
        const QString word = agreed ? words(QT_TRANSLATE_NOOP("Consents", "✓ agreed"))
            : tick.isBool()         ? words(QT_TRANSLATE_NOOP("Consents", "✕ refused"))
                                    : words(QT_TRANSLATE_NOOP("Consents", "– not answered"));
        facts.append({item.word(language()), word,
            agreed              ? Tone::Ok
                : item.required ? Tone::Danger
                                : Tone::Neutral});
    }
    return facts;
}

QList<Fact> facts(const work::ConsentLine &line, const work::ConsentsOfPerson &view, const PersonWords &shown)
{
    const domain::Consent &consent = line.consent;
    const auto form = work::consentforms::find(view.forms, consent.form, consent.formEdition);
    QList<Fact> facts{
        {words(QT_TRANSLATE_NOOP("Consents", "Form")), form ? edition(*form) : consent.formEdition},
        {words(QT_TRANSLATE_NOOP("Consents", "Recipient")), line.organisation},
        {words(QT_TRANSLATE_NOOP("Consents", "Given on")), formats::day(consent.day)},
        {words(QT_TRANSLATE_NOOP("Consents", "Valid until")),
            line.stands == ConsentStands::Refused ? QString() : formats::day(consent.until)},
        {words(QT_TRANSLATE_NOOP("Consents", "Given by")), giver(consent, shown)},
        {words(QT_TRANSLATE_NOOP("Consents", "How")), way(consent, shown)}};
    if (consent.withdrawn.isValid()) {
        facts.append({words(QT_TRANSLATE_NOOP("Consents", "Withdrawn on")), formats::day(consent.withdrawn),
            Tone::Danger});
        facts.append(
            {words(QT_TRANSLATE_NOOP("Consents", "Reason")), unlessMasked(consent.withdrawnReason, shown)});
    }
    facts.append({words(QT_TRANSLATE_NOOP("Consents", "Paper")), paper(consent, view, shown)});
    return facts;
}

} // namespace ui::consentwords
