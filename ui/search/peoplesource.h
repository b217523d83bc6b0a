// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/domain/searchhit.h"
#include "ui/shell/page.h"
#include "ui/shell/palettesource.h"

#include <QObject>
#include <QPointer>

namespace ui {

class Desk;

/// People for the palette: by name, initials, number and address; the people opened last while nothing is typed. With
/// the screen mask on, names are masked.
class PeopleSource : public QObject, public PaletteSource {
    Q_OBJECT
public:
    PeopleSource(Desk &desk, QObject *parent);

    void setMasked(bool masked) { m_masked = masked; }
    QChar prefix() const override { return u'@'; }
    void ask(const PaletteQuery &query, std::function<void(PaletteSection)> answer) override;
    void open(const QString &rowId) override;

Q_SIGNALS:
    void placeRequested(const ui::Place &place);

private:
    PaletteRow rowOf(const domain::SearchHit &hit, const QString &question) const;

    Desk &m_desk;
    base::NewestQuestion m_newest;
    bool m_masked = false;
};

/// Notes for the palette: the passage around the match; opens the person.
class NoteSource : public QObject, public PaletteSource {
    Q_OBJECT
public:
    NoteSource(Desk &desk, QObject *parent);

    void setMasked(bool masked) { m_masked = masked; }
    void ask(const PaletteQuery &query, std::function<void(PaletteSection)> answer) override;
    void open(const QString &rowId) override;

Q_SIGNALS:
    void placeRequested(const ui::Place &place);

private:
    Desk &m_desk;
    base::NewestQuestion m_newest;
    bool m_masked = false;
};

/// Organisations and services for the palette.
class ServiceSource : public QObject, public PaletteSource {
    Q_OBJECT
public:
    ServiceSource(Desk &desk, QObject *parent);

    QChar prefix() const override { return u'/'; }
    void ask(const PaletteQuery &query, std::function<void(PaletteSection)> answer) override;
    void open(const QString &rowId) override;

Q_SIGNALS:
    void placeRequested(const ui::Place &place);

private:
    Desk &m_desk;
    base::NewestQuestion m_newest;
};

/// The actions of the window for the palette, by their names and initials.
class CommandSource : public QObject, public PaletteSource {
    Q_OBJECT
public:
    CommandSource(Desk &desk, QObject *parent);

    QChar prefix() const override { return u'>'; }
    void ask(const PaletteQuery &query, std::function<void(PaletteSection)> answer) override;
    void open(const QString &rowId) override;

private:
    Desk &m_desk;
};

} // namespace ui
