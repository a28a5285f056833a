-- Opens the session, rolls in real time if it is told to, exports it from its begin, saves and closes it.
-- From the environment: SESSION, NAME of the export, FRAMES of the song, ROLL the frame to roll to (0: not at all).
local sources = ARDOUR.TransportRequestSource.TRS_UI
local session = load_session(os.getenv("SESSION"), "battle")
assert(session, "no session")
local track = session:route_by_name("Opponent")
print("loaded " .. track:nth_plugin(0):to_insert():plugin(0):name())

local to = math.tointeger(os.getenv("ROLL"))
if to > 0 then
  session:goto_start(false, sources)
  sleep(1)
  session:request_roll(sources)
  for _ = 1, 60 do  -- a busy machine rolls late
    sleep(1)
    if session:transport_sample() >= to then break end
  end
  print("rolled " .. session:transport_sample())
  print("peak " .. track:peak_meter():meter_level(0, ARDOUR.MeterType.MeterMaxPeak))
  session:request_stop(false, false, sources)
  sleep(1)
end

local export = session:simple_export()
assert(export:set_preset("c0eba0c0-1f6e-4d8f-9b0e-92b1a7f1c0de"), "no preset")
export:set_range(0, math.tointeger(os.getenv("FRAMES")))
export:set_folder(os.getenv("SESSION") .. "/export")
export:set_name(os.getenv("NAME"))
assert(export:check_outputs(), "nothing to export to")
assert(export:run_export(), "the export failed")
print("exported")

session:save_state("")
close_session()
print("closed")
quit()
