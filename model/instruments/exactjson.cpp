// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/exactjson.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringDecoder>

namespace instruments {

namespace {

const QString kDigits = QStringLiteral("urn:carepass:fhir:number");
const QString kExtension = QStringLiteral("extension");
const QString kUrl = QStringLiteral("url");
const QString kText = QStringLiteral("valueString");

base::Error noFile(const QString &detail)
{
    return {base::ErrorKind::InvalidInput, detail};
}

QJsonValue numberFrom(const QByteArray &digits)
{
    return QJsonDocument::fromJson('[' + digits + ']').array().at(0);
}

bool isWrittenAnyway(const QByteArray &digits)
{
    return QJsonDocument(QJsonArray{numberFrom(digits)}).toJson(QJsonDocument::Compact) == '[' + digits + ']';
}

/// A word that is nowhere in the text, to mark numbers with for a moment.
QByteArray wordOutside(const QByteArray &text)
{
    QByteArray word = "number:";
    while (text.contains(word))
        word.prepend('n');
    return word;
}

bool isOfNumber(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

/// The same JSON with each number whose digits would be lost as a text behind the mark.
QByteArray marked(const QByteArray &json, const QByteArray &mark)
{
    QByteArray out;
    bool isInText = false;
    for (qsizetype at = 0; at < json.size();) {
        const char c = json.at(at);
        if (!isInText && (c == '-' || (c >= '0' && c <= '9'))) {
            const qsizetype start = at;
            while (at < json.size() && isOfNumber(json.at(at)))
                ++at;
            const QByteArray digits = json.mid(start, at - start);
            out += isWrittenAnyway(digits) ? digits : '"' + mark + digits + '"';
            continue;
        }
        if (isInText && c == '\\')
            out += json.at(at++);
        else if (c == '"')
            isInText = !isInText;
        out += json.at(at++);
    }
    return out;
}

/// Puts the numbers back, with their digits beside those that have a name.
QJsonValue withDigits(const QJsonValue &value, const QString &mark)
{
    if (value.isString() && value.toString().startsWith(mark))
        return numberFrom(value.toString().mid(mark.size()).toLatin1());
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &each : value.toArray())
            list.append(withDigits(each, mark));
        return list;
    }
    if (!value.isObject())
        return value;
    const QJsonObject from = value.toObject();
    QJsonObject object;
    for (auto it = from.begin(); it != from.end(); ++it)
        object.insert(it.key(), withDigits(it.value(), mark));
    for (auto it = from.begin(); it != from.end(); ++it) {
        const QString beside = u'_' + it.key();
        const bool isFree = !from.contains(beside) || from.value(beside).isObject();
        if (!it.value().isString() || !it.value().toString().startsWith(mark) || !isFree)
            continue;
        QJsonObject element = object.value(beside).toObject();
        QJsonArray extensions = element.value(kExtension).toArray();
        extensions.append(QJsonObject{{kUrl, kDigits}, {kText, it.value().toString().mid(mark.size())}});
        element.insert(kExtension, extensions);
        object.insert(beside, element);
    }
    return object;
}

/// Takes the digits out of the element beside a number.
QString takeDigits(QJsonObject &object, const QString &beside)
{
    QJsonObject element = object.value(beside).toObject();
    QJsonArray kept;
    QString digits;
    for (const QJsonValue &each : element.value(kExtension).toArray()) {
        if (each[kUrl] == kDigits)
            digits = each[kText].toString();
        else
            kept.append(each);
    }
    if (digits.isEmpty())
        return {};
    if (kept.isEmpty())
        element.remove(kExtension);
    else
        element.insert(kExtension, kept);
    if (element.isEmpty())
        object.remove(beside);
    else
        object.insert(beside, element);
    return digits;
}

/// Takes all digits out; with a mark, numbers that still have the value of theirs become marked texts.
QJsonValue stripped(const QJsonValue &value, const QString &mark)
{
    static const QRegularExpression kNumber(
        QStringLiteral("^-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][-+]?[0-9]+)?$"));
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &each : value.toArray())
            list.append(stripped(each, mark));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (const QString &key : object.keys()) {
        const QString digits = key.startsWith(u'_') ? takeDigits(object, key) : QString();
        const QString name = key.mid(1);
        if (!digits.isEmpty() && !mark.isEmpty() && kNumber.match(digits).hasMatch()
            && object.value(name) == numberFrom(digits.toLatin1()))
            object.insert(name, QString(mark + digits));
    }
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = stripped(it.value(), mark);
    return object;
}

QByteArray inUtf8(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding || *encoding == QStringConverter::Utf8)
        return bytes;
    const QString text = QStringDecoder(*encoding)(bytes);
    return text.toUtf8();
}

} // namespace

base::Result<QJsonObject> readExactJson(const QByteArray &bytes)
{
    const QByteArray text = inUtf8(bytes);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error == QJsonParseError::IllegalUTF8String || !text.isValidUtf8())
        return noFile(QStringLiteral("file: is not UTF-8"));
    if (problem.error != QJsonParseError::NoError)
        return noFile(QStringLiteral("byte %1: is no JSON").arg(problem.offset));
    if (!document.isObject())
        return noFile(QStringLiteral("file: is no JSON object"));
    const QByteArray mark = wordOutside(text);
    const QByteArray withMarks = marked(text, mark);
    if (withMarks.size() == text.size())
        return document.object();
    return withDigits(QJsonDocument::fromJson(withMarks).object(), QString::fromLatin1(mark)).toObject();
}

QByteArray writeExactJson(const QJsonObject &object, QJsonDocument::JsonFormat format)
{
    const QByteArray mark = wordOutside(QJsonDocument(object).toJson(QJsonDocument::Compact));
    const QJsonObject marked = stripped(object, QString::fromLatin1(mark)).toObject();
    QByteArray text = QJsonDocument(marked).toJson(format);
    const QByteArray start = '"' + mark;
    for (qsizetype at = text.indexOf(start); at >= 0; at = text.indexOf(start, at)) {
        text.remove(text.indexOf('"', at + 1), 1);
        text.remove(at, start.size());
    }
    return text;
}

QJsonObject withoutDigits(const QJsonObject &object)
{
    return stripped(object, {}).toObject();
}

} // namespace instruments
