// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <gtest/gtest.h>

/// A Result that must be a value; prints the error otherwise.
#define EXPECT_OK(result) EXPECT_TRUE((result).has_value()) << ::support::describe(result)
#define ASSERT_OK(result) ASSERT_TRUE((result).has_value()) << ::support::describe(result)
/// A Result that must be this kind of error.
#define EXPECT_ERROR(result, wanted)                                                                                     \
    EXPECT_TRUE(!(result).has_value() && (result).error().kind == (wanted)) << ::support::describe(result)

namespace support {

template <class Result> std::string describe(const Result &result)
{
    if (result.has_value())
        return "has a value";
    return "error kind " + std::to_string(int(result.error().kind)) + ": " + result.error().detail.toStdString();
}

} // namespace support
