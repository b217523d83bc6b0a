// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/work/bundles.h"

#include <QWidget>

namespace ui {

class Card;
class Columns;
class Desk;
class RowList;
class SearchField;
class TextLabel;

/// Where a bundle begins while nobody is chosen: search for a person, or go on with a bundle that is there.
class BundleStart : public QWidget {
    Q_OBJECT
public:
    explicit BundleStart(Desk &desk, QWidget *parent = nullptr);

    /// Reads anew what is shown.
    void refresh();
    void setMasked(bool masked);
    SearchField *search() const { return m_search; }

Q_SIGNALS:
    void personChosen(const QString &id);
    void bundleChosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void showBundles();
    void words();

    Desk &m_desk;
    base::NewestQuestion m_newest;
    TextLabel *m_title;
    TextLabel *m_hint;
    SearchField *m_search;
    Card *m_peopleCard;
    RowList *m_people;
    Card *m_bundlesCard;
    RowList *m_bundles;
    QList<work::BundleLine> m_lines;
    bool m_masked = false;
};

} // namespace ui
