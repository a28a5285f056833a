# What processBlock must not do, counted over 200,000 blocks while the engine is busy.
group_guard() {
  LD_PRELOAD=$guard play guard busy && judge "the real-time guard" guard guard/report.json sections=200000 kinds=0
  # A build that does what it must not, where there is one: each kind is found.
  if [ -d "${SABOTAGED:-}" ]; then
    local sound=$bundle
    bundle=$SABOTAGED
    COMEBACK_SABOTAGE=1 LD_PRELOAD=$guard play sabotage short realtime=true paced=false record=false
    bundle=$sound
    judge_not "the guard against a sabotaged build" guard sabotage/report.json kinds=0
  fi
}
