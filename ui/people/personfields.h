// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/people.h"
#include "ui/session/desk.h"

#include <QWidget>

namespace ui {

class BasicSection;
class PersonSection;

/// All fields of the form of a person, in sections side by side or below each other. Knows nothing of drafts
/// and saving; tells of every change.
class PersonFields : public QWidget {
    Q_OBJECT
public:
    explicit PersonFields(Desk &desk, QWidget *parent = nullptr);

    void load(const work::PersonEdit &edit);
    void store(work::PersonEdit &edit) const;
    /// Marks what cannot be saved; answers whether all is well.
    bool check(const work::PersonEdit &edit, QDate today);
    bool focusFirstError();
    /// Puts back what was typed, right or wrong.
    void restore(const QJsonObject &typed);
    BasicSection *basic() const { return m_basic; }

Q_SIGNALS:
    void changed();

private:
    void listen();

    BasicSection *m_basic;
    QList<PersonSection *> m_sections;
};

} // namespace ui
