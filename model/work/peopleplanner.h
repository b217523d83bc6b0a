// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/person.h"
#include "model/store/actwriter.h"
#include "model/work/personmatching.h"

#include <memory>

namespace work {

class Context;

/// The people of the vault in memory with the rows of a list laid over them, one after another. Reads through
/// the context's connection; writes only what `write` is told to.
class PeoplePlanner {
public:
    static base::Result<PeoplePlanner> begin(Context &context);

    /// What becomes of the row; remembers it for later rows and for writing.
    base::Result<PersonImportRow> take(
        const IncomingPerson &row, const std::optional<RowDecision> &decision = {});
    base::Done write(store::ActWriter &writer, const base::Progress &progress);

private:
    struct Versions {
        domain::Person stored;
        domain::Person wanted;
    };
    /// A person known or about to be made.
    struct Entry {
        PersonFacts facts;
        std::shared_ptr<Versions> versions; ///< once a row is about this person
        QStringList numbers; ///< stored and added
        QList<exchange::PersonRowPhone> newPhones;
        QStringList newNotes;
        int firstLine = 0; ///< of the list, where a line of it is about this person
    };
    /// Which entry a row is about (-1: none yet), or between which ones somebody has to decide.
    struct Verdict {
        int entry = -1;
        QList<int> doubts;
        bool isOtherName = false;
    };
    /// A row laid over an entry, not yet kept.
    struct Merge {
        domain::Person person;
        QList<exchange::PersonRowPhone> phones;
        QString note;
        QList<domain::FieldChange> changes;
    };

    PeoplePlanner(Context &context, QDate today);
    base::Done readVault();
    base::Done load(Entry &entry);
    base::Result<Merge> merge(int index, const IncomingPerson &row, bool namedAnew);
    base::Result<bool> hasNote(const Entry &entry, const QString &text);
    base::Done keep(int index, const IncomingPerson &row, bool namedAnew, PersonImportRow &result);
    base::Result<Verdict> judge(const IncomingPerson &row);
    int entryOf(const RowDecision &decision) const;
    int addNew();
    base::Done writeEntry(store::ActWriter &writer, const Entry &entry);

    Context *m_context;
    PersonIndex m_index;
    QList<Entry> m_entries;
    QHash<base::Id, int> m_entryOf;
    QList<int> m_touched;
};

} // namespace work
