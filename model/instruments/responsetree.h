// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/answers.h"

#include <variant>

namespace instruments {

struct ResponseNode;

struct Coding {
    QString code;
    QString system;
    QString display;

    bool operator==(const Coding &) const = default;
};

struct Amount {
    double value = 0;
    QString unit;

    bool operator==(const Amount &) const = default;
};

/// A day, an instant or a time of day, as ISO text.
struct TimePoint {
    QString text;

    bool operator==(const TimePoint &) const = default;
};

/// Whether a value without a weight has none: one out of a set of answers that lies outside of the form has
/// a weight that nobody here knows; one of a set in the form without any may have it in its code system.
enum class WeightElsewhere { No, Perhaps, Yes };

/// One value of an expression; `weight` is that of the option it was chosen from.
struct ExpressionValue {
    std::variant<double, bool, QString, TimePoint, Coding, Amount, const ResponseNode *> data;
    std::optional<double> weight = {};
    WeightElsewhere elsewhere = WeightElsewhere::No;
};

using Collection = std::vector<ExpressionValue>;

/// A part of the response as expressions walk through it.
struct ResponseNode {
    enum class Kind { Response, Item, Answer };

    Kind kind = Kind::Response;
    QString linkId;
    Collection value; ///< of an answer: one value
    std::vector<ResponseNode> answers;
    std::vector<ResponseNode> items;
};

/// The response as FHIR would nest it: what is asked now and has an answer, groups around it, each occurrence
/// of a repeating group as an item of its own. "Not known" is no value, unless it is one of the options.
ResponseNode responseTree(const ItemIndex &index, const Questionnaire &questionnaire, const Answers &answers);

} // namespace instruments
