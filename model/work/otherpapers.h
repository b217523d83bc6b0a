// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/documents/consentform.h"
#include "model/documents/leaflet.h"
#include "model/documents/minutes.h"
#include "model/work/papercopy.h"

namespace work {

class Context;

/// Leaflets, consent forms and minutes, as values for paper. All read only.
namespace otherpapers {

/// A service with its open groups, at the price of today.
base::Result<documents::LeafletData> leaflet(
    Context &context, const base::Id &service, const PaperCopy &copy);

struct Consent {
    documents::ConsentData data;
    base::Id person;
};
/// A consent that was given, in the words of its edition; or a blank form: of one form, where `paper.form`
/// names it, else the general one with the providers of the person's bundles. InvalidInput `form` for one
/// that is not known.
base::Result<Consent> consent(Context &context, const PaperOf &paper, const PaperCopy &copy);

struct Minutes {
    documents::MinutesData data;
    base::Id person;
};
base::Result<Minutes> minutes(Context &context, const base::Id &conference, const PaperCopy &copy);

} // namespace otherpapers

} // namespace work
