// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <gtest/gtest.h>

/// A Result that must be a value; prints the error otherwise.
#define EXPECT_OK(result) EXPECT_PRED_FORMAT1(::support::isOk, result)
#define ASSERT_OK(result) ASSERT_PRED_FORMAT1(::support::isOk, result)
/// A Result that must be this kind of error.
#define EXPECT_ERROR(result, wanted) EXPECT_PRED_FORMAT2(::support::isError, result, wanted)

namespace support {

template <class Result> std::string describe(const Result &result)
{
    if (result.has_value())
        return "has a value";
    return "error kind " + std::to_string(int(result.error().kind)) + ": "
        + result.error().detail.toStdString();
}

template <class Result>::testing::AssertionResult isOk(const char *text, const Result &result)
{
    if (result.has_value())
        return ::testing::AssertionSuccess();
    return ::testing::AssertionFailure() << text << ": " << describe(result) << ' ';
}

template <class Result>
::testing::AssertionResult isError(
    const char *text, const char *kind, const Result &result, base::ErrorKind wanted)
{
    if (!result.has_value() && result.error().kind == wanted)
        return ::testing::AssertionSuccess();
    return ::testing::AssertionFailure()
        << text << ": " << describe(result) << ", wanted " << kind << " (" << int(wanted) << ") ";
}

} // namespace support
