#!/usr/bin/env bash
# Proves the two commands as a new Debian machine sees them: `bash .ci/fresh.sh [checkout]`, as root.
#
# In a mount namespace of its own, on an overlay over this machine, it takes the browser away with all it brought
# (packages, package lists, downloads), clones the last commit, and runs `npm start` and `npm test` with an empty npm
# cache. What they install goes with the overlay: the machine itself stays as it was.
set -euo pipefail
checkout=$(cd "${1:-$(dirname "$0")/..}" && pwd)

if [ -z "${SOURCELINE_FRESH:-}" ]; then
  exec env SOURCELINE_FRESH=outside unshare --mount --pid --fork --kill-child "$(command -v bash)" "$0" "$checkout"
fi

if [ "$SOURCELINE_FRESH" = outside ]; then
  layers=$(mktemp -d)
  mount -t tmpfs tmpfs "$layers"
  mkdir "$layers/upper" "$layers/work" "$layers/root"
  mount -t overlay overlay -o "lowerdir=/,upperdir=$layers/upper,workdir=$layers/work" "$layers/root"
  mount -t proc proc "$layers/root/proc"
  mount --rbind /dev "$layers/root/dev"
  mount --rbind /sys "$layers/root/sys"
  cp "$0" "$layers/root/fresh.sh"
  SOURCELINE_FRESH=inside exec chroot "$layers/root" /bin/bash /fresh.sh "$checkout"
fi

say() { printf '\n== %s\n' "$*"; }

say 'Taking the browser away'
apt-get purge --yes --auto-remove 'chromium*' 'fonts-liberation*' >/dev/null 2>&1 || true
rm -rf /var/lib/apt/lists/* /var/cache/apt/archives/*.deb "$HOME/.cache/ms-playwright"
unset CHROMIUM_PATH PLAYWRIGHT_BROWSERS_PATH
for name in chromium chromium-browser google-chrome; do
  if command -v "$name"; then echo "$name is still there." && exit 1; fi
done

say 'Cloning'
clone=$(mktemp -d)/sourceline
git clone --quiet --no-hardlinks "$checkout" "$clone"
cd "$clone"
npm_config_cache=$(mktemp -d)
export npm_config_cache

say 'npm start'
npm start >start.log 2>&1 &
start=$!
until grep -q 'Sourceline is at' start.log; do
  kill -0 "$start" 2>/dev/null || { cat start.log; exit 1; }
  sleep 0.2
done
cat start.log
address=$(sed -n 's/.*Sourceline is at  //p' start.log)
node -e 'fetch(process.argv[1]).then((answer) => console.log(answer.status, answer.url))' "$address"
kill -INT "$(pgrep -f '^node .ci/start.mjs')"
wait "$start" && echo 'ended cleanly'

say 'npm test'
time CI=true npm test </dev/null

say 'npm test, once more: nothing is missing now'
time node .ci/setup.mjs --browser
