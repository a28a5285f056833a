# The answer on its bars: notes on their syllables, the lead to the sample, at tempos, rates and block sizes.

# judge_song NAME: everything that must hold of a battle of two two-bar answers.
judge_song() {
  local name=$1
  judge "$name, notes" notes "$name/report.json" "$name/state.json" turns=2
  judge "$name, places" places "$name/report.json" "$name/state.json" "$name/lead.wav" turns=2
  if stem_of "$out/$name/state.json" "$out/$name/stem.wav"; then
    judge "$name, stem" stem "$name/report.json" "$name/state.json" "$name/lead.wav" "$name/stem.wav"
  else
    tell "$name, stem" 1 "the engine renders no stem: $(tail -n 1 "$out/$name/stem.wav.log")"
  fi
}

group_songs() {
  # One in real time; then faster: tempos, rates and block sizes, in pairs each with each of another kind.
  play real-time-92-48000-64 battle block=64 realtime=true && judge_song real-time-92-48000-64
  local bpm rate block
  while read -r bpm rate block; do
    beside song "song-$bpm-$rate-$block" bpm="$bpm" rate="$rate" block="$block"
  done <<'LIST'
140  44100 512
71.3 96000 512
140  96000 63
71.3 44100 63
140  44100 4096
71.3 96000 4096
140  96000 random
71.3 44100 random
140  96000 1
71.3 44100 1
LIST
  beside song song-6-8 bpm=80 meter=6/8
  beside demo_song
  beside switched_songs
  gather
}

# song NAME [key=value ...]: a battle as fast as it goes.
song() { play "$1" battle "${@:2}" && judge_song "$1"; }

demo_song() {
  play demo demo && judge "the demo's answer, notes" notes demo/report.json demo/state.json &&
    judge "the demo's answer, places" places demo/report.json demo/state.json demo/lead.wav
}

# Turns by key switch, and the notes that pitch the voice.
switched_songs() {
  local listen='{"bar": 1, "channel": 16, "note": 24, "quarters": 1}'
  local answer='{"bar": 2.5, "channel": 16, "note": 25, "quarters": 1}'
  play switched switched && {
    judge "by key switch, notes" notes switched/report.json switched/state.json turns=1
    judge "by key switch, places" places switched/report.json switched/state.json switched/lead.wav turns=1 from=8
  }
  play switched-never switched keys='[]' &&
    judge_not "without a key switch" raps switched-never/report.json switched-never/state.json
  # Half a bar into the answer, at frame 313043: silent from its block on.
  play switched-stop switched keys="[$listen, $answer, {\"bar\": 3.5, \"channel\": 16, \"note\": 26, \"quarters\": 1}]" && {
    judge "until the key switch to stop" same switched/lead.wav switched-stop/lead.wav frames=312800
    judge_not "from it on" places switched-stop/report.json switched-stop/state.json switched-stop/lead.wav turns=1
  }
  play switched-sung switched keys="[$listen, $answer, {\"bar\": 1, \"note\": 62, \"quarters\": 20}]" && {
    judge "with a note held" places switched-sung/report.json switched-sung/state.json switched-sung/lead.wav turns=1 from=8
    judge_not "another pitch than without" same switched/lead.wav switched-sung/lead.wav
  }
}
