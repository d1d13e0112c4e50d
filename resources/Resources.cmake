# What is built into the programs from resources/.
function(bubenik_icons target)
    file(GLOB icons CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/icons/*.svg)
    qt_add_resources(${target} "icons" PREFIX "/icons" BASE ${CMAKE_SOURCE_DIR}/resources/icons FILES ${icons})
endfunction()
