# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

# nesoi_target(NAME): what every library and program of the project is built with.
function(nesoi_target name)
    target_compile_options(${name} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
    target_compile_definitions(${name} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING
        NESOI_VERSION="${PROJECT_VERSION}")
    if(NOT name STREQUAL nesoi-core)
        target_precompile_headers(${name} REUSE_FROM nesoi-core)
    endif()
    if(NESOI_WERROR)
        target_compile_options(${name} PRIVATE -Werror)
    endif()
    if(NESOI_SANITIZE)
        target_compile_options(${name} PRIVATE -fsanitize=${NESOI_SANITIZE} -fno-omit-frame-pointer)
        target_link_options(${name} PRIVATE -fsanitize=${NESOI_SANITIZE})
    endif()
    if(NESOI_FUZZ)
        target_compile_options(${name} PRIVATE -fsanitize=fuzzer-no-link)
    endif()
endfunction()

# nesoi_test(NAME LIBRARIES...): one Qt Test program, NAME.cpp, run by ctest under that name.
function(nesoi_test name)
    add_executable(${name} ${name}.cpp)
    nesoi_target(${name})
    target_link_libraries(${name} PRIVATE Qt6::Test ${ARGN})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.httpserver=false")
endfunction()
