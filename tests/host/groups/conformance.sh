# What Steinberg's validator asks of a plugin, asked of the bundle through the bare VST3 interfaces; see ../conformance.
group_conformance() {
  local status=0 word finding folder=$out/conformance
  rm -rf "$folder"
  mkdir -p "$folder"
  XDG_CONFIG_HOME=$folder/config XDG_CACHE_HOME=$folder/cache timeout -k 10 "${PATIENCE:-300}" \
    "$native/tests/host/conformance/comeback-conformance" "$bundle" ${CONFORMANCE:-} \
    >"$folder/answers.txt" 2>"$folder/log.txt" || status=$?
  while read -r word finding; do
    [ "$word" = ok ]
    tell "${finding%%: *}" $? "${finding#*: }"
  done <"$folder/answers.txt"
  [ "$status" -le 1 ] && [ -s "$folder/answers.txt" ]
  tell "asking" $? "the host ended with status $status"
  ! grep -q SEVERE "$folder/log.txt"
  tell "the engines that were asked" $? "met no fault"
}
