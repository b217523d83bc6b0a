// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/restrictedcase.h"
#include "ui/forms/askform.h"

class QCheckBox;
class QLineEdit;

namespace ui {

class Desk;

/// Who may read a case that is restricted, and why, in place of the tabs under the head of the person's page. Says what
/// happens in words that follow the choice. It only asks; PersonDistrict has it done. Lies in a scroll area.
class RestrictForm final : public AskForm {
    Q_OBJECT
public:
    explicit RestrictForm(Desk &desk, QWidget *parent = nullptr);

    /// `isRestricted`: the readers are changed. Whoever uses this PC is chosen at first.
    void open(const QString &person, const QList<work::restrictedcase::Reader> &readers, bool isRestricted);
    QList<base::Id> chosen() const;
    QString reason() const;
    /// Whoever uses this PC is not chosen, and has said that he means it.
    bool isWithoutMe() const;

Q_SIGNALS:
    void agreed();

protected:
    void agree() override;

private:
    struct Box {
        base::Id user;
        QString name;
        QCheckBox *box = nullptr;
    };
    void fill(const QList<work::restrictedcase::Reader> &readers, bool isRestricted);
    void showOutcome();
    base::Id own() const;

    Desk &m_desk;
    QString m_person;
    QList<Box> m_boxes;
    QWidget *m_people;
    QLineEdit *m_reason;
    QCheckBox *m_withoutMe;
};

} // namespace ui
