// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgetchecks.h"

#include "ui/widgets/segments.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace widgetchecks {

namespace {

QString describe(const QWidget *widget)
{
    return u"%1 '%2'"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

/// Painted by their parent, or icons within a field.
bool isPartOfAnother(const QAbstractButton *button)
{
    return button->objectName() == u"findBox"_s || button->inherits("QLineEditIconButton")
        || qobject_cast<ui::Segments *>(button->parentWidget());
}

double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

} // namespace

std::string focusableWithoutName(QWidget &root)
{
    QStringList found;
    for (auto *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        const bool inner = widget->objectName().startsWith(u"qt_"_s);
        auto *interface = QAccessible::queryAccessibleInterface(widget);
        if (!inner && interface && interface->text(QAccessible::Name).isEmpty())
            found.append(describe(widget));
    }
    return found.join(u'\n').toStdString();
}

std::string clippedWords(QWidget &root)
{
    QStringList found;
    for (auto *label : root.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || !label->pixmap().isNull())
            continue;
        const QSize room = label->contentsRect().size();
        if (label->wordWrap()) {
            if (label->heightForWidth(label->width()) > label->height() + 1)
                found.append(u"%1: '%2' needs %3 of %4 px in height"_s.arg(describe(label), label->text())
                                 .arg(label->heightForWidth(label->width()))
                                 .arg(label->height()));
            continue;
        }
        // What may be elided shows the whole as a tool tip.
        const bool elides = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        const QSize words = label->fontMetrics().size(Qt::TextSingleLine, label->text());
        if ((!elides && words.width() > room.width() + 1) || words.height() > room.height() + 1)
            found.append(u"%1: '%2'"_s.arg(describe(label), label->text()));
    }
    for (auto *button : root.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->text().isEmpty() || isPartOfAnother(button))
            continue;
        // Some can do with less, and say so; their words are whole then too.
        const QSize least = button->minimumSizeHint();
        const QSize need = least.isValid() ? least.boundedTo(button->sizeHint()) : button->sizeHint();
        if (need.isValid() && (button->width() + 1 < need.width() || button->height() + 1 < need.height()))
            found.append(u"%1: '%2' has %3x%4, needs %5x%6"_s.arg(describe(button), button->text())
                             .arg(button->width())
                             .arg(button->height())
                             .arg(need.width())
                             .arg(need.height()));
    }
    return found.join(u'\n').toStdString();
}

std::string contentCutAtTheSide(QWidget &root)
{
    QStringList found;
    for (const auto *scroll : root.findChildren<QScrollArea *>()) {
        if (!scroll->isVisible() || !scroll->widget()
            || scroll->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            continue;
        const int needed = scroll->widget()->width();
        if (needed > scroll->viewport()->width() + 1)
            found.append(u"%1 in %2 has %3 of %4 px"_s.arg(describe(scroll->widget()), describe(scroll))
                             .arg(scroll->viewport()->width())
                             .arg(needed));
    }
    return found.join(u'\n').toStdString();
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace widgetchecks
