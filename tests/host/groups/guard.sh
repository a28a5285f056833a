# What processBlock must not do, counted over 200,000 blocks while the engine is busy.
group_guard() {
  LD_PRELOAD=$guard play guard busy && judge "the real-time guard" guard guard/report.json sections=200000 kinds=0
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
