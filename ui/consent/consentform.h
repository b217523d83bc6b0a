// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/consentview.h"
#include "ui/consent/consentblock.h"
#include "ui/forms/recordform.h"

namespace ui {

class ConsentGiver;
class ConsentTopics;

/// The form in which new consents of a person are taken on one sheet; each becomes a consent of its own, and
/// none is ever edited. The draft keeps choices, words and the signature, but no scan.
class ConsentForm : public RecordForm {
    Q_OBJECT
public:
    explicit ConsentForm(Desk &desk, QWidget *parent = nullptr);

    /// `recipient` nil: what the person has not answered yet is asked for.
    void openFor(const base::Id &person, const base::Id &recipient);
    const base::Id &person() const { return key(); }
    const base::Id &recipient() const { return m_recipient; }
    QString heading() const override;
    void save() override;
    /// A blank form of the first consent that is asked for.
    void print();

    const QList<ConsentBlock *> &blocks() const { return m_blocks; }
    ConsentGiver *giver() const { return m_giver; }
    ConsentTopics *topics() const { return m_topics; }

Q_SIGNALS:
    void saved(int count, const base::Id &consent, const base::Id &act);
    void printRequested(const ui::ConsentTopic &topic);

protected:
    QJsonObject typed() const override;
    void restore(const QJsonObject &body) override;

private:
    struct Read {
        work::ConsentsOfPerson view;
        std::optional<domain::Draft> draft;
    };
    void load(const Read &read);
    void showBlocks();
    void showEditions();
    bool readAll(work::ConsentSheet &sheet);

    base::Id m_recipient;
    work::ConsentsOfPerson m_view;
    QWidget *m_fields;
    ConsentTopics *m_topics;
    QWidget *m_room; ///< of the blocks
    QList<ConsentBlock *> m_blocks;
    ConsentGiver *m_giver;
    base::NewestQuestion m_newest;
};

} // namespace ui
