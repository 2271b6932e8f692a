# What concerns only the one who builds the project itself: the sort of build, ccache where there is one.

if(PROJECT_IS_TOP_LEVEL)
  get_property(_many_configurations GLOBAL PROPERTY GENERATOR_IS_MULTI_CONFIG)
  if(NOT _many_configurations AND NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Release, Debug, RelWithDebInfo or MinSizeRel" FORCE)
  endif()
  find_program(OPORA_CCACHE ccache)
  mark_as_advanced(OPORA_CCACHE)
  if(OPORA_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${OPORA_CCACHE}")
  endif()
endif()

# Warnings of a developer's build; they are not passed on to the programs that use the library.
function(opora_warnings target)
  if(OPORA_DEVELOPER)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wconversion -Wshadow -Werror)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
      # g++ 12 sees overlapping copies in `"text" + std::string` (its PR 105651); later ones do not.
      target_compile_options(${target} PRIVATE $<$<COMPILE_LANGUAGE:CXX>:-Wno-restrict>)
    endif()
  endif()
endfunction()
