# The host itself, before it judges anyone.
group_clock() {
  local status=0 finding
  finding=$("$host" prove 2>&1) || status=$?
  tell "the host's own clock and checks" "$status" "$finding"
}
