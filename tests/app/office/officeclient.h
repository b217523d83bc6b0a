// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/office/officeprogram.h"

namespace support {

inline constexpr int kLockedOut = 10; ///< the exit code of an exchange
inline const QString kEnglish = QStringLiteral("C.UTF-8");

/// A vault made and driven by carepass-cli alone, as a person at a terminal does, beside an office.
class OfficeClient {
public:
    /// Made and enrolled with what enrol-code printed.
    OfficeClient(OfficeProgram &office, const QString &name, const QStringList &enrolCode);
    OfficeClient(OfficeProgram &office, const QString &name);

    QString path() const { return m_path; }
    QString passwordFile() const { return m_password; }
    /// With --json.
    OfficeRan run(const QStringList &command, const QByteArray &input = {},
        const QString &language = QStringLiteral("C.UTF-8")) const;
    QJsonObject done(const QStringList &command, const QByteArray &input = {}) const;
    /// The lines for people.
    QString lines(const QStringList &command, const QString &language = QStringLiteral("C.UTF-8"), int code = 0) const;
    QString addPerson(const QString &name) const;

private:
    QString m_path;
    QString m_password;
};

} // namespace support
