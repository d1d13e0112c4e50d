# What is installed where on Linux, and the .deb that CPack makes of it:
#   cmake --preset release && cmake --build build/release && (cd build/release && cpack -G DEB)
include(GNUInstallDirs)

if(TARGET bubenik-cli)
    install(TARGETS bubenik-cli)
endif()
install(FILES resources/bubenik.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES packaging/linux/bubenik.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
set(metainfo io.github.klasterec_nad_ohri.bubenik.metainfo.xml)
configure_file(packaging/linux/${metainfo}.in ${CMAKE_BINARY_DIR}/packaging/${metainfo} @ONLY)
install(FILES ${CMAKE_BINARY_DIR}/packaging/${metainfo} DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/linux/bubenik-agent.service DESTINATION lib/systemd/system)
install(FILES packaging/deb/README.Debian packaging/deb/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Debian wants these compressed, and the same from every build: no time stamp inside.
find_program(GZIP_PROGRAM gzip)
if(GZIP_PROGRAM)
    configure_file(packaging/deb/changelog.in ${CMAKE_BINARY_DIR}/packaging/changelog @ONLY)
    file(COPY packaging/linux/bubenik.1 packaging/linux/bubenik-cli.1 DESTINATION ${CMAKE_BINARY_DIR}/packaging)
    foreach(text changelog bubenik.1 bubenik-cli.1)
        execute_process(COMMAND ${GZIP_PROGRAM} -9nfk ${CMAKE_BINARY_DIR}/packaging/${text} COMMAND_ERROR_IS_FATAL ANY)
    endforeach()
    install(FILES ${CMAKE_BINARY_DIR}/packaging/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})
    install(FILES ${CMAKE_BINARY_DIR}/packaging/bubenik.1.gz ${CMAKE_BINARY_DIR}/packaging/bubenik-cli.1.gz
        DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endif()

# packaging/deb/make builds the programs; installing need not build everything else.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_CONTACT "Bubeník maintainers <maintainers@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "publishing for a town's communication department")
set(CPACK_PACKAGE_DESCRIPTION
"The desktop program with which a town's press officers and editors write
news once, schedule it and see it live on WordPress or on a small website
that it makes by itself. Nothing written is lost, nothing goes out twice,
nothing fails in silence; it works without a network. Also bubenik-cli for
administration and scripts, and an agent for a server.
.
Program, ve kterém tiskové oddělení města napíše zprávu jednou, naplánuje
ji a uvidí ji na webu. Co je napsáno, se neztratí, nic nevyjde dvakrát
a nic neselže potichu. Pracuje i bez sítě. Celý v češtině.")
set(CPACK_DEBIAN_PACKAGE_SECTION web)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${PROJECT_HOMEPAGE_URL})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded at run time and therefore unknown to shlibdeps: SQLite and SVG plug-ins, the keychain's library, the
# certificates and time zones, libcurl for mail, the decoders for what phones record (M4A).
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, libsecret-1-0, libcurl4, ca-certificates, tzdata, gstreamer1.0-plugins-base, gstreamer1.0-plugins-good, gstreamer1.0-libav")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-image-formats-plugins, fonts-noto-core, hunspell-cs, hunspell-en-us, pipewire-pulse | pulseaudio, gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland, qt6-gtk-platformtheme")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA 
    ${CMAKE_SOURCE_DIR}/packaging/deb/postinst ${CMAKE_SOURCE_DIR}/packaging/deb/prerm ${CMAKE_SOURCE_DIR}/packaging/deb/postrm)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION TRUE)
include(CPack)
