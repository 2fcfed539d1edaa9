# What ./dev package puts into the .deb, and where. Each part is installed only when its program is built.
set(CMAKE_INSTALL_DOCDIR share/doc/amends)
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # a package needs the two programs, not the tests
include(GNUInstallDirs)
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

find_program(AMENDS_GZIP gzip)

# Debian wants man pages and change logs packed as small as possible and without a time stamp.
function(amends_install_packed file name destination)
    set(packed "${CMAKE_BINARY_DIR}/packaging/${name}.gz")
    file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/packaging")
    execute_process(COMMAND "${AMENDS_GZIP}" -9nc "${file}" OUTPUT_FILE "${packed}" COMMAND_ERROR_IS_FATAL ANY)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
    install(FILES "${packed}" DESTINATION "${destination}")
endfunction()

if(TARGET amendsctl)
    install(TARGETS amendsctl RUNTIME)
endif()
if(TARGET amends)
    set(here "${CMAKE_CURRENT_LIST_DIR}")
    install(TARGETS amends RUNTIME)
    install(FILES "${here}/org.amends.Amends.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${here}/org.amends.Amends.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/amends.svg" RENAME org.amends.Amends.svg
            DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
    install(FILES "${here}/debian/copyright" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
    if(AMENDS_GZIP)
        amends_install_packed("${here}/man/amends.1" amends.1 "${CMAKE_INSTALL_MANDIR}/man1")
        amends_install_packed("${here}/man/amendsctl.1" amendsctl.1 "${CMAKE_INSTALL_MANDIR}/man1")
        amends_install_packed("${here}/debian/changelog" changelog "${CMAKE_INSTALL_DOCDIR}")
    endif()
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME amends)
set(CPACK_PACKAGE_VENDOR "The Amends project")
set(CPACK_PACKAGE_CONTACT "The Amends project <amends@amends.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "workstation for putting things right with customers")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION [[
Amends walks a call-center or store-counter agent through a service
recovery: listen, empathize, investigate, apologize, compensate, follow
up, with everything the customer already said beside it.

It also brings amendsctl, the same without a window, for administrators.]])
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins and fonts are loaded by name at run time, so dpkg-shlibdeps cannot know of them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6sql6-psql, libqt6svg6, qt6-translations-l10n, fonts-noto-core")
include(CPack)
