#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building and testing CarePass needs on Debian 12 or 13. Where all is there it does nothing:
# no network, no root.
set -eu

say() { printf 'carepass setup: %s\n' "$*" >&2; }

[ -r /etc/os-release ] && . /etc/os-release
case "${ID:-}:${VERSION_ID:-}" in
    debian:12) needed_by_others=libqt6opengl6-dev ;; # qt6-charts-dev does not ask for it
    debian:13) needed_by_others=libminizip-dev ;; # nor libxlsxwriter-dev for this
    *)
        say "packages are installed on Debian 12 and 13 only, this is ${PRETTY_NAME:-unknown}; going on with what is there"
        exit 0
        ;;
esac

packages="g++ cmake ninja-build pkgconf
    qt6-base-dev libqt6sql6-sqlite qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n qt6-charts-dev
    libsodium-dev libxlsxwriter-dev libzip-dev libcsv-dev libicu-dev libical-dev libqrencode-dev libsqlcipher-dev
    libboost-dev libmimalloc-dev libssl-dev libzstd-dev libqt6sql6-psql postgresql
    libgtest-dev libgmock-dev libbenchmark-dev librapidcheck-dev
    librsvg2-bin fonts-noto-cjk poppler-utils $needed_by_others"

# Plain Debian 12 has SQLCipher 3.4; the program needs 4.6, which its backports have.
newest_enough() { dpkg --compare-versions "$1" ge 4.6; }

is_installed() {
    state=$(dpkg-query -W -f '${db:Status-Status} ${Version}' "$1" 2>/dev/null) || return 1
    case "$state" in installed\ *) ;; *) return 1 ;; esac
    [ "$1" != libsqlcipher-dev ] || newest_enough "${state#installed }"
}

missing_packages() {
    for package in $packages; do
        is_installed "$package" || printf ' %s' "$package"
    done
}

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

apt() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 "$@"; }

cipher_on_offer() {
    apt-cache madison libsqlcipher-dev | while IFS='| ' read -r _ version _; do
        if newest_enough "$version"; then echo yes; fi
    done
}

add_backports() {
    mirror=$(sed -n 's/^URIs: *//p' /etc/apt/sources.list.d/debian.sources 2>/dev/null | head -n 1)
    [ -n "$mirror" ] || mirror=$(sed -n 's/^deb \(\[[^]]*\] \)\{0,1\}\(http[^ ]*\) .*/\2/p' /etc/apt/sources.list 2>/dev/null | head -n 1)
    say "adding $1-backports, where Debian 12 keeps SQLCipher 4.6"
    as_root tee /etc/apt/sources.list.d/carepass-backports.sources >/dev/null <<EOF
Types: deb
URIs: ${mirror:-http://deb.debian.org/debian}
Suites: $1-backports
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
EOF
    apt update
}

missing=$(missing_packages)
[ -n "$missing" ] || exit 0

say "missing:$missing"
if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null 2>&1; then
    say "installing needs root: run packaging/setup.sh once as root"
    exit 1
fi

apt update || say "the lists of packages could not be renewed; trying with the old ones"
case "$missing" in
    *libsqlcipher-dev*) [ -n "$(cipher_on_offer)" ] || add_backports "$VERSION_CODENAME" ;;
esac

# shellcheck disable=SC2086 # the list is words on purpose
set -- $missing
for package; do
    shift
    if [ "$package" = libsqlcipher-dev ] && [ "$VERSION_ID" = 12 ]; then package="$package/$VERSION_CODENAME-backports"; fi
    set -- "$@" "$package"
done
apt install -y --no-install-recommends "$@" || true

missing=$(missing_packages)
if [ -n "$missing" ]; then
    say "could not be installed:$missing"
    exit 1
fi
# The suites of FHIR are fetched and measured with it; without it those tests are skipped.
command -v npm >/dev/null 2>&1 || apt install -y --no-install-recommends nodejs npm ||
    say "Node.js could not be installed; the tests that need it will be skipped"
say "everything is there"
