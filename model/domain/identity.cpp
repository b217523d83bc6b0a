// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/identity.h"

#include "model/base/bytes.h"
#include "model/base/crypto.h"

namespace domain {

QByteArray identityOf(const base::Id &record, const QString &name, const QString &birth, const QString &sex)
{
    if (name.isEmpty() || birth.isEmpty())
        return base::crypto::hash(
            base::ByteWriter().bytes(QByteArrayLiteral("carepass record")).raw(record.bytes()).result());
    return base::crypto::hash(base::ByteWriter()
                                  .bytes(QByteArrayLiteral("carepass identity"))
                                  .bytes(name.normalized(QString::NormalizationForm_C).simplified().toUtf8())
                                  .bytes(birth.toUtf8())
                                  .bytes(sex.toUtf8())
                                  .result());
}

} // namespace domain
