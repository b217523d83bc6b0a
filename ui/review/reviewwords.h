// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/accessreview.h"
#include "ui/people/personwords.h"
#include "ui/support/errortext.h"

#include <QString>

namespace ui::reviewwords {

/// `2026년 10월`, `October 2026`.
QString month(base::Month month);
/// How often which kind of access, the most frequent first: `열람 120 · 검색 30`.
QString kinds(const work::accessreview::Person &person);
/// Why a person stands first; empty where nothing is unusual.
QStringList unusual(const work::accessreview::Person &person);
/// Whose record it was, and what: `탁현수 · 메모`; where it is not read here the end of its id: `사람 · 1a2b3c4d`.
QString record(const work::accessreview::Entry &entry, const PersonWords &words);
/// What is unusual about one entry; empty where nothing is.
QString unusual(const work::accessreview::Entry &entry);
/// Who signed, and with whom.
QString signers(const work::accessreview::Signature &signature);
/// Why signing did not go through.
ErrorText signTrouble(const base::Error &error);

} // namespace ui::reviewwords
