// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/services.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLineEdit;

namespace ui {

class DateField;
class Form;

/// The fields of one set of weekly slots: times as one types them, capacity, free places, when they were
/// counted, and whether it is still offered.
class OfferFields : public QWidget {
    Q_OBJECT
public:
    OfferFields(const work::OfferEdit &offer, QDate today, QWidget *parent = nullptr);

    /// The offer as typed; marks what cannot be read and answers nothing then.
    std::optional<work::OfferEdit> read();
    const base::Id &id() const { return m_offer.offer.id; }
    QJsonObject typed() const;
    void restore(const QJsonObject &typed);
    bool focusFirstError();

Q_SIGNALS:
    void edited();
    void removeClicked();

private:
    work::OfferEdit m_offer;
    QDate m_today;
    Form *m_form;
    QLineEdit *m_times;
    QLineEdit *m_capacity;
    QLineEdit *m_places;
    DateField *m_checked;
    QCheckBox *m_closed;
};

} // namespace ui
