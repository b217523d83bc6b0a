// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <functional>
#include <optional>

namespace bundle {

/// A value of a JSON document together with where it stands, for messages that can be acted on. The chain of
/// parents lives on the stack of the reading functions; a place must not outlive its parent.
class JsonPlace {
public:
    explicit JsonPlace(const QJsonObject &root)
        : m_value(root)
    {
    }

    /// `key` must live as long as the place.
    JsonPlace member(const char *key) const
    {
        return JsonPlace(this, m_value.toObject().value(QLatin1StringView(key)), key, -1);
    }
    JsonPlace element(qsizetype index) const
    {
        return JsonPlace(this, m_value.toArray().at(index), nullptr, index);
    }

    const QJsonValue &value() const { return m_value; }
    /// Null is as good as missing.
    bool isThere() const { return !m_value.isUndefined() && !m_value.isNull(); }
    QString path() const;

private:
    JsonPlace(const JsonPlace *parent, const QJsonValue &value, const char *key, qsizetype index)
        : m_parent(parent)
        , m_value(value)
        , m_key(key)
        , m_index(index)
    {
    }

    const JsonPlace *m_parent = nullptr;
    QJsonValue m_value;
    const char *m_key = nullptr;
    qsizetype m_index = -1;
};

/// Reads typed values and keeps the first refusal: where, and what was expected there. After a refusal
/// reading goes on with harmless values, so that a reading function stays a straight line.
class JsonReader {
public:
    const std::optional<QString> &refusal() const { return m_refusal; }
    void refuse(const JsonPlace &at, const char *expected);

    /// Required, not empty, at most 200 characters.
    QString text(const JsonPlace &at);
    /// Missing is empty; at most 200 characters.
    QString optionalText(const JsonPlace &at);
    bool boolean(const JsonPlace &at);
    double number(const JsonPlace &at, double missing, double least, double most);
    template <class T> T integer(const JsonPlace &at, T missing, T least, T most)
    {
        return static_cast<T>(whole(at, missing, least, most));
    }
    /// Missing is empty.
    QJsonObject object(const JsonPlace &at);
    QJsonArray array(const JsonPlace &at);
    void forEach(const JsonPlace &at, qsizetype most, const std::function<void(const JsonPlace &)> &read);

private:
    qint64 whole(const JsonPlace &at, qint64 missing, qint64 least, qint64 most);

    std::optional<QString> m_refusal;
};

} // namespace bundle
