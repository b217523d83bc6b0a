// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/suites/definitions.h"

#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace suites {
namespace {

const QString kChoice = u"[x]"_s;

bool isPrimitive(const QString &type)
{
    return type.contains(u'/') || (!type.isEmpty() && type.front().isLower());
}

QString capitalised(const QString &type)
{
    return type.left(1).toUpper() + type.mid(1);
}

} // namespace

Definitions::Definitions(Folder folder)
    : m_folder(std::move(folder))
{
}

const QList<Definitions::Element> &Definitions::elementsOf(const QString &type)
{
    const auto known = m_elements.constFind(type);
    if (known != m_elements.cend())
        return *known;
    QList<Element> elements;
    for (const QJsonValue &json : definition(m_folder, type)[u"snapshot"][u"element"].toArray()) {
        Element element{json[u"path"].toString(), json[u"min"].toInt() > 0, json[u"max"].toString() != u"1",
            {}, json[u"contentReference"].toString().mid(1)};
        for (const QJsonValue &each : json[u"type"].toArray())
            element.types.append(each[u"code"].toString());
        elements.append(element);
    }
    return *m_elements.insert(type, elements);
}

QStringList Definitions::troublesOf(const QJsonObject &resource)
{
    m_troubles.clear();
    const QString type = resource.value(u"resourceType"_s).toString();
    if (elementsOf(type).isEmpty())
        return {u"there is no type %1"_s.arg(type)};
    check(resource, type, type, type);
    return m_troubles;
}

QStringList Definitions::namesOf(const Element &element, const QJsonObject &object)
{
    const QString name = element.path.section(u'.', -1);
    if (!name.endsWith(kChoice))
        return object.contains(name) ? QStringList{name} : QStringList();
    QStringList found;
    for (const QString &type : element.types) {
        const QString one = name.chopped(kChoice.size()) + capitalised(type);
        if (object.contains(one))
            found.append(one);
    }
    return found;
}

void Definitions::check(
    const QJsonObject &object, const QString &type, const QString &path, const QString &place)
{
    QSet<QString> known;
    if (path == type)
        known.insert(u"resourceType"_s);
    // A copy: what an element holds may make the table grow.
    const QList<Element> elements = elementsOf(type);
    for (const Element &element : elements) {
        if (element.path.section(u'.', 0, -2) != path)
            continue;
        const QStringList names = namesOf(element, object);
        if (names.isEmpty() && element.isNeeded)
            m_troubles.append(u"%1: %2 is needed"_s.arg(place, element.path));
        if (names.size() > 1)
            m_troubles.append(u"%1: more than one of %2"_s.arg(place, element.path));
        for (const QString &name : names) {
            known.insert(name);
            known.insert(u'_' + name);
            Element chosen = element;
            if (element.path.endsWith(kChoice))
                chosen.types.removeIf([&](const QString &each) { return !name.endsWith(capitalised(each)); });
            checkValue(object.value(name), type, chosen, place + u'.' + name);
        }
    }
    for (const QString &name : object.keys()) {
        if (!known.contains(name))
            m_troubles.append(u"%1: there is no %2"_s.arg(place, name));
    }
}

void Definitions::checkValue(
    const QJsonValue &value, const QString &type, const Element &element, const QString &place)
{
    if (value.isArray() != element.isList) {
        m_troubles.append(
            u"%1: is %2"_s.arg(place, element.isList ? u"a list by its definition"_s : u"no list"_s));
        return;
    }
    const QJsonArray values = value.isArray() ? value.toArray() : QJsonArray{value};
    if (values.isEmpty())
        m_troubles.append(u"%1: holds nothing"_s.arg(place));
    for (const QJsonValue &each : values) {
        if (!element.sameAs.isEmpty()) {
            check(each.toObject(), type, element.sameAs, place);
            continue;
        }
        const QString held = element.types.value(0);
        if (isPrimitive(held)) {
            if (each.isObject())
                m_troubles.append(u"%1: is a value by its definition"_s.arg(place));
        } else if (held == u"Resource") {
            const QString own = each[u"resourceType"].toString();
            check(each.toObject(), own, own, place + u'(' + own + u')');
        } else if (held == u"BackboneElement" || held == u"Element") {
            check(each.toObject(), type, element.path, place);
        } else {
            check(each.toObject(), held, held, place);
        }
    }
}

} // namespace suites
