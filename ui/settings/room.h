// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QWidget>

class QTableWidget;

namespace ui {

class Card;

/// A room of the settings: cards under one another, no wider than is pleasant to read.
class Room : public QWidget {
    Q_OBJECT
public:
    explicit Room(QWidget *parent = nullptr);

protected:
    Card *addCard(const QString &title, const QString &note = {});
    /// A card with one form, as wide as the form needs.
    void addForm(const QString &title, QWidget *form);
    /// Lists take all the height that is left.
    void addFilling(QWidget *widget);
    /// A table of lines with headings, read-only, with a name for screen readers.
    QTableWidget *makeTable(const QString &name, const QStringList &headings);

private:
    QVBoxLayout *m_column;
};

} // namespace ui
