// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/instrument.h"
#include "model/instruments/questionnaire.h"

#include <QHash>
#include <QList>

#include <memory>

namespace work {

/// An edition as all share it: read once, never changed.
using FormPtr = std::shared_ptr<const instruments::Questionnaire>;

/// Editions that were read already: those that the program carries, at the first question for one of them,
/// and those of the vault as they are asked for. Each context has its own; not shared between threads.
class FormShelf {
public:
    explicit FormShelf(QString folder = QStringLiteral(":/instruments"));

    /// All that the program carries, in the order of their files. Internal where one cannot be read.
    base::Result<QList<FormPtr>> builtIn();
    /// The one that is in force on the day (published; else the nearest), or null where there is none.
    base::Result<FormPtr> builtIn(const QString &url, QDate day);
    /// The form of a record, named as the record is, since forms from elsewhere may come without an address.
    base::Result<FormPtr> ofRecord(const domain::Instrument &record);

private:
    struct Read {
        qint64 version = 0;
        FormPtr form;
    };

    QString m_folder;
    QList<FormPtr> m_builtIn;
    QHash<base::Id, Read> m_read;
};

/// Whether `one` is the better edition for the day: in force before not in force, then the newer one.
bool suitsBetter(const instruments::Questionnaire &one, const instruments::Questionnaire &other, QDate day);
bool isInForce(const instruments::Questionnaire &form, QDate day);

} // namespace work
