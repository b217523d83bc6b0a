// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/id.h"
#include "model/base/result.h"
#include "model/sync/kind.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace syncing {

/// A member of staff as the office vouches for: name, Ed25519 key and roles (`domain/roles.h`). Signatures
/// made before `until` stay valid.
struct CatalogueUser {
    base::Id id;
    QString name;
    QByteArray publicKey;
    QStringList roles;
    base::Moment from = 0;
    base::Moment until = 0; ///< 0: still with us
    QByteArray voucher; ///< the office's signature over Voucher::signedBytes()
    base::Id person = {}; ///< whose account it is; nil where an older office does not say

    bool operator==(const CatalogueUser &) const = default;
};

/// What the office once vouched for about one person, which it can be shown again after it was restored from a
/// backup that has not heard of him. It proves who signed a change, and opens no door: no device, no stream.
struct Voucher {
    qint64 edition = 0; ///< of the catalogue
    CatalogueUser user; ///< with the office's signature

    /// What the office signs.
    QByteArray signedBytes() const;
    QByteArray encoded() const;
    static base::Result<Voucher> decode(const QByteArray &bytes);

    bool operator==(const Voucher &) const = default;
};

/// A stream that this user may read, or write his access log to.
struct CatalogueStream {
    base::Id id;
    StreamKind kind = StreamKind::Dong;
    QString label; ///< "연산제1동", shown to those who may read it
    QString dong; ///< code of the dong, empty for the district's own
    std::optional<QSet<base::Id>> seconds = {}; ///< who of the catalogue may sign second about its cases; nothing where the office does not say

    bool operator==(const CatalogueStream &) const = default;
};

/// A device of this user.
struct CatalogueDevice {
    base::Id id;
    QString label;
    base::Moment enrolled = 0;
    base::Moment seen = 0;
    bool isRevoked = false;

    bool operator==(const CatalogueDevice &) const = default;
};

/// Who is who, as one user may know it: made for him, signed by the office, renewed whenever its edition
/// grows. `home` is the stream that new households go to, `common` the one of services and organisations,
/// `audit` the one of access logs.
struct Catalogue {
    qint64 edition = 0;
    base::Id forUser;
    base::Id home;
    base::Id common;
    base::Id audit;
    QString office; ///< name of the district office
    QList<CatalogueUser> users;
    QList<CatalogueStream> streams;
    QList<CatalogueDevice> devices;

    const CatalogueUser *user(const base::Id &id) const;
    /// False only where the office says who may sign second about cases of this stream, and he may not.
    bool maySecond(const base::Id &user, const base::Id &stream) const;
    /// Whether both are accounts of one person, on devices of his.
    bool isSamePerson(const base::Id &one, const base::Id &other) const;

    QByteArray encoded() const;
    static base::Result<Catalogue> decode(const QByteArray &bytes);

    bool operator==(const Catalogue &) const = default;
};

} // namespace syncing
