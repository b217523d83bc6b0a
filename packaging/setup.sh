#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building and testing CarePass needs on Debian 12 or 13, and nothing that is there already.
set -eu

say() { printf '%s\n' "carepass setup: $*" >&2; }

. /etc/os-release
case "${ID:-}:${VERSION_ID:-}" in
    debian:12) charts=libqt6charts6-dev; backports=bookworm-backports ;;
    debian:13) charts=qt6-charts-dev; backports= ;;
    *) say "this script knows Debian 12 and Debian 13, not '${PRETTY_NAME:-unknown}'. Install the packages named in it by hand."; exit 1 ;;
esac

packages="g++ cmake ninja-build pkg-config
    qt6-base-dev libqt6sql6-sqlite qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n $charts
    libsodium-dev libzstd-dev libxlsxwriter-dev libzip-dev libcsv-dev libicu-dev libqrencode-dev
    libgtest-dev libgmock-dev libbenchmark-dev librapidcheck-dev
    librsvg2-bin fonts-noto-cjk poppler-utils"
cipher="libsqlcipher-dev"

installed() { [ "$(dpkg-query -W -f '${Status}' "$1" 2>/dev/null)" = "install ok installed" ]; }
cipher_is_recent() { installed "$cipher" && dpkg --compare-versions "$(dpkg-query -W -f '${Version}' "$cipher")" ge 4.6; }

missing=
for package in $packages; do installed "$package" || missing="$missing $package"; done
cipher_missing=
cipher_is_recent || cipher_missing=yes
if [ -z "$missing$cipher_missing" ]; then exit 0; fi

if [ "$(id -u)" = 0 ]; then as_root=; elif command -v sudo >/dev/null 2>&1; then as_root=sudo; else
    say "these packages are missing:$missing ${cipher_missing:+$cipher}; run this script once as root."; exit 1
fi

if [ -n "$cipher_missing" ] && [ -n "$backports" ] && ! grep -rqs "$backports" /etc/apt/sources.list /etc/apt/sources.list.d; then
    say "adding $backports, where Debian 12 keeps SQLCipher 4.6"
    mirror=$(sed -n 's/^URIs: *//p' /etc/apt/sources.list.d/debian.sources 2>/dev/null | head -n 1)
    [ -n "$mirror" ] || mirror=$(awk '$1 == "deb" && $2 ~ /^http/ { print $2; exit }' /etc/apt/sources.list 2>/dev/null)
    [ -n "$mirror" ] || mirror=http://deb.debian.org/debian
    printf 'Types: deb\nURIs: %s\nSuites: %s\nComponents: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n' \
        "$mirror" "$backports" | $as_root tee /etc/apt/sources.list.d/carepass-backports.sources >/dev/null
fi

say "installing$missing ${cipher_missing:+$cipher}"
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -q
# shellcheck disable=SC2086 # the list is words on purpose
[ -z "$missing" ] || $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
[ -z "$cipher_missing" ] || $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends ${backports:+-t "$backports"} "$cipher"
say "done"
