// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QCheckBox;

namespace ui {

/// Which columns an export has: the usual ones, further ones, and apart from them those about health,
/// poverty and safety.
class ColumnPicker : public Card {
    Q_OBJECT
public:
    explicit ColumnPicker(QWidget *parent = nullptr);

    QStringList columns() const;
    bool hasSensitive() const;
    void setUsual();

Q_SIGNALS:
    void columnsChanged();

private:
    struct Box {
        QString key;
        QCheckBox *box;
        bool isUsual;
        bool isSensitive;
    };
    void addGroup(const QString &title, const QList<Box> &boxes);

    QList<Box> m_boxes;
};

} // namespace ui
