// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/forms.h"
#include "ui/support/theme.h"
#include "ui/widgets/card.h"

namespace ui {

class RowList;
class SearchField;
class TextLabel;

/// Which edition is meant: a record of the office, or one that the program carries.
struct FormKey {
    base::Id id;
    QString url;
    QString edition;

    bool isNull() const { return id.isNil() && url.isEmpty(); }
    QString text() const;
    static FormKey fromText(const QString &text);
    bool operator==(const FormKey &) const = default;
};

/// All instruments, those of the program and of the office, with the state of each edition; searched by
/// typing.
class InstrumentList : public Card {
    Q_OBJECT
public:
    explicit InstrumentList(QWidget *parent = nullptr);

    void show(const QList<work::FormEntry> &entries);
    using Card::show;
    void select(const FormKey &key);
    std::optional<work::FormEntry> entry(const FormKey &key) const;
    RowList *rows() const { return m_rows; }
    SearchField *search() const { return m_search; }

    static QString stateWord(const work::FormEntry &entry, QDate today);
    static Tone stateTone(const work::FormEntry &entry);
    void setToday(QDate today) { m_today = today; }

Q_SIGNALS:
    void chosen(const ui::FormKey &key);
    void opened(const ui::FormKey &key);

private:
    void fill();

    SearchField *m_search;
    RowList *m_rows;
    TextLabel *m_none;
    QList<work::FormEntry> m_entries;
    QDate m_today;
};

} // namespace ui
