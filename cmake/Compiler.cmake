# ccache, where it is installed and nothing else was asked for: JUCE's modules take minutes, and change never.
find_program(COMEBACK_CCACHE ccache)
if(COMEBACK_CCACHE)
  foreach(language C CXX)
    if(NOT CMAKE_${language}_COMPILER_LAUNCHER)
      set(CMAKE_${language}_COMPILER_LAUNCHER ${COMEBACK_CCACHE})
    endif()
  endforeach()
endif()
