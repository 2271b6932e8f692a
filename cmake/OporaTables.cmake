# Compiles the tables of src/data into headers: opora_data/NAME.hpp (private) and opora/base/codes.hpp (public).
# When cross-compiling, give a tablegen built for the machine that builds: -DOPORA_TABLEGEN=/path/to/tablegen

set(OPORA_GENERATED "${PROJECT_BINARY_DIR}/generated")
file(MAKE_DIRECTORY "${OPORA_GENERATED}/private/opora_data" "${OPORA_GENERATED}/public/opora/base")

set(OPORA_TABLEGEN "" CACHE FILEPATH "tablegen of the building machine, for cross-compilation")
if(NOT OPORA_TABLEGEN)
  add_executable(opora_tablegen "${PROJECT_SOURCE_DIR}/tools/tablegen.cpp")
  target_compile_features(opora_tablegen PRIVATE cxx_std_20)
  set(_tablegen opora_tablegen)
else()
  set(_tablegen "${OPORA_TABLEGEN}")
endif()

set(_headers "${OPORA_GENERATED}/public/opora/base/codes.hpp")
add_custom_command(
  OUTPUT "${OPORA_GENERATED}/public/opora/base/codes.hpp"
  COMMAND ${_tablegen} codes "${PROJECT_SOURCE_DIR}/src/data/codes.csv" "${OPORA_GENERATED}/public/opora/base/codes.hpp"
  DEPENDS ${_tablegen} "${PROJECT_SOURCE_DIR}/src/data/codes.csv"
  COMMENT "Table codes (public enum)" VERBATIM)

file(GLOB_RECURSE _tables CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/data/*.csv")
foreach(_table IN LISTS _tables)
  get_filename_component(_name "${_table}" NAME_WE)
  set(_header "${OPORA_GENERATED}/private/opora_data/${_name}.hpp")
  add_custom_command(OUTPUT "${_header}" COMMAND ${_tablegen} rows "${_table}" "${_header}"
    DEPENDS ${_tablegen} "${_table}" COMMENT "Table ${_name}" VERBATIM)
  list(APPEND _headers "${_header}")
endforeach()
add_custom_target(opora_data DEPENDS ${_headers})
