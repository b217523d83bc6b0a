// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// A paper or picture that belongs to a person. Its bytes lie beside (store/attachments.h) and travel beside,
/// as a file that is sealed with `key` and named by the hash of what is sealed; `digest` holds them to account
/// when they are opened.
struct Attachment : RecordBase {
    static constexpr const char *kType = "attachment";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Attachment");

    base::Id parent;
    QString name;
    QString mediaType;
    std::optional<qint64> size;
    QString digest; ///< SHA-256 of the bytes, in hex
    QString key; ///< 32 bytes in base64url; whoever holds this record can read the file, and nobody else
    QString blob; ///< BLAKE2b-256 of the sealed file, in hex: the file's name. Empty: from before files travelled
    QString thumbnail; ///< of a picture, a JPEG of 20 KB at most, in base64

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("parent", &Attachment::parent, Open, Register, QT_TRANSLATE_NOOP("fields", "Person")),
            field("name", &Attachment::name, Personal, Register,
                QT_TRANSLATE_NOOP("fields", "Name of the file")),
            field("media_type", &Attachment::mediaType, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Kind of file")),
            field("size", &Attachment::size, Open, Register, QT_TRANSLATE_NOOP("fields", "Bytes")),
            computed(field("digest", &Attachment::digest, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Digest of the file"))),
            secret(field("key", &Attachment::key, Personal, Register,
                QT_TRANSLATE_NOOP("fields", "Key of the file"))),
            computed(field("blob", &Attachment::blob, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Name of the sealed file"))),
            secret(field("thumbnail", &Attachment::thumbnail, Personal, Register,
                QT_TRANSLATE_NOOP("fields", "Small picture"))),
        };
    }
};

} // namespace domain
