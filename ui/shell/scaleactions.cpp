// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scaleactions.h"

#include "ui/support/actions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::scaleactions {
namespace {

constexpr int kStep = 10;
constexpr int kLeast = 100;
constexpr int kMost = 200;

} // namespace

void add(Actions &actions, const std::function<int()> &percent, const std::function<void(int)> &set)
{
    constexpr Words window{"Actions", QT_TRANSLATE_NOOP("Actions", "Window")};
    const auto words = [](const char *source) { return Words{"Actions", source}; };
    const auto step = [percent, set](int by) { set(std::clamp(percent() + by, kLeast, kMost)); };
    actions.add({u"app.larger"_s, words(QT_TRANSLATE_NOOP("Actions", "Larger text")), u"plus"_s,
                    QKeySequence(u"Ctrl+="_s), window},
        [step] { step(kStep); });
    actions.add({u"app.smaller"_s, words(QT_TRANSLATE_NOOP("Actions", "Smaller text")), u"minus"_s,
                    QKeySequence(u"Ctrl+-"_s), window},
        [step] { step(-kStep); });
    actions.add({u"app.normalText"_s, words(QT_TRANSLATE_NOOP("Actions", "Text at its normal size")), {},
                    QKeySequence(u"Ctrl+0"_s), window},
        [set] { set(kLeast); });
}

} // namespace ui::scaleactions
