// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Makes the embedded files (":/icons", ":/tokens", ":/migrations", ":/instruments", ":/codelists", ":/translations")
/// readable. Called first thing by each program and each test program that reads them; calling it again is harmless.
void initResources();
