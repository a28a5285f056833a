# Our own code compiles without a warning; what we link may say what it likes.
if(MSVC)
  set(COMEBACK_WARNINGS /W4 /WX)
else()
  set(COMEBACK_WARNINGS -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
endif()

function(comeback_warnings target)
  target_compile_options(${target} PRIVATE ${COMEBACK_WARNINGS})
endfunction()
