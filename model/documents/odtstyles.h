// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/typesetting.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace documents {

/// The automatic styles of one OpenDocument text: each look has one name, given when it is first asked for.
class OdtStyles {
public:
    explicit OdtStyles(const TypeScale &scale)
        : m_scale(scale)
    {
    }

    struct ParagraphLook {
        Align align = Align::Left;
        double points = kBodyPoints; ///< the largest type in it
        double lineFactor = kTextLineFactor;
        double gap = 0;
        bool holdsPicture = false;
        bool beginsPage = false;
        bool isEmpty = false;
    };

    QString paragraph(const ParagraphLook &look);
    QString text(const Run &run, bool bold);
    QString cell(const Cell *cell);
    QString table(double widthInPoints);
    QString column(double widthInPoints);
    QString row(double leastInPoints, bool mayBreak);
    QString frame();

    /// All styles asked for, as XML.
    QString xml() const { return m_xml.join(QString()); }

private:
    QString named(const QString &prefix, const QString &family, const QString &properties);

    TypeScale m_scale;
    QHash<QString, QString> m_names;
    QStringList m_xml;
};

/// A length as both formats of XML write it, `10.25pt` without the unit.
QString lengthText(double points);

} // namespace documents
