# amends_library(NAME SOURCES ... LINKS ... [PRIVATE_LINKS ...]): one folder, one static library, one set of rules.
# amends_test(NAME SOURCE LINKS ... LABELS ...): one Qt Test file, one executable, named "folder.unit" for CTest.
find_program(AMENDS_MOLD mold)
find_program(AMENDS_CCACHE ccache)
if(AMENDS_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${AMENDS_CCACHE}")
endif()
if(AMENDS_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_library(amends_options INTERFACE)
target_include_directories(amends_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(amends_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Woverloaded-virtual
                       $<$<BOOL:${AMENDS_WERROR}>:-Werror>)
target_compile_definitions(amends_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
                           QT_NO_NARROWING_CONVERSIONS_IN_CONNECT AMENDS_VERSION="${PROJECT_VERSION}")

if(AMENDS_PCH)
    file(WRITE "${CMAKE_BINARY_DIR}/pch/empty.cpp" "")
    add_library(amends_pch STATIC "${CMAKE_BINARY_DIR}/pch/empty.cpp")
    set_target_properties(amends_pch PROPERTIES AUTOMOC OFF)
    target_link_libraries(amends_pch PUBLIC amends_options Qt6::Core)
    target_precompile_headers(amends_pch PRIVATE <QString> <QList> <QHash> <QDateTime> <QJsonObject> <QObject> <optional> <variant>)
endif()

function(amends_use_pch target)
    if(AMENDS_PCH)
        target_precompile_headers(${target} REUSE_FROM amends_pch)
    endif()
endfunction()

function(amends_library name)
    cmake_parse_arguments(A "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${name} STATIC ${A_SOURCES})
    target_link_libraries(${name} PUBLIC amends_options Qt6::Core ${A_LINKS} PRIVATE ${A_PRIVATE_LINKS})
    amends_use_pch(${name})
endfunction()

function(amends_test name source)
    cmake_parse_arguments(A "" "" "LINKS;LABELS;SOURCES" ${ARGN})
    string(REPLACE "." "_" target "tst_${name}")
    add_executable(${target} ${source} ${A_SOURCES})
    target_link_libraries(${target} PRIVATE amends_options Qt6::Core Qt6::Test ${A_LINKS})
    amends_use_pch(${target})
    add_test(NAME ${name} COMMAND ${target})
    set_tests_properties(${name} PROPERTIES LABELS "${A_LABELS}" TIMEOUT 300
                         ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()

# Everything that is generated into the build folder and included from there hangs on this target, so that clang-tidy can
# read the tree without compiling it: add_dependencies(amends_generated my_header).
add_custom_target(amends_generated)
