// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/formulaguard.h"

namespace exchange {

namespace {

bool wouldRun(const QString &cell)
{
    const auto first = std::find_if(cell.begin(), cell.end(), [](QChar letter) { return letter != u'\''; });
    return first != cell.end() && QStringView(u"=+-@\t\r").contains(*first);
}

} // namespace

QString withGuard(const QString &cell)
{
    return wouldRun(cell) ? u'\'' + cell : cell;
}

QString withoutGuard(const QString &cell)
{
    return cell.startsWith(u'\'') && wouldRun(cell) ? cell.mid(1) : cell;
}

} // namespace exchange
