// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guide/guidebook.h"
#include "ui/shell/page.h"
#include "ui/shell/palettesource.h"

#include <QObject>

#include <optional>

namespace ui {

/// Pages of the guide for the palette: by title, then by what they say.
class GuideSource : public QObject, public PaletteSource {
    Q_OBJECT
public:
    GuideSource(const Actions &actions, QObject *parent);

    QChar prefix() const override { return u'?'; }
    void ask(const PaletteQuery &query, std::function<void(PaletteSection)> answer) override;
    void open(const QString &rowId) override;

Q_SIGNALS:
    void placeRequested(const ui::Place &place);

private:
    const Actions &m_actions;
    std::optional<GuideBook> m_book; ///< read at the first question
    Tongue m_tongue = Tongue::Korean;
};

} // namespace ui
