// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/shape.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lint {

namespace {

const QRegularExpression &classWithBase()
{
    static const QRegularExpression expression(
        u"\\b(?:class|struct)\\s+(\\w+)(?:\\s+final)?\\s*:\\s*(?:public\\s+)?([\\w:]+)"_s);
    return expression;
}

bool isQtWidget(const QString &base)
{
    static const QSet<QString> names{u"QWidget"_s, u"QFrame"_s, u"QDialog"_s, u"QMainWindow"_s, u"QLabel"_s,
        u"QAbstractButton"_s, u"QPushButton"_s, u"QToolButton"_s, u"QCheckBox"_s, u"QRadioButton"_s,
        u"QLineEdit"_s, u"QPlainTextEdit"_s, u"QTextEdit"_s, u"QTextBrowser"_s, u"QComboBox"_s, u"QSpinBox"_s,
        u"QDateEdit"_s, u"QAbstractItemView"_s, u"QListView"_s, u"QListWidget"_s, u"QTableView"_s,
        u"QTableWidget"_s, u"QTreeView"_s, u"QTreeWidget"_s, u"QHeaderView"_s, u"QAbstractScrollArea"_s,
        u"QScrollArea"_s, u"QGraphicsView"_s, u"QSplitter"_s, u"QStackedWidget"_s, u"QTabWidget"_s,
        u"QTabBar"_s, u"QGroupBox"_s, u"QMenu"_s, u"QToolBar"_s, u"QStatusBar"_s, u"QWizard"_s,
        u"QWizardPage"_s, u"QChartView"_s, u"QProgressBar"_s, u"QSlider"_s};
    return names.contains(base.section(u"::"_s, -1));
}

QStringList classesDeclaredIn(const SourceFile &file)
{
    QStringList names;
    auto matches = classWithBase().globalMatch(file.code);
    while (matches.hasNext())
        names += matches.next().captured(1);
    return names;
}

QString stem(const QString &path)
{
    return path.left(path.lastIndexOf(u'.'));
}

bool needsLicence(const SourceFile &file)
{
    static const QStringList endings{u".cpp"_s, u".h"_s, u".h.in"_s, u".cpp.in"_s, u".cmake"_s,
        u"CMakeLists.txt"_s, u".sh"_s, u".sql"_s, u".desktop"_s, u".metainfo.xml"_s};
    if (file.path == u"run"_s || file.path == u"check"_s || file.path == u".ci/run"_s)
        return true;
    return std::any_of(
        endings.begin(), endings.end(), [&](const QString &end) { return file.path.endsWith(end); });
}

} // namespace

QSet<QString> widgetClasses(const QList<SourceFile> &tree)
{
    QHash<QString, QString> baseOf;
    for (const SourceFile &file : tree) {
        if (!file.isCpp())
            continue;
        auto matches = classWithBase().globalMatch(file.code);
        while (matches.hasNext()) {
            const auto match = matches.next();
            baseOf.insert(match.captured(1), match.captured(2).section(u"::"_s, -1));
        }
    }
    QSet<QString> widgets;
    for (auto it = baseOf.cbegin(); it != baseOf.cend(); ++it) {
        QString base = it.value();
        // A chain of bases is never longer than the number of classes, even if two trees use one name.
        for (qsizetype step = 0; step < baseOf.size() && !isQtWidget(base) && baseOf.contains(base); ++step)
            base = baseOf.value(base);
        if (isQtWidget(base))
            widgets.insert(it.key());
    }
    return widgets;
}

QStringList tooLong(const QList<SourceFile> &tree)
{
    const QSet<QString> widgets = widgetClasses(tree);
    QSet<QString> widgetStems;
    for (const SourceFile &file : tree) {
        const QStringList names = file.isCpp() ? classesDeclaredIn(file) : QStringList();
        if (std::any_of(
                names.begin(), names.end(), [&](const QString &name) { return widgets.contains(name); }))
            widgetStems.insert(stem(file.path));
    }
    QStringList breaches;
    for (const SourceFile &file : tree) {
        if (!file.isCpp())
            continue;
        const int kind = file.isHeader() ? kMostLinesHeader : kMostLinesCpp;
        const int most = widgetStems.contains(stem(file.path)) ? std::min(kind, kMostLinesWidget) : kind;
        if (file.lineCount() > most)
            breaches += finding(file, most + 1, u"%1 lines, at most %2"_s.arg(file.lineCount()).arg(most));
    }
    return breaches;
}

QStringList missingHead(const SourceFile &file)
{
    QStringList breaches;
    const QString head = file.text.section(u'\n', 0, 2);
    if (needsLicence(file) && !head.contains(u"SPDX-License-Identifier: "_s))
        breaches += finding(file, 1, u"has no SPDX-License-Identifier line"_s);
    if (file.isHeader() && !file.text.contains(u"\n#pragma once\n"_s))
        breaches += finding(file, 1, u"has no #pragma once"_s);
    if (file.isCpp() && file.path != file.path.toLower())
        breaches += finding(file, 1, u"file names are in small letters"_s);
    return breaches;
}

QStringList missingDocuments(const QList<SourceFile> &tree)
{
    static const QRegularExpression mention(u"[\\w./-]+\\.md\\b"_s);
    QStringList documents;
    for (const SourceFile &file : tree) {
        if (file.path.endsWith(u".md"_s))
            documents += u'/' + file.path;
    }
    const auto exists = [&](const QString &name) {
        return std::any_of(documents.begin(), documents.end(),
            [&](const QString &path) { return path.endsWith(u'/' + name); });
    };
    QStringList breaches;
    for (const SourceFile &file : tree) {
        if (!file.isCpp() && !file.path.endsWith(u".sql"_s))
            continue;
        auto matches = mention.globalMatch(file.comments);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (!exists(match.captured()))
                breaches += finding(file, SourceFile::lineAt(file.comments, match.capturedStart()),
                    u"there is no %1 here to read"_s.arg(match.captured()));
        }
    }
    return breaches;
}

QStringList unfinishedTranslations(const SourceFile &file)
{
    QStringList breaches;
    if (!file.path.endsWith(u"_ko.ts"_s))
        return breaches;
    static const QRegularExpression open(
        u"<translation type=\"unfinished\"|<translation></translation>|<translation/>"_s);
    auto matches = open.globalMatch(file.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        breaches += finding(
            file, SourceFile::lineAt(file.text, match.capturedStart()), u"this string has no Korean yet"_s);
    }
    return breaches;
}

} // namespace lint
