# Bounces, and a song closed and opened again.
group_recall() {
  play bounce battle || return
  play bounce-again battle block=77 && {
    judge "two bounces" same bounce/main.wav bounce-again/main.wav
    judge "two bounces' lead" same bounce/lead.wav bounce-again/lead.wav
  }
  play reopened battle state="$out/bounce/state.bin" && {
    judge "saved, opened, bounced again" same bounce/main.wav reopened/main.wav
    cmp -s "$out/bounce/state.json" "$out/reopened/state.json"
    tell "its state" $? "as it was saved, byte for byte"
  }
  play reopened-deaf battle state="$out/bounce/state.bin" tracks='[]' &&
    judge "opened without the opponent's track" same bounce/lead.wav reopened-deaf/lead.wav
  # Four seconds of count-in come first: 192000 frames.
  play reopened-live restored state="$out/bounce/state.bin" &&
    judge "in real time, the takes of the bounce" same bounce/lead.wav reopened-live/lead.wav shift=192000
  play reopened-midway battle transport='[{"bar": 1, "bars": 5}, {"before": ["fresh"], "bars": 4}]' &&
    judge "closed and opened midway" same bounce/lead.wav reopened-midway/lead.wav frames=400000
}
