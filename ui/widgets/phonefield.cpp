// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/phonefield.h"

#include "model/base/names.h"

using namespace Qt::StringLiterals;

namespace ui {

PhoneField::PhoneField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(u"010-0000-0000"_s);
    setAccessibleName(tr("Phone number"));
    setInputMethodHints(Qt::ImhDialableCharactersOnly);
    connect(this, &QLineEdit::editingFinished, this, [this] { setDigits(digits()); });
}

QString PhoneField::digits() const
{
    return base::phoneDigits(text());
}

void PhoneField::setDigits(const QString &digits)
{
    setText(base::formatPhone(digits));
}

} // namespace ui
