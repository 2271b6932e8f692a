# What `cmake --install` puts where, for find_package(Opora COMPONENTS core office capi) and for pkg-config.

include(CMakePackageConfigHelpers)

set(_package "${CMAKE_INSTALL_LIBDIR}/cmake/Opora")
install(TARGETS opora opora_capi EXPORT OporaTargets
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
  LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
  RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY "${PROJECT_SOURCE_DIR}/include/opora" "${OPORA_GENERATED}/public/opora"
  DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} FILES_MATCHING PATTERN "*.hpp")
install(FILES "${PROJECT_SOURCE_DIR}/capi/opora.h" "${PROJECT_SOURCE_DIR}/capi/opora_codes.h"
  DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
# The header as data, for whoever makes a binding (capi/conventions.md).
install(FILES "${PROJECT_SOURCE_DIR}/capi/api.json" DESTINATION ${CMAKE_INSTALL_DATADIR}/opora)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(EXPORT OporaTargets NAMESPACE Opora:: DESTINATION ${_package})

# What the compiler of C++ links without being asked, and that of C does not.
set(OPORA_CXX_RUNTIME ${CMAKE_CXX_IMPLICIT_LINK_LIBRARIES})
list(REMOVE_ITEM OPORA_CXX_RUNTIME ${CMAKE_C_IMPLICIT_LINK_LIBRARIES})
list(REMOVE_DUPLICATES OPORA_CXX_RUNTIME)
configure_package_config_file("${PROJECT_SOURCE_DIR}/cmake/OporaConfig.cmake.in"
  "${PROJECT_BINARY_DIR}/OporaConfig.cmake" INSTALL_DESTINATION ${_package})
write_basic_package_version_file("${PROJECT_BINARY_DIR}/OporaConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/OporaConfig.cmake" "${PROJECT_BINARY_DIR}/OporaConfigVersion.cmake"
  DESTINATION ${_package})

# pkg-config: what a static library leaves to its user stands in Requires.private; pugixml has no .pc file everywhere.
set(OPORA_PC_REQUIRES "libutf8proc")
set(OPORA_PC_LIBS "-lstdc++ -lm")
if(OPORA_WITH_OFFICE)
  string(APPEND OPORA_PC_REQUIRES ", minizip, xlsxwriter")
  string(PREPEND OPORA_PC_LIBS "-lpugixml ")
endif()
if(BUILD_SHARED_LIBS)
  set(OPORA_PC_PUBLIC_REQUIRES "")
  set(OPORA_PC_PUBLIC_LIBS "")
else()
  # Where only the static library is installed, plain `pkg-config --libs opora` must be enough to link.
  set(OPORA_PC_PUBLIC_REQUIRES "${OPORA_PC_REQUIRES}")
  set(OPORA_PC_PUBLIC_LIBS " ${OPORA_PC_LIBS}")
endif()
# Relative, so that an installed tree may be moved.
file(RELATIVE_PATH OPORA_PC_PREFIX "/x/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/x")
foreach(name opora opora_c)
  configure_file("${PROJECT_SOURCE_DIR}/cmake/${name}.pc.in" "${PROJECT_BINARY_DIR}/${name}.pc" @ONLY)
  install(FILES "${PROJECT_BINARY_DIR}/${name}.pc" DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
endforeach()
