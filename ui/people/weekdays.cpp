// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/weekdays.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace ui::weekdays {

const QStringList &codes()
{
    static const QStringList kCodes{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    return kCodes;
}

QString word(const QString &code)
{
    static constexpr std::array kWords{QT_TRANSLATE_NOOP("Weekdays", "Monday"),
        QT_TRANSLATE_NOOP("Weekdays", "Tuesday"), QT_TRANSLATE_NOOP("Weekdays", "Wednesday"),
        QT_TRANSLATE_NOOP("Weekdays", "Thursday"), QT_TRANSLATE_NOOP("Weekdays", "Friday"),
        QT_TRANSLATE_NOOP("Weekdays", "Saturday"), QT_TRANSLATE_NOOP("Weekdays", "Sunday")};
    const qsizetype at = codes().indexOf(code);
    return at < 0 ? code : QCoreApplication::translate("Weekdays", kWords[size_t(at)]);
}

} // namespace ui::weekdays
