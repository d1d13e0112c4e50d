# One function a kind of target, so that every folder's CMakeLists.txt is a list of files and of what it may use.

add_library(bubenik_flags INTERFACE)
target_compile_definitions(bubenik_flags INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    BUBENIK_VERSION="${PROJECT_VERSION}")
target_compile_options(bubenik_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
    -Woverloaded-virtual -Wno-missing-field-initializers -Wold-style-cast -Wcast-qual -Wundef $<$<BOOL:${BUBENIK_WERROR}>:-Werror>)
if(BUBENIK_CRASH_POINTS)
    target_compile_definitions(bubenik_flags INTERFACE BUBENIK_CRASH_POINTS)
endif()

# What nearly every file includes is compiled once: for the program with core, for the tests with their main. System
# headers only, so that a change in the house never invalidates it. OFF shows a file that lacks an include of its own.
option(BUBENIK_PRECOMPILE "Precompile the system's headers" ON)
set(bubenik_common_headers
    <QDateTime> <QFile> <QFuture> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap> <QObject> <QPromise>
    <QRegularExpression> <QSet> <QString> <QStringList> <QUrl> <QVariant> <QCoroTask> <algorithm> <chrono> <functional>
    <memory> <optional> <tl/expected.hpp> <variant> <vector>)
# bubenik_precompiled(TARGET OWNER [HEADER…]): TARGET uses what OWNER has precompiled; OWNER itself says what.
function(bubenik_precompiled target owner)
    if(NOT BUBENIK_PRECOMPILE)
        return()
    endif()
    if(target STREQUAL owner)
        target_precompile_headers(${target} PRIVATE ${bubenik_common_headers} ${ARGN})
    else()
        target_precompile_headers(${target} REUSE_FROM ${owner})
    endif()
endfunction()

# bubenik_library(NAME SOURCES a.cpp … LINK core domain … [LIBS Qt6::Sql …] [PRIVATE_LIBS …])
# A static library of one folder of app/ (or of ui/). LINK names other folders: the include rule of the house.
function(bubenik_library name)
    cmake_parse_arguments(A "" "" "SOURCES;LINK;LIBS;PRIVATE_LIBS" ${ARGN})
    add_library(bubenik_${name} STATIC ${A_SOURCES})
    set_target_properties(bubenik_${name} PROPERTIES UNITY_BUILD ON)
    list(TRANSFORM A_LINK PREPEND bubenik_)
    target_link_libraries(bubenik_${name} PUBLIC bubenik_flags ${A_LINK} ${A_LIBS} PRIVATE ${A_PRIVATE_LIBS})
    target_include_directories(bubenik_${name} PUBLIC ${CMAKE_SOURCE_DIR}/app)
    bubenik_precompiled(bubenik_${name} bubenik_core)
    if(BUBENIK_IPO)
        set_target_properties(bubenik_${name} PROPERTIES INTERPROCEDURAL_OPTIMIZATION ON)
    endif()
endfunction()

# bubenik_test(NAME SOURCES a.cpp … LINK storage fakes_clock … [LIBS …] [LABELS unit] [QT] [TIMEOUT 120])
# One test program, without the session bus of whoever runs it. GoogleTest with an application object by default; with QT a Qt Test program with its own main.
function(bubenik_test name)
    cmake_parse_arguments(A "QT" "TIMEOUT" "SOURCES;LINK;LIBS;LABELS;ENVIRONMENT" ${ARGN})
    add_executable(${name} ${A_SOURCES})
    list(TRANSFORM A_LINK PREPEND bubenik_)
    target_link_libraries(${name} PRIVATE bubenik_flags ${A_LINK} ${A_LIBS})
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests ${CMAKE_SOURCE_DIR}/app ${CMAKE_SOURCE_DIR}/ui)
    target_compile_definitions(${name} PRIVATE
        BUBENIK_FIXTURES="${CMAKE_SOURCE_DIR}/tests/fixtures" BUBENIK_BINARY_DIR="${CMAKE_BINARY_DIR}")
    # Tests are compiled more often than they run; benches are as the program is.
    if(NOT "bench" IN_LIST A_LABELS)
        target_compile_options(${name} PRIVATE $<$<CONFIG:RelWithDebInfo,Release>:-O1>)
    endif()
    if(A_QT)
        bubenik_precompiled(${name} bubenik_core)
        target_link_libraries(${name} PRIVATE Qt6::Test)
    else()
        bubenik_precompiled(${name} bubenik_fakes_main)
        target_link_libraries(${name} PRIVATE bubenik_fakes_main)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    if(NOT A_TIMEOUT)
        set(A_TIMEOUT 120)
    endif()
    # What may take longest begins first, also on a machine that has never run it.
    set_tests_properties(${name} PROPERTIES TIMEOUT ${A_TIMEOUT} COST ${A_TIMEOUT} LABELS "${A_LABELS}" ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Europe/Prague;DBUS_SESSION_BUS_ADDRESS=disabled:;${A_ENVIRONMENT}")
endfunction()
