# JUCE, which only the plugin and the tests' host need. Sets COMEBACK_PLUGIN, COMEBACK_JUCE_DEFINITIONS, and
# comeback_juce_headers(target).
find_package(JUCE 7.0.5 CONFIG QUIET)
option(COMEBACK_PLUGIN "Build the VST3 plugin and the Standalone app" ${JUCE_FOUND})
if(COMEBACK_PLUGIN AND NOT JUCE_FOUND)
  message(FATAL_ERROR "COMEBACK_PLUGIN needs JUCE 7.0.5: install Debian's juce-modules-source and juce-tools.")
endif()

# Whatever includes a JUCE header is compiled with all of these, or classes differ between objects.
# FLAC and Ogg are off because Debian's JUCE leaves out the libraries that they would link.
set(COMEBACK_JUCE_DEFINITIONS
  JUCE_WEB_BROWSER=0
  JUCE_USE_CURL=0
  JUCE_USE_FLAC=0
  JUCE_USE_OGGVORBIS=0
  JUCE_VST3_CAN_REPLACE_VST2=0
  JUCE_DISPLAY_SPLASH_SCREEN=0
  JUCE_REPORT_APP_USAGE=0
  JUCE_JACK=0
  JUCE_STRICT_REFCOUNTEDPTR=1)

# Lets a static library include <juce_.../juce_....h>, as system headers. It does not compile the modules, which
# compile once, in the plugin: linking juce::... to a library as well would define everything twice.
function(comeback_juce_headers target)
  set(modules juce::juce_audio_utils)  # and, through it, all that the plugin links
  target_include_directories(${target} SYSTEM PUBLIC $<TARGET_PROPERTY:${modules},INTERFACE_INCLUDE_DIRECTORIES>)
  target_compile_definitions(${target} PUBLIC
    $<TARGET_PROPERTY:${modules},INTERFACE_COMPILE_DEFINITIONS>
    ${COMEBACK_JUCE_DEFINITIONS}
    $<IF:$<CONFIG:Debug>,DEBUG=1,NDEBUG=1>)
endfunction()
