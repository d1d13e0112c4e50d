# What is built into the programs from resources/.
function(bubenik_icons target)
    file(GLOB icons CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/icons/*.svg)
    qt_add_resources(${target} "icons" PREFIX "/icons" BASE ${CMAKE_SOURCE_DIR}/resources/icons FILES ${icons})
endfunction()

# The chapters of the help, a folder a language.
function(bubenik_help target)
    file(GLOB chapters CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/help/*/*.md)
    qt_add_resources(${target} "help" PREFIX "/help" BASE ${CMAKE_SOURCE_DIR}/resources/help FILES ${chapters})
endfunction()
