# Loops, jumps, stops and ramps: each pass the same, and no click.
group_passes() {
  play loop loop && {
    judge "loop, passes" passes loop/report.json loop/lead.wav
    judge "loop, clicks" edges loop/report.json loop/lead.wav
    judge "loop, notes" notes loop/report.json loop/state.json
  }
  play loop-random loop block=random && judge "loop in random blocks" same loop/lead.wav loop-random/lead.wav
  play ramp ramp && {
    judge "ramp, passes" passes ramp/report.json ramp/lead.wav
    judge "ramp, clicks" edges ramp/report.json ramp/lead.wav
  }
  play manners manners && judge "a host that says little" edges manners/report.json manners/lead.wav
}
