// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directory/partfields.h"
#include "ui/forms/rowgroup.h"

namespace ui {

/// A list of small records in a form: a RowGroup of PartFields.
template <class Record> class PartGroup {
public:
    /// The owner hears `edited` of each row.
    PartGroup(Desk &desk, const QString &name, const RowGroup::Words &words, const QStringList &columns,
        std::function<void(PartFields *)> made)
        : m_group(new RowGroup(name, words, [&desk, columns, made] {
            auto *fields = new PartFields(desk, domain::typeOf<Record>(), columns);
            made(fields);
            return fields;
        }))
    {
    }

    RowGroup *widget() const { return m_group; }
    PartFields *row(int at) const { return static_cast<PartFields *>(m_group->rows().at(at)); }
    int count() const { return int(m_group->rows().size()); }
    void load(const QList<Record> &records)
    {
        QList<base::Id> ids;
        for (const Record &one : records)
            ids.append(one.id);
        m_group->setIds(ids);
        for (int i = 0; i < int(records.size()); ++i)
            row(i)->load(records.at(i));
    }
    bool store(QList<Record> &records) const
    {
        const QList<Record> loaded = records;
        records.clear();
        bool isRight = true;
        for (int i = 0; i < count(); ++i) {
            Record record;
            for (const Record &known : loaded) {
                if (!known.id.isNil() && known.id == m_group->idOf(i))
                    record = known;
            }
            isRight = row(i)->store(record) && isRight;
            records.append(record);
        }
        return isRight;
    }
    bool focusFirstError() const
    {
        for (int i = 0; i < count(); ++i) {
            if (row(i)->focusFirstError())
                return true;
        }
        return false;
    }

private:
    RowGroup *m_group;
};

} // namespace ui
