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
  # One in real time; then faster: each tempo with each rate, block sizes in turn, so that all meet in pairs.
  play real-time-92-48000-64 battle block=64 realtime=true && judge_song real-time-92-48000-64
  local bpm rate block
  while read -r bpm rate block; do
    play "song-$bpm-$rate-$block" battle bpm="$bpm" rate="$rate" block="$block" && judge_song "song-$bpm-$rate-$block"
  done <<'LIST'
92   48000 512
140  44100 63
140  96000 4096
140  48000 random
71.3 44100 random
71.3 96000 63
71.3 48000 4096
92   44100 4096
92   96000 random
LIST
  # A block a frame is slow in any host: one such.
  play song-140-48000-1 battle bpm=140 block=1 && judge_song song-140-48000-1
  play song-6-8 battle bpm=80 meter=6/8 && judge_song song-6-8
  play demo demo && judge "the demo's answer, notes" notes demo/report.json demo/state.json &&
    judge "the demo's answer, places" places demo/report.json demo/state.json demo/lead.wav
}
