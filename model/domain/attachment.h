// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// A paper or picture that belongs to a person; its bytes lie beside (store/attachments.h).
struct Attachment : RecordBase {
    static constexpr const char *kType = "attachment";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Attachment");

    base::Id parent;
    QString name;
    QString mediaType;
    std::optional<qint64> size;
    QString digest; ///< SHA-256 of the bytes, in hex

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
            field("digest", &Attachment::digest, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Digest of the file")),
        };
    }
};

} // namespace domain
