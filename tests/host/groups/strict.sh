# All that pluginval asks at its highest strictness: with the engine starting and running, and with the engine missing;
# with an editor on a screen of our own, and without any screen.

# interview NAME key=value ...: told are the checks that said no, and how many said yes. The host has kept to the locale
# "C", the user's environment says another.
interview() {
  local name=$1 log=$out/$1/log.txt status=0 line
  shift
  rm -rf "${out:?}/$name"
  mkdir -p "$out/$name"
  LC_ALL=C.UTF-8 XDG_CONFIG_HOME=$out/$name/config XDG_CACHE_HOME=$out/$name/cache timeout -k 10 "${PATIENCE:-300}" \
    "$host" strict "$bundle" "$@" >"$log" 2>"$out/$name/errors.txt" || status=$?
  while read -r line; do
    tell "$name" 1 "${line#FAILED }"
  done < <(grep '^FAILED' "$log")
  tell "$name" "$status" "$(tail -n 1 "$log")"
}

# with_screen COMMAND ...: with DISPLAY on an Xvfb that is there as long as the command runs.
with_screen() {
  local number=$out/strict-screen.txt server tries=0 status=0
  : >"$number"
  Xvfb -displayfd 3 -screen 0 1280x800x24 -noreset -nolisten tcp 3>"$number" >/dev/null 2>&1 &
  server=$!
  until [ -s "$number" ] || [ "$tries" -ge 100 ]; do
    tries=$((tries + 1))
    sleep 0.1
  done
  DISPLAY=:$(cat "$number") "$@" || status=$?
  kill "$server"
  wait "$server" 2>/dev/null
  return "$status"
}

group_strict() {
  local screen=with_screen
  if ! command -v Xvfb >/dev/null; then
    echo "skipped strict: there is no Xvfb, so no editor is opened (Debian: apt-get install xvfb)"
    screen=
  fi
  LD_PRELOAD=$guard DISPLAY='' $screen interview strict engine=ready "moves=${MOVES:-1000}"
  DISPLAY='' interview strict-drawn engine=ready repeats="${REPEATS:-2}" order=drawn seed="${SEED:-7}"
  local sound=$bundle
  copy_bundle "$out/strict-broken"
  bundle=$out/strict-broken/$(basename "$bundle")
  find "$bundle/Contents/Resources/engine" -name '*.jar' -delete
  LD_PRELOAD=$guard DISPLAY='' $screen interview strict-failed engine=failed moves=100
  bundle=$sound
}
