// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/instruments/formauthor.h"
#include "ui/instruments/propertypanel.h"

#include <QHash>

class QCheckBox;
class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace ui {

class BandRows;
class Segments;
class TextLabel;

/// How a total or subtotal is reckoned: what it counts, what open answers do to it, and its bands.
class TotalPanel : public PropertyPanel {
    Q_OBJECT
public:
    explicit TotalPanel(QDate today, QWidget *parent = nullptr);

    void show(
        const instruments::FormDraft &draft, const QString &linkId, const QHash<QString, QString> &names);
    using PropertyPanel::show;
    BandRows *bands() const { return m_bands; }

Q_SIGNALS:
    void editRequested(const ui::FormAuthor::Edit &edit);
    void removeRequested();

private:
    void addMissing();
    void showParts(const instruments::FormDraft &draft, const QHash<QString, QString> &names);
    void send(bool all);

    QString m_linkId;
    instruments::TotalRule m_rule;
    instruments::Words m_text;
    QLineEdit *m_english;
    Segments *m_all;
    TextLabel *m_reach;
    QWidget *m_partsBox;
    QVBoxLayout *m_parts;
    QList<QCheckBox *> m_boxes;
    QComboBox *m_missing;
    QSpinBox *m_mayMiss;
    BandRows *m_bands;
};

} // namespace ui
