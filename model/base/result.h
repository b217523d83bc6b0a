// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

#include <concepts>
#include <type_traits>
#include <utility>
#include <variant>

namespace base {

/// A value or an Error, spelled like std::expected so that it can be swapped for it once every supported
/// compiler has it. Ignoring one does not compile without a warning. `value()` and `error()` may only be
/// called on the side that is there.
template <class T> class [[nodiscard]] Result {
public:
    using value_type = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }
    Result(ErrorKind kind, QString detail = {})
        : m_state(std::in_place_index<1>, Error{kind, std::move(detail)})
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T *operator->() { return &std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }

    const Error &error() const { return std::get<1>(m_state); }

    template <class U> T value_or(U &&fallback) const
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(fallback));
    }

    template <class F> auto and_then(F &&next) const -> std::invoke_result_t<F, const T &>
    {
        if (!has_value())
            return error();
        return std::forward<F>(next)(value());
    }

    template <class F> auto transform(F &&change) const -> Result<std::invoke_result_t<F, const T &>>
    {
        if (!has_value())
            return error();
        return std::forward<F>(change)(value());
    }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <> class [[nodiscard]] Result<void> {
public:
    using value_type = void;

    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_failed(true)
    {
    }
    Result(ErrorKind kind, QString detail = {})
        : Result(Error{kind, std::move(detail)})
    {
    }

    bool has_value() const { return !m_failed; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const { return m_error; }

    template <class F> auto and_then(F &&next) const -> std::invoke_result_t<F>
    {
        if (!has_value())
            return error();
        return std::forward<F>(next)();
    }

private:
    Error m_error;
    bool m_failed = false;
};

using Done = Result<void>;

} // namespace base
