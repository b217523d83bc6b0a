// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/source.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lint {

namespace {

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Walks through C++ text once and deals each character to the reading it belongs to.
class Splitter {
public:
    explicit Splitter(SourceFile &file)
        : m_file(file)
        , m_text(file.text)
    {
    }

    void split()
    {
        while (m_at < m_text.size()) {
            if (startsWith(u"//"))
                takeComment(u"\n"_s, false);
            else if (startsWith(u"/*"))
                takeComment(u"*/"_s, true);
            else if (isAtIncludeLine())
                takeLineOfCode();
            else if (peek() == u'"' && isRaw())
                takeRawLiteral();
            else if (peek() == u'"' || (peek() == u'\'' && !isDigitSeparator()))
                takeLiteral(peek());
            else
                give(m_file.code);
        }
    }

private:
    QChar peek() const { return m_text.at(m_at); }
    bool startsWith(QStringView what) const { return QStringView(m_text).mid(m_at).startsWith(what); }

    void give(QString &reading)
    {
        const QChar c = m_text.at(m_at++);
        if (c == u'\n') {
            m_file.code += c;
            m_file.literals += c;
            m_file.comments += c;
        } else {
            reading += c;
        }
    }

    void takeUntil(const QString &end, QString &reading)
    {
        const qsizetype found = m_text.indexOf(end, m_at);
        const qsizetype stop = found < 0 ? m_text.size() : found;
        while (m_at < stop)
            give(reading);
    }

    void takeComment(const QString &end, bool swallowEnd)
    {
        takeUntil(end, m_file.comments);
        if (swallowEnd)
            m_at = std::min(m_at + end.size(), m_text.size());
    }

    bool isAtIncludeLine() const
    {
        const bool lineStart = m_at == 0 || m_text.at(m_at - 1) == u'\n';
        return lineStart && startsWith(u"#include");
    }

    void takeLineOfCode() { takeUntil(u"\n"_s, m_file.code); }

    qsizetype wordStart() const
    {
        qsizetype start = m_at;
        while (start > 0 && (isWordChar(m_text.at(start - 1)) || m_text.at(start - 1) == u'\''))
            --start;
        return start;
    }

    bool isRaw() const
    {
        const QString prefix = m_text.mid(wordStart(), m_at - wordStart());
        return prefix == u"R"_s || prefix == u"uR"_s || prefix == u"u8R"_s || prefix == u"UR"_s
            || prefix == u"LR"_s;
    }

    bool isDigitSeparator() const { return wordStart() < m_at && m_text.at(wordStart()).isDigit(); }

    void takeRawLiteral()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString end = u")"_s + m_text.mid(m_at + 1, open - m_at - 1) + u"\""_s;
        m_file.code += u"\"\""_s;
        m_at = open + 1;
        takeUntil(end, m_file.literals);
        m_at = std::min(m_at + end.size(), m_text.size());
        m_file.literals += u' ';
    }

    void takeLiteral(QChar quote)
    {
        m_file.code += quote;
        m_file.code += quote;
        ++m_at;
        while (m_at < m_text.size() && peek() != quote && peek() != u'\n') {
            if (peek() == u'\\' && m_at + 1 < m_text.size())
                give(m_file.literals);
            give(m_file.literals);
        }
        if (m_at < m_text.size() && peek() == quote)
            ++m_at;
        m_file.literals += u' ';
    }

    SourceFile &m_file;
    const QString m_text;
    qsizetype m_at = 0;
};

bool isTextFile(const QFileInfo &info)
{
    static const QStringList suffixes{u"cpp"_s, u"h"_s, u"in"_s, u"cmake"_s, u"txt"_s, u"sql"_s, u"json"_s,
        u"md"_s, u"sh"_s, u"ts"_s, u"qrc"_s, u"xml"_s, u"desktop"_s, u"csv"_s, u"svg"_s, u"yml"_s};
    return suffixes.contains(info.suffix()) || info.fileName() == u"run"_s || info.fileName() == u"check"_s;
}

} // namespace

bool SourceFile::isCpp() const
{
    return path.endsWith(u".cpp"_s) || isHeader();
}

bool SourceFile::isHeader() const
{
    return path.endsWith(u".h"_s);
}

int SourceFile::lineAt(const QString &reading, qsizetype position)
{
    return 1 + static_cast<int>(QStringView(reading).left(position).count(u'\n'));
}

int SourceFile::lineCount() const
{
    return static_cast<int>(text.count(u'\n')) + (text.isEmpty() || text.endsWith(u'\n') ? 0 : 1);
}

SourceFile sourceFile(const QString &path, const QString &text)
{
    SourceFile file{path, text, {}, {}, {}};
    if (file.isCpp()) {
        Splitter(file).split();
    } else {
        file.code = text;
        file.literals = text;
        file.comments = text;
    }
    return file;
}

QList<SourceFile> readTree(const QString &root)
{
    constexpr qint64 kLargest = 2 * 1024 * 1024;
    const QDir top(root);
    QList<SourceFile> files;
    const auto take = [&](const QFileInfo &info) {
        QFile file(info.filePath());
        if (isTextFile(info) && info.size() <= kLargest && file.open(QIODevice::ReadOnly))
            files.append(
                sourceFile(top.relativeFilePath(info.filePath()), QString::fromUtf8(file.readAll())));
    };
    for (const QFileInfo &info : top.entryInfoList(QDir::Files))
        take(info);
    for (const QString &folder : {u".ci"_s, u"app"_s, u"model"_s, u"packaging"_s, u"resources"_s, u"tests"_s,
             u"translations"_s, u"ui"_s}) {
        QDirIterator walk(top.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            take(QFileInfo(walk.next()));
    }
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    return files;
}

const QList<SourceFile> &projectTree()
{
    static const QList<SourceFile> tree = readTree(QStringLiteral(CAREPASS_SOURCE_DIR));
    return tree;
}

QString finding(const SourceFile &file, int line, const QString &sentence)
{
    return u"%1:%2: %3"_s.arg(file.path).arg(line).arg(sentence);
}

} // namespace lint
