#!/bin/sh
# Installs what the tests of one level need, those of make test where it is not said. It first says what is missing.
#   test      Chromium, wabt's wasm-validate, and axe-core, ical.js and typescript as package-lock.json pins them
#   browsers  Firefox, WebKit with its driver, and a screen that nobody sees, as well
#   servers   nginx, Apache, Caddy and lighttpd as well, whose services are not started
set -eu
cd "$(dirname "$0")"
level=${1:-test}
missing=""

# needs notes a Debian package where its command is not found.
needs() { command -v "$1" >/dev/null 2>&1 || missing="$missing $2"; }

browser=""
for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
  if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then browser=$name; break; fi
done
[ -n "$browser" ] || missing="chromium fonts-liberation"
needs npm npm
needs wasm-validate wabt
if [ "$level" = browsers ]; then
  needs firefox-esr firefox-esr
  needs WebKitWebDriver webkit2gtk-driver
  needs Xvfb xvfb
fi
if [ "$level" = servers ]; then
  PATH=$PATH:/usr/sbin
  needs nginx nginx-light
  needs apache2 apache2
  needs caddy caddy
  needs lighttpd lighttpd
fi

packages=""
for name in axe-core ical.js typescript; do
  [ -f "node_modules/$name/package.json" ] || packages="$packages $name"
done
[ -z "$missing$packages" ] || echo "Missing for make $level:$missing$packages"

if [ -n "$missing" ]; then
  command -v apt-get >/dev/null 2>&1 || { echo "Install them: only on Debian and its kin does this script." >&2; exit 1; }
  as_root=""
  [ "$(id -u)" = 0 ] || as_root=sudo
  # Debian asks this program whether a service may start once it is installed; 101 is no.
  policy=/usr/sbin/policy-rc.d
  if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' | $as_root tee "$policy" >/dev/null
    $as_root chmod +x "$policy"
    trap '$as_root rm -f "$policy"' EXIT
  fi
  $as_root apt-get update -qq
  # shellcheck disable=SC2086 # each word is a package
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi
[ -z "$packages" ] || npm ci --silent --no-audit --no-fund
