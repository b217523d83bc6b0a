// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/numbertext.h"

#include "model/base/money.h"

namespace ui::numbertext {

QString of(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : QString();
}

QString ofWon(const std::optional<qint64> &amount)
{
    return amount ? base::formatDigits(*amount) : QString();
}

bool read(const QString &text, std::optional<qint64> &number)
{
    number.reset();
    if (text.trimmed().isEmpty())
        return true;
    bool isNumber = false;
    const qint64 value = text.trimmed().toLongLong(&isNumber);
    if (!isNumber || value < 0)
        return false;
    number = value;
    return true;
}

bool readWon(const QString &text, std::optional<qint64> &amount)
{
    amount.reset();
    if (text.trimmed().isEmpty())
        return true;
    amount = base::parseWon(text);
    return amount.has_value();
}

} // namespace ui::numbertext
