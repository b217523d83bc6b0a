// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/work/accessreview.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QComboBox;
class QStandardItemModel;

namespace ui {

class Button;
class Desk;
class InlineMessage;
class LoadingState;
class SearchField;
class Table;
class TextLabel;

/// The accesses of a month, the newest first, with what filters them. The office searches, so that what is
/// found is all of the month; rows come in parts.
class ReviewEntries final : public Card {
    Q_OBJECT
public:
    explicit ReviewEntries(Desk &desk, QWidget *parent = nullptr);
    ~ReviewEntries() override { m_cancel.cancel(); }

    /// Begins anew with another month: filters stay, the person does not.
    void open(const work::accessreview::Month &month);
    void setPerson(const base::Id &user);
    void focusSearch();
    void setMasked(bool masked);

    SearchField *search() const { return m_search; }
    QComboBox *kind() const { return m_kind; }
    Button *standingOut() const { return m_standingOut; }
    Button *more() const { return m_more; }
    Table *table() const { return m_table; }

private:
    void build();
    void fillKinds(const work::accessreview::Month &month);
    void ask(qsizetype skip);
    void take(const work::accessreview::Part &part, qsizetype skip);
    void add(const work::accessreview::Entry &entry);
    void fitColumns();

    Desk &m_desk;
    base::Month m_month;
    work::accessreview::Filter m_filter;
    base::CancelFlag m_cancel;
    QList<work::accessreview::Entry> m_shown;
    bool m_masked = false;
    int m_asked = 0; ///< answers to older questions are dropped
    QTimer m_typing;
    SearchField *m_search;
    QComboBox *m_kind;
    Button *m_standingOut;
    InlineMessage *m_trouble;
    LoadingState *m_loading;
    QStandardItemModel *m_model;
    Table *m_table;
    TextLabel *m_nothing;
    TextLabel *m_count;
    Button *m_more;
};

} // namespace ui
