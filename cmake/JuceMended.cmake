# What JUCE 7.0.5 does at each block that a plugin may not: its VST3 wrapper copies the channel map of every input bus
# (juce_VST3Common.h, setUpInputChannels), which takes memory and frees it on the audio thread. JUCE itself refers to
# the map since. Here the header is copied with that one word mended, and the wrapper is compiled with the copy; where
# the line is not to be found, JUCE is another, and stays as it is.
function(comeback_mend_juce target)
  set(header juce_audio_processors/format_types/juce_VST3Common.h)
  set(mended "${CMAKE_BINARY_DIR}/juce-mended")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${JUCE_MODULES_DIR}/${header}")
  file(READ "${JUCE_MODULES_DIR}/${header}" before)
  string(REPLACE "const auto mapping = map[busIndex];" "const auto& mapping = map[busIndex];" after "${before}")
  if(before STREQUAL after)
    return()
  endif()
  file(CONFIGURE OUTPUT "${mended}/${header}" CONTENT "${after}" @ONLY)
  target_include_directories(${target} BEFORE PRIVATE "${mended}")
endfunction()
