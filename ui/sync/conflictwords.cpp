// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflictwords.h"

#include "model/base/calendar.h"
#include "model/domain/records.h"
#include "ui/support/formats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using domain::Disagreement;
using domain::DisagreementKind;
using domain::DisagreementSide;

ConflictWords::ConflictWords(const PersonWords &words, const QHash<base::Id, QString> &names)
    : m_words(words)
    , m_history(words, names)
{
}

QString ConflictWords::title(const Disagreement &one) const
{
    if (one.title.isEmpty() && one.noteAt > 0)
        return tr("Note of %1").arg(formats::day(base::koreanDay(one.noteAt)));
    if (one.title.isEmpty())
        return tr("A record without a name");
    return one.subject.type == u"person"_s ? m_words.name(one.title) : one.title;
}

QString ConflictWords::about(const Disagreement &one) const
{
    return one.kind == DisagreementKind::Late ? tr("Arrived after the transfer · %1").arg(what(one)) : what(one);
}

QString ConflictWords::hint(const Disagreement &one) const
{
    QStringList parts;
    if (one.noteAt > 0 && !one.title.isEmpty())
        parts.append(m_words.day(one.noteAt));
    if (!one.noteText.isEmpty() && !m_words.isMasked())
        parts.append(tr("“%1”", "how a note begins").arg(one.noteText));
    return parts.join(u" · "_s);
}

QString ConflictWords::line(const Disagreement &one) const
{
    QStringList parts{about(one), hint(one), writers(one)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString ConflictWords::lineOf(const QList<Disagreement> &ofOne) const
{
    if (ofOne.size() == 1)
        return line(ofOne.first());
    QStringList whats;
    Disagreement last;
    for (const Disagreement &one : ofOne) {
        whats.append(about(one));
        last.sides += one.sides;
    }
    whats.removeDuplicates();
    // Of each writer the last that he wrote.
    QHash<QString, DisagreementSide> newest;
    for (const DisagreementSide &side : std::as_const(last.sides)) {
        const auto known = newest.constFind(writer(side));
        if (known == newest.constEnd() || known->at < side.at)
            newest.insert(writer(side), side);
    }
    last.sides = newest.values();
    std::ranges::sort(last.sides, {}, [](const DisagreementSide &side) { return std::pair(!side.isMine, side.at); });
    return whats.join(u", "_s) + u" · "_s + writers(last);
}

QString ConflictWords::nearMoment(base::Moment moment) const
{
    const QString time = formats::time(base::koreanTime(moment));
    const QDate day = base::koreanDay(moment);
    return day == m_words.desk().today() ? time : u"%1 %2"_s.arg(m_words.day(moment), time);
}

QString ConflictWords::field(const domain::RecordRef &record, const QString &column) const
{
    // The text of a note is a note, said once.
    QStringList parts = m_history.label(record, column).split(u" · "_s);
    parts.removeDuplicates();
    return parts.join(u" · "_s);
}

QString ConflictWords::kindOf(const domain::RecordRef &record) const
{
    const domain::RecordType *type = domain::recordType(record.type);
    return type ? QCoreApplication::translate("fields", type->label) : record.type;
}

QString ConflictWords::what(const Disagreement &one) const
{
    return one.column.isEmpty() ? kindOf(one.record) : field(one.record, one.column);
}

QString ConflictWords::writer(const DisagreementSide &side) const
{
    return side.isMine ? tr("Me") : side.who.isEmpty() ? tr("somebody of the district") : side.who;
}

QString ConflictWords::by(const DisagreementSide &side) const
{
    return tr("%1 · %2", "who and when").arg(writer(side), formats::moment(side.at));
}

QString ConflictWords::writers(const Disagreement &one) const
{
    QStringList parts;
    for (const DisagreementSide &side : one.sides)
        parts.append(
            tr("%1 %2", "who, and when").arg(writer(side), nearMoment(side.at)).replace(u' ', QChar::Nbsp));
    parts.removeDuplicates();
    return parts.join(u", "_s);
}

QString ConflictWords::explanation(const Disagreement &one) const
{
    switch (one.kind) {
    case DisagreementKind::Field:
        return one.mustDecide
            ? tr("Two people changed this apart from each other. Please decide; the case cannot be closed before.")
            : tr("Two people changed this apart from each other. The later value is shown for the time being.");
    case DisagreementKind::Text:
        return tr("Two people wrote in the same place. Both are kept; please make one text of it.");
    case DisagreementKind::Removal:
        return tr("One person removed this while another went on writing in it. Please decide; it stays until then.");
    case DisagreementKind::Late:
        return writtenSince(one).isEmpty()
            ? tr("Somebody who had the case before wrote this without knowing that it had gone to your dong. Nothing of it "
                 "is in the record yet.")
            : tr("Somebody who had the case before wrote this without knowing that it had gone to your dong. Nothing of it "
                 "is in the record yet, and something else was written there meanwhile. Please compare the two.");
    }
    return {};
}

QStringList ConflictWords::explanations(const QList<Disagreement> &ofOne) const
{
    QStringList all;
    for (const Disagreement &one : ofOne) {
        if (one.kind == DisagreementKind::Removal || one.kind == DisagreementKind::Late)
            all.append(explanation(one));
    }
    all.removeDuplicates();
    return all;
}

QString ConflictWords::value(const Disagreement &one, const QJsonValue &value) const
{
    if (value.isNull() || value.isUndefined())
        return tr("(empty)");
    QString text;
    if (one.part.isEmpty())
        text = m_history.value(one.record.type, one.column, value);
    else if (value.isBool())
        text = value.toBool() ? m_history.value(one.record.type, one.column, one.part)
                              : tr("without %1").arg(m_history.value(one.record.type, one.column, one.part));
    else
        text = m_history.value(one.record.type, one.column, QJsonObject{{one.part, value}});
    return text.isEmpty() ? tr("(empty)") : text;
}

QString ConflictWords::written(const domain::RecordRef &record, const domain::FieldChange &field) const
{
    const QString text = m_history.value(record.type, field.column, field.after);
    return m_history.label(record, field.column) + u": "_s + (text.isEmpty() ? tr("(empty)") : text);
}

QString ConflictWords::valueOf(const DisagreementSide &side) const
{
    return side.isMine ? tr("My value") : tr("Value of %1").arg(writer(side));
}

QStringList ConflictWords::values(const Disagreement &one) const
{
    QStringList lines;
    for (const DisagreementSide &side : one.sides)
        lines.append(tr("%1: %2", "who and when, and what was written").arg(by(side), value(one, side.value)));
    return lines;
}

QStringList ConflictWords::writtenSince(const Disagreement &one) const
{
    QStringList labels;
    for (const domain::FieldChange &field : one.late) {
        if (one.isWrittenSince(field))
            labels.append(m_history.label(one.record, field.column));
    }
    return labels;
}

} // namespace ui
