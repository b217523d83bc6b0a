#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# build.sh PRESET [TARGET...]: installs what is missing, configures and builds. Used by run and check.
set -eu
cd "$(dirname "$0")/.."

preset=$1
shift
packaging/setup.sh
command -v cmake >/dev/null 2>&1 || { echo "carepass: cmake is missing; see packaging/README.md" >&2; exit 1; }
cmake --preset "$preset" || { echo "carepass: configuring failed; what is missing is named above" >&2; exit 1; }
if [ $# -gt 0 ]; then set -- --target "$@"; fi
cmake --build --preset "$preset" "$@" || { echo "carepass: the build failed; the first error above says where" >&2; exit 1; }
