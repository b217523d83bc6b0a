// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"

#include "tests/support/tsvtranslator.h"
#include "tests/support/widgetchecks.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QSaveFile>
#include <QTextStream>
#include <QWidget>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gallery {

namespace {

/// Owns the translators while pictures are taken; gone before the application.
std::unique_ptr<ui::Language> &language()
{
    static std::unique_ptr<ui::Language> made;
    static const bool isSwept = (qAddPostRoutine([] { language().reset(); }), true);
    Q_UNUSED(isSwept)
    return made;
}

QString folder()
{
    return QStringLiteral(CAREPASS_SOURCE_DIR "/build/gallery");
}

QString nameOf(ui::Scheme scheme)
{
    switch (scheme) {
    case ui::Scheme::Light:
        return u"light"_s;
    case ui::Scheme::Dark:
        return u"dark"_s;
    case ui::Scheme::Contrast:
        return u"contrast"_s;
    case ui::Scheme::Projector:
        break;
    }
    return u"projector"_s;
}

/// Each picture once, in order.
void writeIndex()
{
    // Another test program may write its pictures at the same time: the list is made anew from what lies there.
    QSaveFile index(folder() + u"/INDEX.md"_s);
    if (!index.open(QIODevice::WriteOnly))
        return;
    const QStringList pictures = QDir(folder()).entryList({u"*.png"_s}, QDir::Files, QDir::Name);
    for (const QString &picture : pictures)
        index.write(u"- ![%1](%1)\n"_s.arg(picture).toUtf8());
    index.commit();
}

} // namespace

QList<Variant> variants()
{
    QList<Variant> all;
    for (auto tongue : {ui::Tongue::Korean, ui::Tongue::English}) {
        for (auto scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
            for (int percent : {100, 200})
                all.append({tongue, {scheme, percent, ui::Density::Comfortable}});
        }
        all.append({tongue, {ui::Scheme::Contrast, 100, ui::Density::Comfortable}});
    }
    return all;
}

void use(const Variant &variant)
{
    if (!language())
        language() = std::make_unique<ui::Language>(*qApp);
    language()->use(variant.tongue);
    static TsvTranslator *extra = nullptr;
    if (!extra) {
        extra = new TsvTranslator(qEnvironmentVariable("CAREPASS_EXTRA_WORDS"));
        qAddPostRoutine([] { delete extra; });
    }
    QCoreApplication::removeTranslator(extra);
    if (variant.tongue == ui::Tongue::Korean && !extra->isEmpty())
        QCoreApplication::installTranslator(extra);
    ui::Theme::apply(*qApp, variant.look);
}

void restore()
{
    use({ui::Tongue::English, {}});
    language().reset();
}

QString save(QWidget &widget, const QString &screen, const Variant &variant)
{
    QDir().mkpath(folder());
    const QString language = variant.tongue == ui::Tongue::Korean ? u"ko"_s : u"en"_s;
    const QString file
        = u"%1_%2_%3_%4.png"_s.arg(screen, language, nameOf(variant.look.scheme)).arg(variant.look.percent);
    // What a page learns while it is laid out moves it once more.
    for (int i = 0; i < 4; ++i)
        QApplication::processEvents();
    widget.grab().save(folder() + u'/' + file);
    writeIndex();
    EXPECT_EQ(widgetchecks::clippedWords(widget), "") << file.toStdString();
    EXPECT_EQ(widgetchecks::focusableWithoutName(widget), "") << file.toStdString();
    EXPECT_EQ(widgetchecks::contentCutAtTheSide(widget), "") << file.toStdString();
    return folder() + u'/' + file;
}

void record(const QString &screen, QSize size, const std::function<std::unique_ptr<QWidget>()> &make,
    const std::function<void(QWidget &, const Variant &)> &look)
{
    for (const Variant &variant : variants()) {
        use(variant);
        const auto widget = make();
        widget->resize(size);
        widget->show();
        QApplication::processEvents();
        QApplication::processEvents();
        if (look)
            look(*widget, variant);
        save(*widget, screen, variant);
    }
    restore();
}

} // namespace gallery
