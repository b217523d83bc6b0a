// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

namespace support {

/// What a bad line does, in each direction alike unless it says which.
struct Line {
    qint64 bytesPerSecond = 0; ///< 0: as fast as it goes
    int delayMilliseconds = 0; ///< each way
    qint64 cutUpAfter = -1; ///< bytes from the caller, counted for each connection; then both ends are cut
    qint64 cutDownAfter = -1; ///< bytes to the caller
    bool holds = false; ///< takes connections and bytes, and hands nothing on
};

/// A line to a TCP port of this machine that is as bad as one likes. Runs on a thread of its own.
class Throttle {
public:
    explicit Throttle(quint16 target, Line line = {});
    ~Throttle();
    Throttle(const Throttle &) = delete;
    Throttle &operator=(const Throttle &) = delete;

    quint16 port() const;
    /// For bytes and connections from now on.
    void change(Line line);
    /// Cuts all connections that are open.
    void cutAll();
    /// What was handed on, of all connections.
    qint64 bytesUp() const;
    qint64 bytesDown() const;
    int connections() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace support
