# amends_translations(TARGET): puts every translations/amends_*.ts into TARGET as :/i18n/amends_*.qm, and makes the target
# update_translations, which reads all user text of the tree into the .ts files. translations/missing says what a language lacks.
# The .ts files are listed by name and stand in git: Qt 6.4 writes a missing one, empty, into the source tree.
set(AMENDS_LANGUAGES de ar)
set(AMENDS_TEXT_FOLDERS app models/items widgets) # where user text is born

function(amends_translations target)
    set(dir "${PROJECT_SOURCE_DIR}/translations")
    set(ts "${dir}/amends_en.ts")
    set(update COMMAND Qt6::lupdate -silent -no-obsolete -locations none -pluralonly -I . -recursive ${AMENDS_TEXT_FOLDERS}
               -source-language en -target-language en -ts "${dir}/amends_en.ts")
    foreach(language ${AMENDS_LANGUAGES})
        list(APPEND ts "${dir}/amends_${language}.ts")
        list(APPEND update COMMAND Qt6::lupdate -silent -no-obsolete -locations none -I . -recursive ${AMENDS_TEXT_FOLDERS}
             -source-language en -target-language ${language} -ts "${dir}/amends_${language}.ts")
    endforeach()
    add_custom_target(update_translations ${update} WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}" VERBATIM
                      COMMENT "Reading the text of the tree into translations/")

    set_source_files_properties(${ts} PROPERTIES OUTPUT_LOCATION "${CMAKE_CURRENT_BINARY_DIR}")
    qt_add_lrelease(${target} TS_FILES ${ts} QM_FILES_OUTPUT_VARIABLE qm)
    qt_add_resources(${target} "amends_i18n" PREFIX "/i18n" BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${qm})
endfunction()
