# The state given and taken a thousand times, whatever the engine does: the same bytes, and never slow.
# Of 8,000 calls and more, 20 may be slow: where other programs have both cores, whoever holds a lock for microseconds,
# or the system's own on the host's memory, may lose the processor in them.
group_state() {
  play state-song battle transport='[{"bar": 1, "bars": 5}]' || return
  play state short stateRounds=1000 state="$out/state-song/state.bin" &&
    judge "a thousand states: before prepare, starting, running" state state/report.json rounds=3000 slow=20
  copy_bundle "$out/broken"
  local sound=$bundle
  bundle=$out/broken/$(basename "$bundle")
  find "$bundle/Contents/Resources/engine" -name '*.jar' -delete
  play state-failed short stateRounds=1000 state="$out/state-song/state.bin" &&
    judge "a thousand states: failed" state state-failed/report.json rounds=3000 slow=20
  bundle=$sound
  cmp -s "$out/state-song/state.json" "$out/state-failed/state.json"
  tell "the state with the engine failed" $? "goes out as it came in"
  printf '{"schema":999,"from":"the future"}' >"$out/future.json"
  play state-future short state="$out/future.json" && cmp -s "$out/future.json" "$out/state-future/state.json"
  tell "a newer state" $? "goes out as it came in"
  head -c 5000 /dev/urandom >"$out/noise.json"
  play state-noise short state="$out/noise.json" && cmp -s "$out/noise.json" "$out/state-noise/state.json"
  tell "unreadable bytes as a state" $? "go out as they came in"
}
