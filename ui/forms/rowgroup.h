// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QList>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace ui {

class Button;

/// A list of records within a form, one row of fields for each: rows are added at the end and taken away one
/// by one. The object name tells the group apart in a draft; rows are named after it and counted from 0.
class RowGroup : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString add; ///< "Add a number"
        QString remove; ///< "Take away number %1"
        QString none; ///< shown while there is no row
    };
    RowGroup(
        const QString &name, const Words &words, std::function<QWidget *()> make, QWidget *parent = nullptr);

    /// `id` is that of the record, nil for a new one.
    QWidget *add(const base::Id &id = {});
    const QList<QWidget *> &rows() const { return m_rows; }
    base::Id idOf(int row) const { return m_ids.value(row); }
    const QList<base::Id> &ids() const { return m_ids; }
    void setIds(const QList<base::Id> &ids);

Q_SIGNALS:
    void changed();

private:
    void remove(QWidget *frame);
    void rename();

    Words m_words;
    std::function<QWidget *()> m_make;
    QList<QWidget *> m_rows;
    QList<QWidget *> m_frames;
    QList<Button *> m_removers;
    QList<base::Id> m_ids;
    QVBoxLayout *m_layout;
    QWidget *m_none;
    Button *m_add;
};

} // namespace ui
