// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peopleplace.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QStringList kTabs{
    u"overview"_s, u"facts"_s, u"family"_s, u"notes"_s, u"assessments"_s, u"bundles"_s,
    u"consents"_s, u"conferences"_s, u"history"_s};

base::Id idOf(const QString &text)
{
    return base::Id::fromString(text).value_or(base::Id());
}

} // namespace

PeoplePlace PeoplePlace::read(const QVariant &variant)
{
    PeoplePlace place;
    if (variant.metaType().id() == QMetaType::QVariantMap) {
        place.query = variant.toMap();
        return place;
    }
    const QString head = variant.toString().section(u'/', 0, 0);
    const QString tail = variant.toString().section(u'/', 1, 1);
    if (head == u"new") {
        place.what = What::Add;
        return place;
    }
    place.person = idOf(head.section(u'+', 0, 0));
    place.other = idOf(head.section(u'+', 1, 1));
    if (place.person.isNil())
        return place;
    place.what = !place.other.isNil() ? What::Join
        : tail == u"note"             ? What::Note
        : tail == u"edit"             ? What::Edit
        : tail == u"household"        ? What::Household
                                      : What::Person;
    if (const qsizetype tab = kTabs.indexOf(tail); tab >= 0)
        place.tab = PersonTabId(tab);
    return place;
}

QVariant PeoplePlace::toVariant() const
{
    const QString id = person.toString();
    switch (what) {
    case What::List:
        return query;
    case What::Person:
        return tab ? id + u'/' + kTabs.at(int(*tab)) : id;
    case What::Note:
        return QString(id + u"/note"_s);
    case What::Edit:
        return QString(id + u"/edit"_s);
    case What::Household:
        return QString(id + u"/household"_s);
    case What::Add:
        return u"new"_s;
    case What::Join:
        return QString(id + u'+' + other.toString());
    }
    return {};
}

} // namespace ui
