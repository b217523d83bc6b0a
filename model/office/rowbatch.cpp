// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/rowbatch.h"

namespace office {
namespace {

/// Few sizes, so that few statements are prepared and kept.
constexpr int kRows[] = {64, 8, 1};
constexpr qsizetype kAsked[] = {256, 16, 1};

/// "?, ?, ?"
QString marks(qsizetype count)
{
    QString text = QStringLiteral("?");
    for (qsizetype i = 1; i < count; ++i)
        text += QStringLiteral(", ?");
    return text;
}

} // namespace

RowBatch::RowBatch(QString into, int columns, QString onConflict)
    : m_into(std::move(into))
    , m_columns(columns)
    , m_onConflict(std::move(onConflict))
{
}

QString RowBatch::statementFor(int rows) const
{
    const QString row = u'(' + marks(m_columns) + u')';
    QString text = QStringLiteral("INSERT INTO ") + m_into + QStringLiteral(" VALUES ") + row;
    for (int i = 1; i < rows; ++i)
        text += QStringLiteral(", ") + row;
    return text + u' ' + m_onConflict;
}

base::Done RowBatch::write(sql::Connection &connection)
{
    const QVariantList values = std::exchange(m_values, {});
    auto next = values.cbegin();
    for (const int rows : kRows) {
        const qsizetype size = qsizetype(rows) * m_columns;
        if (values.cend() - next < size)
            continue;
        sql::Statement insert = connection.statement(statementFor(rows));
        while (values.cend() - next >= size) {
            for (qsizetype i = 0; i < size; ++i)
                insert.bind(*next++);
            if (const base::Done done = insert.run(); !done)
                return done;
        }
    }
    return {};
}

base::Done askForMany(sql::Connection &connection, const QString &question, const QVariantList &before,
    const QVariantList &values, const std::function<void(const sql::Statement &)> &take)
{
    qsizetype at = 0;
    while (at < values.size()) {
        const qsizetype left = values.size() - at;
        qsizetype size = kAsked[0];
        for (const qsizetype one : kAsked)
            size = one >= left ? one : size;
        sql::Statement select = connection.statement(question + marks(size) + u')');
        for (const QVariant &value : before)
            select.bind(value);
        // What is missing at the end is asked for twice.
        for (qsizetype i = 0; i < size; ++i)
            select.bind(values.at(std::min(at + i, values.size() - 1)));
        while (select.step())
            take(select);
        if (select.failed())
            return select.error();
        at += size;
    }
    return {};
}

QVariant valueOf(const base::Id &id)
{
    return id.isNil() ? QVariant() : QVariant(id.bytes());
}

QVariant valueOf(const QString &text)
{
    return valueOf(text.toUtf8());
}

QVariant valueOf(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}

} // namespace office
