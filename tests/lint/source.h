// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lint {

/// A text file of the tree, and for C++ also its three readings: code without comments and literals, the
/// insides of literals, and comments. Each reading has the line breaks of the text, so that a place in it
/// names the line. Include lines stay whole in the code. For other kinds of file all readings are the text.
struct SourceFile {
    QString path; ///< from the root of the tree, with slashes
    QString text;
    QString code;
    QString literals;
    QString comments;

    bool isCpp() const;
    bool isHeader() const;
    /// The number of the line, from 1, that holds this position of one of the readings.
    static int lineAt(const QString &reading, qsizetype position);
    int lineCount() const;
};

SourceFile sourceFile(const QString &path, const QString &text);

/// Every text file of the project: the rooms, tests, resources, translations, packaging and the files at the
/// root. Build folders, pictures and files above 2 MB are left out.
QList<SourceFile> readTree(const QString &root);

/// The tree that this program was built from, read once for each test program.
const QList<SourceFile> &projectTree();

/// "path:line: sentence", as compilers say it, so that editors jump there.
QString finding(const SourceFile &file, int line, const QString &sentence);

} // namespace lint
