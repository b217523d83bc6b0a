// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/bundlelife.h"
#include "ui/support/theme.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace ui {

class Desk;

/// The editions of a bundle, the newest first: who decided when, and what is different from the one before.
class EditionsCard : public Card {
    Q_OBJECT
public:
    explicit EditionsCard(Desk &desk, QWidget *parent = nullptr);

    void show(const work::BundleLife &life);
    using Card::show;
    /// While the screen is masked no reasons stand there.
    void setMasked(bool masked);
    /// What is different between two contents, a line for each service.
    static QStringList differences(const QJsonObject &before, const QJsonObject &after);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addEdition(const QString &title, Tone tone, const QString &chip, const QStringList &lines);
    void addDecided(const work::BundleLife &life);
    void words();

    Desk &m_desk;
    QVBoxLayout *m_rows;
    bool m_masked = false;
};

} // namespace ui
