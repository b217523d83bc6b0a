// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/consentview.h"
#include "ui/people/factlist.h"
#include "ui/people/personwords.h"
#include "ui/people/timeline.h"

/// How consents are written on the screen.
namespace ui::consentwords {

/// `ko` or `en`, for the words that forms carry.
QString language();
QString stands(work::ConsentStands stands);
/// A shape of its own for each, beside the word.
QString icon(work::ConsentStands stands);
Tone tone(work::ConsentStands stands);
/// What is said of a provider that may be given nothing: a first line and what follows from it.
std::pair<QString, QString> lacking(const work::LackingConsent &one);
/// "개인정보 제3자 제공 동의 · 다온방문재활"
QString title(const Desk &desk, const QString &form, const QString &organisation);
/// "2026-1판 · 개인정보 보호법 제17조"
QString edition(const work::ConsentForm &form);

/// One line of the list; the paper shows as a word.
TimelineItem item(const work::ConsentLine &line, const PersonWords &words);
/// What was agreed to and what refused, item by item.
QList<Fact> ticks(const work::ConsentLine &line, const QList<work::ConsentForm> &forms);
/// Everything else about it; the paper by name and size.
QList<Fact> facts(
    const work::ConsentLine &line, const work::ConsentsOfPerson &view, const PersonWords &words);

} // namespace ui::consentwords
