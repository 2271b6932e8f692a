# opora_module(NAME [USES MODULE...] [PRIVATE LIBRARY...] [WITHOUT FOLDER...]): one target a module, from all sources
# below src/NAME but those in the folders left out.
# opora_link_core(TARGET): puts the objects of all modules into a library, with the libraries that they need.
# opora_library(): the library of all modules, shared or static by BUILD_SHARED_LIBS.
#
# A module is an object library: it sees the headers and the libraries it was given and no others, and a program
# still links one library instead of a dozen in the right order.

set_property(GLOBAL PROPERTY OPORA_MODULES "")
set_property(GLOBAL PROPERTY OPORA_PRIVATE_LIBRARIES "")

function(opora_module name)
  cmake_parse_arguments(ARG "" "" "USES;PRIVATE;WITHOUT" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/${name}/*.cpp")
  foreach(folder IN LISTS ARG_WITHOUT)
    list(FILTER sources EXCLUDE REGEX "/src/${name}/${folder}/")
  endforeach()
  add_library(opora_${name} OBJECT ${sources})
  add_dependencies(opora_${name} opora_data)
  target_compile_features(opora_${name} PUBLIC cxx_std_20)
  set_target_properties(opora_${name} PROPERTIES POSITION_INDEPENDENT_CODE ON CXX_EXTENSIONS OFF)
  target_include_directories(opora_${name}
    PUBLIC "${PROJECT_SOURCE_DIR}/include" "${OPORA_GENERATED}/public"
    PRIVATE "${PROJECT_SOURCE_DIR}/src" "${OPORA_GENERATED}/private")
  foreach(module IN LISTS ARG_USES)
    target_link_libraries(opora_${name} PUBLIC opora_${module})
  endforeach()
  target_link_libraries(opora_${name} PRIVATE ${ARG_PRIVATE})
  if(OPORA_PRECOMPILE STREQUAL "ALL")
    target_precompile_headers(opora_${name} PRIVATE <algorithm> <array> <cstdint> <map> <optional> <span> <string>
      <string_view> <unordered_map> <utility> <variant> <vector>)
  endif()
  opora_warnings(opora_${name})
  set_property(GLOBAL APPEND PROPERTY OPORA_MODULES ${name})
  set_property(GLOBAL APPEND PROPERTY OPORA_PRIVATE_LIBRARIES ${ARG_PRIVATE})
endfunction()

function(opora_link_core target)
  get_property(modules GLOBAL PROPERTY OPORA_MODULES)
  get_property(libraries GLOBAL PROPERTY OPORA_PRIVATE_LIBRARIES)
  list(REMOVE_DUPLICATES libraries)
  foreach(module IN LISTS modules)
    target_sources(${target} PRIVATE $<TARGET_OBJECTS:opora_${module}>)
  endforeach()
  foreach(library IN LISTS libraries)
    if(library MATCHES "^(Boost::headers|nlohmann_json::nlohmann_json)$")
      # Headers alone: the objects hold what they need, an installed library must not ask for them.
      target_link_libraries(${target} PRIVATE $<BUILD_INTERFACE:${library}>)
    else()
      target_link_libraries(${target} PRIVATE ${library})
    endif()
  endforeach()
endfunction()

function(opora_library)
  add_library(opora)
  add_library(Opora::opora ALIAS opora)
  opora_link_core(opora)
  # Before 1.0 a minor version may change the C++ API, so it stands in the name of the shared library.
  set_target_properties(opora PROPERTIES LINKER_LANGUAGE CXX EXPORT_NAME opora
    VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
  target_compile_features(opora PUBLIC cxx_std_20)
  target_include_directories(opora PUBLIC
    $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include> $<BUILD_INTERFACE:${OPORA_GENERATED}/public>
    $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
endfunction()
