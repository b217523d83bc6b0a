// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/bundlelife.h"
#include "ui/shell/page.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace ui {

/// The rules of a kept bundle as they stand today, consent and order among them, with the way to mend what is
/// missing. Reasons that were given stand beside their rule.
class LifeRules : public Card {
    Q_OBJECT
public:
    explicit LifeRules(QWidget *parent = nullptr);

    void show(const work::BundleLife &life, bool masked);
    using Card::show;

Q_SIGNALS:
    void placeRequested(const ui::Place &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRules(const work::BundleLife &life, bool masked);
    void addLinks(const work::BundleLife &life);
    void addLink(const QString &text, const Place &place);
    void words();

    QVBoxLayout *m_rows;
};

} // namespace ui
