// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/answers.h"
#include "model/instruments/questionnaire.h"

#include <QHash>

namespace instruments {

/// Which items of a form are asked, given the answers so far. An item is asked while everything around it is
/// and its own conditions hold; the answer to a question that is not asked counts as none. "Not known" is an
/// answer: it exists, differs from yes and from no, and is neither greater nor less than anything. Without an
/// answer every condition fails but "exists = false". Reads both arguments while it is built and keeps
/// neither.
class EnabledItems {
public:
    EnabledItems(const ItemIndex &index, const Answers &answers);

    bool contains(const QString &linkId) const { return m_enabled.value(linkId, false); }

private:
    bool resolve(const Item &item, const ItemIndex &index, const Answers &answers);
    bool holds(const EnableWhen &condition, const ItemIndex &index, const Answers &answers);

    QHash<QString, bool> m_enabled;
};

} // namespace instruments
