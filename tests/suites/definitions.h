// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/suites/suitefolder.h"

#include <QHash>

namespace suites {

/// The published definitions of FHIR R4 as rules: which elements there are, which are needed, and which are
/// lists. Reads each definition once.
class Definitions {
public:
    explicit Definitions(Folder folder);

    /// What is wrong with a resource and all that it holds, by place; empty where nothing is.
    QStringList troublesOf(const QJsonObject &resource);

private:
    struct Element {
        QString path;
        bool isNeeded = false;
        bool isList = false;
        QStringList types;
        QString sameAs; ///< the path whose elements this one has as well
    };

    const QList<Element> &elementsOf(const QString &type);
    void check(const QJsonObject &object, const QString &type, const QString &path, const QString &place);
    void checkValue(
        const QJsonValue &value, const QString &type, const Element &element, const QString &place);
    static QStringList namesOf(const Element &element, const QJsonObject &object);

    Folder m_folder;
    QHash<QString, QList<Element>> m_elements;
    QStringList m_troubles;
};

} // namespace suites
