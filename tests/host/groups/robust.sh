# Many at once, again and again, beside a JVM of the host's, under SCHED_FIFO, and with parts missing.

# copy_bundle FOLDER: a copy of the bundle, of the same name, in which parts may be removed; files are links where they
# can be.
copy_bundle() {
  rm -rf "$1"
  mkdir -p "$1"
  cp -al "$bundle" "$1/" 2>/dev/null || cp -a "$bundle" "$1/"
}

# is_ready NAME: each engine of the performance was ready at the end.
is_ready() { judge "$1: engine" status "$1/report.json" state=ready; }

# passes_audio NAME: what went in came out, as long as nothing is answered; a pickup may come near the end.
passes_audio() { judge "$1: sound passes" same "$1/main.wav" "$1/input.wav" frames=200000; }

# without NAME GLOB SAYS: plays a copy of the bundle that lacks what the glob, under Resources, names; the engine fails
# with a sentence that says so.
without() {
  local sound=$bundle copy=$out/without
  copy_bundle "$copy"
  bundle=$copy/$(basename "$bundle")
  # shellcheck disable=SC2086
  (cd "$bundle/Contents/Resources" && rm -rf $2)
  play "$1" short && passes_audio "$1" && judge "$1: engine" status "$1/report.json" state=failed says="$3"
  bundle=$sound
}

scan_and_quit() {
  local i
  for i in $(seq 50); do
    play scan short scanOnly=true || return
  done
  tell "50 times scanned and left" 0 "each ended well"
}

group_robust() {
  play four short instances=4 && passes_audio four && is_ready four
  play cycles short rounds=20 && passes_audio cycles && is_ready cycles
  scan_and_quit
  local libjvm
  libjvm=$(find -L "${JAVA_HOME:-/usr/lib/jvm}" -name libjvm.so -path '*server*' 2>/dev/null | head -n 1)
  [ -n "$libjvm" ] && play foreign-jvm short foreignJvm="$libjvm" && passes_audio foreign-jvm && is_ready foreign-jvm
  play fifo short fifo=all && passes_audio fifo && is_ready fifo
  play fifo-live short fifo=audio realtime=true block=64 && passes_audio fifo-live && is_ready fifo-live
  play rate-change short transport='[{"bar": 1, "bars": 1}, {"rate": 44100, "bars": 1}]' &&
    passes_audio rate-change && is_ready rate-change
  play main-only short allBuses=false && passes_audio main-only && is_ready main-only
  without no-libjvm 'runtime/lib/server/libjvm.so' "Java runtime is missing"
  without no-jar 'engine/*.jar' "engine is missing"
  without no-models 'models' "is missing its file"
  without no-presets 'presets' "presets/models.json cannot be read"
  without nothing-left '*' "engine is missing"
}
