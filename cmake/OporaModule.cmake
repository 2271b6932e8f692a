# opora_module(NAME [USES MODULE...] [PRIVATE LIBRARY...]): one target a module, from src/NAME/*.cpp.
# opora_library(): the library of all modules, shared or static by BUILD_SHARED_LIBS.

set_property(GLOBAL PROPERTY OPORA_MODULES "")

function(opora_warnings target)
  if(OPORA_DEVELOPER)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wconversion -Wshadow -Werror)
  endif()
endfunction()

function(opora_module name)
  cmake_parse_arguments(ARG "" "" "USES;PRIVATE" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/${name}/*.cpp")
  add_library(opora_${name} OBJECT ${sources})
  add_dependencies(opora_${name} opora_tables)
  target_compile_features(opora_${name} PUBLIC cxx_std_20)
  set_target_properties(opora_${name} PROPERTIES POSITION_INDEPENDENT_CODE ON CXX_EXTENSIONS OFF)
  target_include_directories(opora_${name}
    PUBLIC "${PROJECT_SOURCE_DIR}/include" "${OPORA_GENERATED}/public"
    PRIVATE "${PROJECT_SOURCE_DIR}/src" "${OPORA_GENERATED}/private")
  foreach(module IN LISTS ARG_USES)
    target_link_libraries(opora_${name} PUBLIC opora_${module})
  endforeach()
  target_link_libraries(opora_${name} PRIVATE ${ARG_PRIVATE})
  opora_warnings(opora_${name})
  set_property(GLOBAL APPEND PROPERTY OPORA_MODULES ${name})
  set_property(GLOBAL APPEND PROPERTY OPORA_PRIVATE_LIBRARIES ${ARG_PRIVATE})
endfunction()

function(opora_library)
  get_property(modules GLOBAL PROPERTY OPORA_MODULES)
  get_property(libraries GLOBAL PROPERTY OPORA_PRIVATE_LIBRARIES)
  add_library(opora)
  add_library(Opora::opora ALIAS opora)
  foreach(module IN LISTS modules)
    target_sources(opora PRIVATE $<TARGET_OBJECTS:opora_${module}>)
  endforeach()
  set_target_properties(opora PROPERTIES LINKER_LANGUAGE CXX VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR})
  target_compile_features(opora PUBLIC cxx_std_20)
  target_include_directories(opora PUBLIC
    $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include> $<BUILD_INTERFACE:${OPORA_GENERATED}/public>
    $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
  target_link_libraries(opora PRIVATE ${libraries})
endfunction()
