// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/consents.h"

#include <QWidget>

class QLineEdit;

namespace ui {

class Button;
class DateField;
class Desk;
class Form;
class InlineMessage;
class TextLabel;

/// Takes a withdrawal down, in place: says first which running services will be held, then asks for the day
/// and, where it was given, the reason. One act, which can be taken back with the services.
class WithdrawPanel : public QWidget {
    Q_OBJECT
public:
    explicit WithdrawPanel(Desk &desk, QWidget *parent = nullptr);

    void open(const work::ConsentLine &line);
    void close();
    bool isOpen() const { return !m_consent.isNil(); }

Q_SIGNALS:
    void withdrawn(int held, const base::Id &act);
    void closed();

private:
    void showHit(const QList<domain::BundleItem> &hit);
    void withdraw();
    void sayError(const base::Error &error);

    Desk &m_desk;
    base::Id m_consent;
    TextLabel *m_title;
    InlineMessage *m_hit;
    InlineMessage *m_error;
    Form *m_form;
    DateField *m_day;
    QLineEdit *m_reason;
    Button *m_agree;
};

} // namespace ui
