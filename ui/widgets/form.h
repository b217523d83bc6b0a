// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace ui {

class TextLabel;

enum class Required { No, Yes };

/// Fields under their labels, in one or more columns. The label is the buddy of its field, a required field
/// is marked in words and with a sign, and an error stands right under the field it is about; what was typed
/// stays.
class Form : public QWidget {
    Q_OBJECT
public:
    explicit Form(int columns = 1, QWidget *parent = nullptr);

    /// Puts the field into the next free place, over `span` columns. Owns it from then on.
    void addField(const QString &label, QWidget *field, Required required = Required::No, int span = 1);
    /// A hint under the field, in small letters.
    void setHint(QWidget *field, const QString &hint);
    /// Marks the field and says why under it; an empty text takes the mark away.
    void setError(QWidget *field, const QString &error);
    void clearErrors();
    bool hasErrors() const;
    /// Puts the focus where the first error is; answers whether there was one.
    bool focusFirstError();
    void setLabel(QWidget *field, const QString &label);

private:
    struct Row {
        TextLabel *label = nullptr;
        TextLabel *hint = nullptr;
        QWidget *errorLine = nullptr;
        TextLabel *error = nullptr;
        Required required = Required::No;
    };
    void mark(QWidget *field, bool invalid);

    QGridLayout *m_grid;
    QHash<QWidget *, Row> m_rows;
    QList<QWidget *> m_order;
    int m_columns;
    int m_next = 0;
};

} // namespace ui
