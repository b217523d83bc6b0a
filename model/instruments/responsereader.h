// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/instruments/response.h"

#include <QByteArray>

namespace instruments {

inline constexpr qsizetype kMaxResponseBytes = 4 * 1024 * 1024;
inline constexpr int kMaxResponseItems = 20000;

/// Reads a QuestionnaireResponse to this questionnaire. InvalidInput with the path of the place where the
/// resource is malformed, too large, or answers another instrument or edition; whether the answers fit is for
/// problemsOf. Calculated items are not answers: what the other program reckoned stays in the resource.
base::Result<Response> readResponse(const QByteArray &bytes, const Questionnaire &questionnaire);
base::Result<Response> readResponse(const QJsonObject &resource, const Questionnaire &questionnaire);

} // namespace instruments
