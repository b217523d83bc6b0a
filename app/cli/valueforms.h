// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace cli {

/// An error's detail with places in it, and the sentence for it.
struct DetailForm {
    QRegularExpression form;
    const char *sentence;
};

/// The form of a detail, matched as a whole.
inline QRegularExpression wholeForm(const QString &form)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(form));
}

/// What is wrong with a value: in what is read as JSON, or behind an option.
const QList<DetailForm> &valueForms();

/// What was expected or how JSON is broken, in the language of the program; everything else as it is.
QString valueWord(const QString &part);

} // namespace cli
