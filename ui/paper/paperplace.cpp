// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperplace.h"

#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace ui {

std::optional<work::PaperOf> PaperPlace::from(const QVariant &what)
{
    if (what.typeId() != QMetaType::QVariantMap) {
        const auto bundle = base::Id::fromString(what.toString());
        return bundle ? std::optional(work::PaperOf{documents::PaperKind::CarePlan, *bundle}) : std::nullopt;
    }
    const QVariantMap map = what.toMap();
    const auto kind = documents::paperKindOf(map.value(u"paper"_s).toString());
    if (!kind)
        return std::nullopt;
    const auto id = [&](const QString &key) {
        return base::Id::fromString(map.value(key).toString()).value_or(base::Id());
    };
    work::PaperOf paper{*kind, id(u"of"_s)};
    paper.edition = map.value(u"edition"_s).toInt();
    paper.person = id(u"person"_s);
    paper.form = map.value(u"form"_s).toString();
    paper.organisation = id(u"organisation"_s);
    const bool isBlank = *kind == documents::PaperKind::Consent && !paper.person.isNil();
    return paper.of.isNil() && !isBlank ? std::nullopt : std::optional(paper);
}

QVariant PaperPlace::toVariant(const work::PaperOf &paper)
{
    QVariantMap map{{u"paper"_s, documents::codeOf(paper.kind)}};
    const auto put = [&](const QString &key, const base::Id &id) {
        if (!id.isNil())
            map.insert(key, id.toString());
    };
    put(u"of"_s, paper.of);
    put(u"person"_s, paper.person);
    put(u"organisation"_s, paper.organisation);
    if (paper.edition > 0)
        map.insert(u"edition"_s, paper.edition);
    if (!paper.form.isEmpty())
        map.insert(u"form"_s, paper.form);
    return map;
}

} // namespace ui
