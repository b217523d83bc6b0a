// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/proposals.h"
#include "ui/people/personwords.h"

/// How acts that wait for a second person are written: what, whose, by whom and why.
namespace ui::proposalwords {

/// One line, such as "사례 이관 · 탁현수: 연산제1동 → 거제제1동".
QString title(const PersonWords &words, const work::proposals::Proposal &one);
/// What whoever agrees has to know, a line each: whose it is, who asked when, until when, and why.
QString particulars(const PersonWords &words, const work::proposals::Proposal &one);

} // namespace ui::proposalwords
