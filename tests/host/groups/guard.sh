# What processBlock must not do, counted over 200,000 blocks while the engine is busy.
group_guard() {
  # A saved song with takes comes first. Then once as sound plays, so that more is planned meanwhile; and once as fast
  # as it goes, in blocks of any size.
  play guard-song battle record=false || return
  LD_PRELOAD=$guard play guard guarded state="$out/guard-song/state.bin" && {
    judge "the real-time guard" guard guard/report.json sections=200000 kinds=0
    judge "what it watched" raps guard/report.json guard/state.json share=0.5 notes=300 takes=5 turns=4
  }
  LD_PRELOAD=$guard play guard-fast guarded state="$out/guard-song/state.bin" paced=false block=random && {
    judge "the real-time guard, random blocks" guard guard-fast/report.json kinds=0
    judge "what it watched in them" raps guard-fast/report.json guard-fast/state.json share=0.25 notes=200 takes=2 turns=2
  }
  # The same plugin, built to do what it must not: each kind is found, in each block.
  local sound=$bundle
  bundle=$out/sabotaged/Comeback.vst3
  rm -rf "$out/sabotaged"
  mkdir -p "$out/sabotaged"
  cp -al "$sound" "$bundle"
  cp --remove-destination "$native/plugin-native/plugin/Comeback.so" "$bundle/Contents/x86_64-linux/Comeback.so"
  COMEBACK_SABOTAGE=1 LD_PRELOAD=$guard play sabotage short realtime=true paced=false record=false
  bundle=$sound
  judge "the guard against a sabotaged build" guard sabotage/report.json \
    found=malloc,free,pthread_mutex_lock,pthread_cond_clockwait,nanosleep,fopen,fwrite,close,socket,send,mmap,munmap
}
