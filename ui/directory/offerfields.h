// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/services.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLineEdit;

namespace ui {

class CodeBox;
class DateField;
class Form;

/// The fields of one set of weekly slots: times as one types them, capacity, free places, when they were
/// counted, and whether it is still offered.
class OfferFields : public QWidget {
    Q_OBJECT
public:
    explicit OfferFields(QDate today, QWidget *parent = nullptr);

    /// The sites to choose from; without any there is nothing to choose.
    void setSites(const QList<domain::Site> &sites);
    void setOffer(const work::OfferEdit &offer);
    /// What was loaded with what was typed; marks what cannot be read and answers nothing then.
    std::optional<work::OfferEdit> read(const work::OfferEdit &loaded);
    bool focusFirstError();

Q_SIGNALS:
    void edited();

private:
    QDate m_today;
    Form *m_form;
    CodeBox *m_site;
    QLineEdit *m_times;
    QLineEdit *m_capacity;
    QLineEdit *m_places;
    DateField *m_checked;
    QCheckBox *m_closed;
};

} // namespace ui
