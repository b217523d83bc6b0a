// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/secrets.h"

#include "model/domain/attachment.h"
#include "model/domain/records.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

TEST(Secrets, areKeysAndPicturesAndNothingThatAPersonWrites)
{
    QStringList secret;
    for (const RecordType *type : allRecordTypes()) {
        for (const FieldInfo &field : type->fields) {
            if (field.isSecret())
                secret.append(QLatin1String(type->name) + u'.' + QLatin1String(field.column));
        }
    }
    EXPECT_EQ(secret, (QStringList{u"attachment.key"_s, u"attachment.thumbnail"_s}));
    EXPECT_EQ(typeOf<Attachment>().find(u"digest"_s)->nature, Nature::Computed);
    EXPECT_EQ(typeOf<Attachment>().find(u"name"_s)->nature, Nature::Written);
}

TEST(Secrets, areAMarkWhereTheyAreShown)
{
    const QList<FieldChange> fields{{u"name"_s, QJsonValue(), u"a.pdf"_s}, {u"key"_s, QJsonValue(), u"abc"_s},
        {u"thumbnail"_s, u"old"_s, QJsonValue()}};
    const QList<FieldChange> shown = withoutSecrets(u"attachment"_s, fields);
    const QJsonValue mark = QString::fromUtf8(kSecretMark);
    EXPECT_EQ(shown.at(0), fields.at(0));
    EXPECT_EQ(shown.at(1), (FieldChange{u"key"_s, QJsonValue(), mark}));
    EXPECT_EQ(shown.at(2), (FieldChange{u"thumbnail"_s, mark, QJsonValue()}));
    EXPECT_EQ(withoutSecrets(u"person"_s, fields), fields);
    EXPECT_EQ(withoutSecrets(u"of a newer program"_s, fields), fields);
}

} // namespace
