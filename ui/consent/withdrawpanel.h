// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/consents.h"
#include "ui/forms/askform.h"

class QLineEdit;

namespace ui {

class DateField;
class Desk;

/// Takes a withdrawal down, in place: says first which running services will be held, then asks for the day
/// and, where it was given, the reason. One act, which can be taken back with the services.
class WithdrawPanel final : public AskForm {
    Q_OBJECT
public:
    explicit WithdrawPanel(Desk &desk, QWidget *parent = nullptr);

    void open(const work::ConsentLine &line);
    void close() override;
    bool isOpen() const { return !m_consent.isNil(); }

Q_SIGNALS:
    void withdrawn(int held, const base::Id &act);

protected:
    void agree() override;

private:
    void showHit(const QList<domain::BundleItem> &hit);
    void sayError(const base::Error &error);

    Desk &m_desk;
    base::Id m_consent;
    DateField *m_day;
    QLineEdit *m_reason;
};

} // namespace ui
