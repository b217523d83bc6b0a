// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QTranslator>

/// Words that are not in the translations yet, from files of lines `context<TAB>source<TAB>word`. The files
/// are named in the variable CAREPASS_EXTRA_WORDS, separated by colons; pictures of new screens can so be
/// looked at in Korean.
class TsvTranslator final : public QTranslator {
public:
    explicit TsvTranslator(const QString &paths)
    {
        for (const QString &path : paths.split(u':', Qt::SkipEmptyParts))
            read(path);
    }

    bool isEmpty() const override { return m_words.isEmpty(); }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return m_words.value({QString::fromUtf8(context), QString::fromUtf8(source)});
    }

private:
    void read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QString breakMark = QStringLiteral("\\n");
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            QStringList parts = line.split(u'\t');
            if (parts.size() < 3 || parts.first() == QStringLiteral("en"))
                continue;
            for (QString &part : parts)
                part.replace(breakMark, QStringLiteral("\n"));
            m_words.insert({parts.at(0), parts.at(1)}, parts.at(2));
        }
    }

    QHash<std::pair<QString, QString>, QString> m_words;
};
