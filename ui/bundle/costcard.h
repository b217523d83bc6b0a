// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/areas.h"
#include "model/work/bundles.h"
#include "ui/widgets/card.h"

#include <array>
#include <optional>

namespace ui {

class Composer;
class CostBar;
class TextLabel;

/// What a month costs: subsidy and copay of each area, their sums, the share of the subsidy, and the whole
/// period.
class CostCard : public Card {
    Q_OBJECT
public:
    explicit CostCard(QWidget *parent = nullptr);

    /// A month by area; an area without a service has a dash.
    using Areas = std::array<std::optional<work::BundleMoney>, domain::kServiceAreas>;
    void show(const Composer &composer);
    void show(const Areas &areas, int months);
    using Card::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void words();

    struct Line {
        TextLabel *name;
        TextLabel *subsidy;
        TextLabel *copay;
    };
    TextLabel *m_subsidyHead;
    TextLabel *m_copayHead;
    std::array<Line, 4> m_lines; ///< the three areas and the sum
    CostBar *m_bar;
    TextLabel *m_period;
};

} // namespace ui
