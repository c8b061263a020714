#!/bin/sh
# Installs what the browser tests need: a Chromium, and axe-core in the version that package-lock.json pins.
set -eu
cd "$(dirname "$0")"

found=""
for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
  if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then found=$name; break; fi
done
as_root=""
[ "$(id -u)" = 0 ] || as_root=sudo
if [ -z "$found" ]; then
  command -v apt-get >/dev/null 2>&1 || { echo "The tests need Chromium: install it, or name it in CHROMIUM." >&2; exit 1; }
  echo "Installing Chromium for the browser tests"
  $as_root apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends chromium fonts-liberation >/dev/null
fi
if ! command -v npm >/dev/null 2>&1; then
  command -v apt-get >/dev/null 2>&1 || { echo "The tests need npm, for axe-core." >&2; exit 1; }
  $as_root apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends npm >/dev/null
fi
[ -f node_modules/axe-core/axe.min.js ] || npm ci --silent --no-audit --no-fund
