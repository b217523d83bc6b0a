// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <QStringConverter>
#include <QStringList>

namespace support {

/// A list as a dong keeps it: headings and `count` people, of whom two cannot be read.
inline QString peopleList(int count)
{
    static const QStringList families = {QStringLiteral("표"), QStringLiteral("엄"), QStringLiteral("남궁"),
        QStringLiteral("오"), QStringLiteral("방")};
    static const QStringList given
        = {QStringLiteral("승재"), QStringLiteral("순덕"), QStringLiteral("혜린"), QStringLiteral("정대")};
    QString text = QStringLiteral("연번,성명,생년월일,성별,도로명주소,휴대전화,대상자유형,비고\n");
    for (int i = 0; i < count; ++i) {
        const QString birth
            = i == 3 ? QStringLiteral("1957-13-06") : QDate(1938, 1, 1).addDays(i * 97).toString(Qt::ISODate);
        const QString name = i == 7 ? QString() : families.at(i % 5) + given.at(i % 4);
        text += QStringLiteral("%1,%2,%3,%4,\"부산광역시 해운대구 반송로 %5, %6호\",010-%7-%8,%9,\n")
                    .arg(i + 1)
                    .arg(name, birth, i % 2 ? QStringLiteral("여") : QStringLiteral("남"))
                    .arg(i + 10)
                    .arg(100 + i)
                    .arg(2000 + i)
                    .arg(1000 + i)
                    .arg(i % 3 ? QStringLiteral("독거노인") : QStringLiteral("장애인"));
    }
    return text;
}

inline QString saveText(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

} // namespace support
