// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/forms.h"
#include "ui/instruments/instrumentlist.h"

#include <QJsonObject>
#include <QObject>

namespace ui {

class Desk;

/// What the page of instruments asks of the vault, all of it in one place: answers come back as signals on
/// the window's thread. What is typed is a draft at once; `keep` puts it into the record as one act.
class InstrumentGate : public QObject {
    Q_OBJECT
public:
    InstrumentGate(Desk &desk, QObject *parent);

    struct Opened {
        work::FormEntry entry;
        work::FormPtr form;
        QJsonObject typed; ///< what was typed and is not in the record yet; empty for none
    };

    void list();
    void open(const FormKey &key);
    void write(const base::Id &id, const QJsonObject &typed);
    /// `then` is called when it is in the record.
    void keep(const base::Id &id, qint64 version, const QJsonObject &typed, std::function<void()> then);
    void begin(const QString &title);
    void copy(const work::FormEntry &entry, work::forms::CopyAs as);
    void remove(const base::Id &id);
    void publish(const base::Id &id, QDate from);
    void retire(const base::Id &id, QDate lastDay);
    /// Ask for a file first.
    void takeIn(QWidget *parent);
    void give(const work::FormEntry &entry, QWidget *parent);

Q_SIGNALS:
    void listed(const QList<work::FormEntry> &entries);
    void opened(const ui::InstrumentGate::Opened &opened);
    void kept(const base::Id &id, qint64 version);
    /// A new draft is there.
    void begun(const base::Id &id);
    void removed(const base::Id &act);
    void published(const base::Id &act);
    void retired(const base::Id &act);
    /// `act` is nil where the very same was there.
    void takenIn(const ui::FormKey &key, const base::Id &act);
    void given(const QString &path);
    void failed(const base::Error &error);
    /// The list or an edition could not be read.
    void unreadable(const base::Error &error);

private:
    /// Runs an act; `done` gets what it made and the id of the act.
    template <class Act, class Done> void act(Act work, Done done);

    Desk &m_desk;
};

} // namespace ui
