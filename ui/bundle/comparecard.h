// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/bundlecompare.h"
#include "ui/widgets/card.h"

class QComboBox;
class QGridLayout;

namespace ui {

class Button;
class Composer;
class TextLabel;

/// Two bundles side by side: any two of the ten best, or what is chosen beside one of them. Services, needs,
/// cost, way and rules, and in sentences what speaks for one or the other.
class CompareCard : public Card {
    Q_OBJECT
public:
    explicit CompareCard(Composer &composer, QWidget *parent = nullptr);

    /// Reckons anew; does nothing while it is hidden.
    void refresh();
    QComboBox *first() const { return m_first; }
    QComboBox *second() const { return m_second; }
    /// What speaks for one or the other, as it stands there.
    QString sentences() const;
    /// The figures of a line by its place from the top, of both.
    QStringList line(int row) const;

Q_SIGNALS:
    void closed();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillBoxes();
    std::vector<int> offersOf(const QComboBox *box) const;
    void fillTable(const work::BundleComparison &comparison);
    void addRow(const QString &name, const QString &first, const QString &second);
    void addNeeds(const work::BundleComparison &comparison);
    void clear();
    void words();

    Composer &m_composer;
    QComboBox *m_first;
    QComboBox *m_second;
    QGridLayout *m_grid;
    TextLabel *m_sentences;
    Button *m_close;
};

} // namespace ui
