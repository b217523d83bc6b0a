// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/consent.h"
#include "model/work/consentforms.h"
#include "ui/widgets/card.h"

namespace ui {

class Desk;
class InlineMessage;
class Segments;
class TextLabel;

/// What one consent is about: a form, and who receives the data where the form wants that.
struct ConsentTopic {
    QString form;
    base::Id organisation = {};
    QString name = {}; ///< of the organisation

    bool operator==(const ConsentTopic &) const = default;
    /// Its name within the form, and in drafts.
    QString key() const;
};

/// One form of consent as it is asked: edition and law, what it is for and what refusing means, and each item
/// with a choice of its own, of which none is made beforehand. Its edition can change with the day; choices
/// stay where the items do.
class ConsentBlock : public Card {
    Q_OBJECT
public:
    ConsentBlock(const Desk &desk, const ConsentTopic &topic, QWidget *parent = nullptr);

    const ConsentTopic &topic() const { return m_topic; }
    /// The edition of the day; nothing where no edition is valid then.
    void setForm(const std::optional<work::ConsentForm> &form);
    /// Form, edition, recipient and ticks; false and marked where an item was not answered.
    bool read(domain::Consent &consent);
    /// Looks at the choices again, for instance after a draft came back.
    void refresh();
    void focusFirst();
    bool focusFirstOpen();

Q_SIGNALS:
    void changed();
    void printRequested(const ui::ConsentTopic &topic);

private:
    void addItem(const work::ConsentItem &item, int chosen);
    void alignChoices();
    bool isRefused() const;

    const Desk &m_desk;
    ConsentTopic m_topic;
    std::optional<work::ConsentForm> m_form;
    TextLabel *m_edition;
    TextLabel *m_about;
    QWidget *m_items = nullptr;
    QList<Segments *> m_choices; ///< in the order of the items
    InlineMessage *m_result;
};

} // namespace ui
