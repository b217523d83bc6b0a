// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/base/threads.h"
#include "model/domain/peoplequery.h"
#include "ui/people/personwords.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>

namespace ui {

/// The list of people that a question found. Rows come by pages from the reader thread when a view first
/// looks at them; until then they are blank. A new question leaves the old rows in place until its first page
/// is there, and only the newest question is answered. Holds which people are ticked, by id, over all
/// questions.
class PeopleModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int kPage = 200;

    explicit PeopleModel(Desk &desk, QObject *parent = nullptr);

    /// Asks a new question; `answered` or `failed` follows, unless a newer one overtakes it.
    void ask(const domain::PeopleQuery &query);
    /// Asks the same again, from the rows that were looked at last.
    void refresh();
    const domain::PeopleQuery &query() const { return m_query; }
    bool isAsking() const { return m_asking; }

    /// Null while the row is not there yet.
    const domain::PeopleRow *rowAt(int row) const;
    base::Id idAt(int row) const;
    /// Among the rows that are there; -1 otherwise.
    int rowOf(const base::Id &id) const;
    /// Fetches the page of a row that nobody looks at.
    void want(int row) const;
    /// Fetches the page where a person stands in the list, if they are found by its question; `answered`
    /// follows.
    void seek(const base::Id &person);

    void setMasked(bool masked);
    const PersonWords &words() const { return m_words; }

    const QSet<base::Id> &checked() const { return m_checked; }
    void setChecked(const base::Id &id, bool checked);
    void clearChecks();
    /// Ticks everybody whom the question finds, also those whose rows are not there.
    void checkAll();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void asked();
    void answered();
    void failed(const base::Error &error);
    void checksChanged();

private:
    struct Page {
        QList<domain::PeopleRow> rows;
        int age = 0;
    };
    void begin(int page);
    void fetch();
    void take(int page, const domain::PeoplePage &answer);

    Desk &m_desk;
    PersonWords m_words;
    domain::PeopleQuery m_query;
    base::NewestQuestion m_newest;
    base::NewestQuestion m_newestSought;
    QHash<int, Page> m_pages;
    mutable QList<int> m_wanted;
    mutable int m_lastWanted = 0;
    mutable QTimer m_fetch;
    QSet<base::Id> m_checked;
    int m_total = 0;
    int m_age = 0; ///< counts questions; pages of an older age are shown and fetched anew
    bool m_busy = false;
    bool m_asking = false;
    bool m_fresh = true;
};

} // namespace ui
