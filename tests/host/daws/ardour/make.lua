-- Makes a session of one track with the plugin on it, at the song's tempo.
-- From the environment: SESSION its folder, BPM, SETTING as "Name=value;..." with values from 0 to 1.
local session = create_session(os.getenv("SESSION"), "battle", 48000)
assert(session, "no session")
local order, mode = ARDOUR.PresentationInfo.max_order, ARDOUR.TrackMode.Normal
local track = session:new_audio_track(2, 2, nil, 1, "Opponent", order, mode, true, false):front()
track:set_strict_io(true)  -- the stereo track stays one, whatever outputs the plugin has beside its main ones

local plugin = ARDOUR.LuaAPI.new_plugin(session, "Comeback", ARDOUR.PluginType.VST3, "")
assert(not plugin:isnil(), "Ardour does not know the plugin")
assert(track:add_processor_by_index(plugin, 0, nil, true) == 0, "the track does not take the plugin")

local inside = plugin:to_insert():plugin(0)
for name, value in os.getenv("SETTING"):gmatch("([^=;]+)=([^;]+)") do
  local found = false
  for i = 0, 22 do  -- after these come JUCE's parameters for MIDI controllers
    local id = inside:nth_parameter(i, false)
    if inside:parameter_label(id) == name then
      found = ARDOUR.LuaAPI.set_processor_param(plugin, id, tonumber(value))
    end
  end
  assert(found, "no parameter " .. name)
end

local tempo = tonumber(os.getenv("BPM"))
local map = Temporal.TempoMap.write_copy()
map:set_tempo(Temporal.Tempo(tempo, tempo, 4), Temporal.timepos_t(0))
Temporal.TempoMap.update(map)
map = nil

session:save_state("")
close_session()
print("made")
quit()
