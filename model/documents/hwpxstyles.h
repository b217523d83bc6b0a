// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/typesetting.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace documents {

/// The numbered looks in the head of an HWPX package (charPr, paraPr, borderFill): each has one number, given
/// when it is first asked for, so that what the text refers to is there. Lengths are units of 1/7200 inch.
class HwpxStyles {
public:
    explicit HwpxStyles(const TypeScale &scale);

    enum class Frame { None, Grid, Shaded, Bar, Rule };

    int character(double points, bool bold, Tone tone);
    struct ParagraphLook {
        Align align = Align::Left;
        double points = kBodyPoints;
        double lineFactor = kTextLineFactor;
        double before = 0;
        double after = 0;
        Frame frame = Frame::None;
        bool keepsWithNext = false;
    };
    int paragraph(const ParagraphLook &look);
    int frame(Frame frame);
    /// A ground that shows this picture of the package over the whole page.
    int pictureGround(const QString &item);

    const TypeScale &scale() const { return m_scale; }
    QString charactersXml() const { return m_characters.join(QString()); }
    QString paragraphsXml() const { return m_paragraphs.join(QString()); }
    QString framesXml() const { return m_frames.join(QString()); }
    int characterCount() const { return int(m_characters.size()); }
    int paragraphCount() const { return int(m_paragraphs.size()); }
    int frameCount() const { return int(m_frames.size()); }

private:
    int frameOf(const QString &borders, const QString &fill);

    TypeScale m_scale;
    QStringList m_characters;
    QStringList m_paragraphs;
    QStringList m_frames;
    QHash<QString, int> m_numbers;
};

/// Points as units of HWPX.
int unitsOf(double points);

} // namespace documents
