// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/service.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class DateField;
class Form;
class Segments;

/// What a service is: area, name, how often and how long, where, and how long its registration holds.
class BasicFields : public QWidget {
    Q_OBJECT
public:
    explicit BasicFields(QDate today, QWidget *parent = nullptr);

    void setService(const domain::Service &service);
    /// Puts the values into the service; false, and marked, where something is missing or cannot be read.
    bool read(domain::Service &service);
    bool focusFirstError();

Q_SIGNALS:
    void edited();

private:
    void listen();

    Form *m_form;
    Segments *m_area;
    QLineEdit *m_name;
    QLineEdit *m_sessions;
    QLineEdit *m_minutes;
    DateField *m_from;
    DateField *m_until;
    QCheckBox *m_home;
    QPlainTextEdit *m_note;
};

} // namespace ui
