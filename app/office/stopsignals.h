// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cli {

/// Lets SIGTERM, SIGINT and SIGHUP end the event loop of the application, from now on.
void quitOnSignals();

} // namespace cli
