# amends_window_test(NAME SCRIPT [ARGS ...]): a journey that drives the real window from outside, as a person with a keyboard
# and a screen reader does. SCRIPT is Python and uses tests/support/desk.py; it gets its own screen, session bus and home,
# the path of the program in AMENDS and of amendsctl in AMENDSCTL, and a folder for pictures in AMENDS_PICTURES.
function(amends_window_test name script)
    cmake_parse_arguments(A "" "" "ARGS;LABELS" ${ARGN})
    add_test(NAME ${name}
             COMMAND "${PROJECT_SOURCE_DIR}/tests/support/with_display.sh" /usr/bin/python3
                     "${CMAKE_CURRENT_SOURCE_DIR}/${script}" ${A_ARGS})
    set(env "AMENDS=$<TARGET_FILE:amends>" "AMENDS_PICTURES=${CMAKE_BINARY_DIR}/pictures/${name}" "LC_ALL=C.UTF-8"
            "PYTHONDONTWRITEBYTECODE=1" "PYTHONPATH=${PROJECT_SOURCE_DIR}/tests/support")
    if(TARGET amendsctl)
        list(APPEND env "AMENDSCTL=$<TARGET_FILE:amendsctl>")
    endif()
    set_tests_properties(${name} PROPERTIES LABELS "journey;${A_LABELS}" TIMEOUT 300 ENVIRONMENT "${env}" PROCESSORS 2)
endfunction()
