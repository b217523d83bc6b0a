// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <ostream>

/// How GoogleTest shows values of Qt when an expectation fails. Every test file of one program that compares
/// such values includes it.
inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}
inline void PrintTo(const QStringList &texts, std::ostream *out)
{
    *out << '[' << texts.join(QStringLiteral(" | ")).toStdString() << ']';
}
inline void PrintTo(const QByteArray &bytes, std::ostream *out)
{
    *out << '"' << bytes.toPercentEncoding(" ,;:-_/\"'()").toStdString() << '"';
}
inline void PrintTo(const QJsonObject &json, std::ostream *out)
{
    *out << QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}
inline void PrintTo(const QDate &day, std::ostream *out)
{
    *out << (day.isValid() ? day.toString(Qt::ISODate).toStdString() : "no day");
}
