// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/accessible.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto kRole = "accessibleRole";
constexpr auto kValue = "accessibleValue";

/// Reads role and value from the dynamic properties that describe() sets.
class PartInterface final : public QAccessibleWidget {
public:
    PartInterface(QWidget *widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role)
    {
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return widget()->property(kValue).toString();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget || !widget->property(kRole).isValid())
        return nullptr;
    return new PartInterface(widget, QAccessible::Role(widget->property(kRole).toInt()));
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

void describe(QWidget *widget, QAccessible::Role role, const QString &name, const QString &value)
{
    widget->setProperty(kRole, int(role));
    const bool changed = widget->property(kValue).isValid() && widget->property(kValue).toString() != value;
    widget->setProperty(kValue, value);
    widget->setAccessibleName(name);
    if (changed) {
        QAccessibleValueChangeEvent event(widget, value);
        QAccessible::updateAccessibility(&event);
    }
}

void announce(QWidget *widget, const QString &sentence)
{
    // QAccessibleAnnouncementEvent came with 6.8; a changed description is read politely by the older
    // bridges.
    widget->setAccessibleDescription(sentence);
    QAccessibleEvent event(widget, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
