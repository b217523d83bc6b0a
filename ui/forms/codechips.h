// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/codelist.h"

#include <QListView>
#include <QStringList>

class QStandardItemModel;

namespace ui {

/// Any number of codes out of a list, as chips side by side. One tab stop: arrows move, Space and a click
/// take and give back. As high as its chips.
class CodeChips : public QListView {
    Q_OBJECT
public:
    /// `language` as CodeList::word takes it. The name is what is being chosen.
    CodeChips(const QString &name, const domain::CodeList &list, const QString &language,
        QWidget *parent = nullptr);

    QStringList codes() const;
    /// Codes that the list does not know are kept and shown as they are.
    void setCodes(const QStringList &codes);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void codesChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void toggle(const QModelIndex &index);
    void add(const QString &code, const QString &word);
    void name(int row);

    QStandardItemModel *m_model;
};

} // namespace ui
