// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QHash>
#include <QJsonObject>

class QGridLayout;

namespace ui {

class AnswerText;
class Composer;
class TextLabel;

/// The goals of the plan: for each surveyed need what shall be in the long run, what within the months of the
/// bundle, and how one will see it.
class GoalsCard : public Card {
    Q_OBJECT
public:
    explicit GoalsCard(QWidget *parent = nullptr);

    void setGoals(const QJsonObject &goals);
    /// By need code; what is empty is left out.
    QJsonObject goals() const;
    /// While the screen is masked the goals do not stand there.
    void setMasked(bool masked);
    void show(const Composer &composer);
    using Card::show;

Q_SIGNALS:
    void edited();
    /// The input method ended a composition.
    void composed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const Composer &composer);
    AnswerText *makeField(const QString &need, const QString &part, const QString &name);
    void words();

    QWidget *m_fields;
    TextLabel *m_veil;
    QGridLayout *m_grid;
    QJsonObject m_goals;
    QByteArray m_shown; ///< what the fields were made for
};

} // namespace ui
