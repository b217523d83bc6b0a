// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/identity.h"

#include "model/base/bytes.h"
#include "model/base/crypto.h"

namespace domain {

QByteArray identityOf(const QString &name, const QString &birth, const QString &sex)
{
    return base::crypto::hash(base::ByteWriter()
                                  .bytes(QByteArrayLiteral("carepass identity"))
                                  .bytes(name.normalized(QString::NormalizationForm_C).simplified().toUtf8())
                                  .bytes(birth.toUtf8())
                                  .bytes(sex.toUtf8())
                                  .result());
}

} // namespace domain
