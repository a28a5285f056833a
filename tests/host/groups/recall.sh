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
  recall_from_the_shelf
}

# The sounds that a session leaves behind are those that recall makes, and they are used: read, not made anew.
recall_from_the_shelf() {
  local shelf=$out/bounce/cache/comeback/sounds before
  before=$(inodes "$shelf")
  [ -n "$before" ]
  tell "sounds kept from one session to the next" $? "$(wc -l <<<"$before") of them" || return
  find "$shelf" -name '*.pcm' -exec touch -d 2001-01-01 {} +
  SOUNDS=$out/bounce/cache play reopened-shelf battle state="$out/bounce/state.bin" &&
    judge "with the sounds of the session before" same bounce/main.wav reopened-shelf/main.wav
  [ "$before" = "$(inodes "$shelf")" ] && [ -n "$(find "$shelf" -name '*.pcm' -newermt 2002-01-01)" ]
  tell "these sounds" $? "were read, none made anew"
  find "$shelf" -name '*.pcm' -exec truncate -s -4 {} +
  SOUNDS=$out/bounce/cache play reopened-broken battle state="$out/bounce/state.bin" &&
    judge "with broken sounds of the session before" same bounce/main.wav reopened-broken/main.wav
}

inodes() { find "$1" -name '*.pcm' -printf '%f %i\n' | sort; }
