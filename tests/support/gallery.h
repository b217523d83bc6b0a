// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/language.h"
#include "ui/support/theme.h"

#include <QSize>
#include <QString>

#include <functional>
#include <memory>

class QWidget;

/// Pictures of screens in build/gallery, one for each language, theme and text scale, with an index beside
/// them.
namespace gallery {

struct Variant {
    ui::Tongue tongue = ui::Tongue::Korean;
    ui::Look look;
};

/// The usual set: Korean and English, light and dark, 100 and 200 %, and high contrast at 100 %.
QList<Variant> variants();

/// Gives the application the language and look of the variant.
void use(const Variant &variant);
/// Words and look as they were before any picture, so that no other test reads them differently.
void restore();

/// Saves one picture as <screen>_<language>_<theme>_<scale>.png; answers its path. The test fails where words
/// of the widget are clipped or a control has no name.
QString save(QWidget &widget, const QString &screen, const Variant &variant);

/// Makes the widget anew for each variant, shows it in `size` and saves its picture. `look` is called on each
/// before the grab and may check it.
void record(const QString &screen, QSize size, const std::function<std::unique_ptr<QWidget>()> &make,
    const std::function<void(QWidget &, const Variant &)> &look = {});

} // namespace gallery
