#!/bin/sh
# Installs what the tests need: a Chromium, wabt's wasm-validate, and axe-core, ical.js and typescript in the versions
# that package-lock.json pins.
set -eu
cd "$(dirname "$0")"

# install gets a Debian package; elsewhere it says what is missing.
install() {
  command -v apt-get >/dev/null 2>&1 || { echo "The tests need $1: install it." >&2; exit 1; }
  echo "Installing $1 for the tests"
  as_root=""
  [ "$(id -u)" = 0 ] || as_root=sudo
  $as_root apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

found=""
for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
  if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then found=$name; break; fi
done
[ -n "$found" ] || install chromium fonts-liberation
command -v npm >/dev/null 2>&1 || install npm
command -v wasm-validate >/dev/null 2>&1 || install wabt
for name in axe-core ical.js typescript; do
  [ -f "node_modules/$name/package.json" ] || { npm ci --silent --no-audit --no-fund; break; }
done
