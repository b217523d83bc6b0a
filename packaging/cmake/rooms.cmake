# SPDX-License-Identifier: GPL-3.0-or-later
# One room of the house = one static library whose target names what it may see.

add_library(carepass_flags INTERFACE)
target_include_directories(carepass_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(carepass_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    CAREPASS_VERSION="${PROJECT_VERSION}")
target_compile_options(carepass_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow=local -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${CAREPASS_WERROR}>:-Werror>)
if(CAREPASS_UNITY)
    # GCC takes every file of a batch but the batch itself for a header.
    target_compile_options(carepass_flags INTERFACE -Wno-subobject-linkage)
endif()
if(CAREPASS_SANITIZE MATCHES "thread")
    # The thread sanitizer knows no fences; Asio's locks do without them.
    target_compile_definitions(carepass_flags INTERFACE BOOST_ASIO_DISABLE_FENCED_BLOCK)
endif()
if(CAREPASS_SANITIZE)
    target_compile_options(carepass_flags INTERFACE -fsanitize=${CAREPASS_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(carepass_flags INTERFACE -fsanitize=${CAREPASS_SANITIZE})
endif()

# Threads hand each other whole answers of the office to take apart; the allocator of glibc makes them wait for each
# other there. Sanitizers bring their own.
function(carepass_fast_memory)
    if(NOT CAREPASS_SANITIZE)
        foreach(program IN LISTS ARGN)
            target_link_libraries(${program} PRIVATE -Wl,--push-state,--no-as-needed ${MIMALLOC_LIBRARY} -Wl,--pop-state)
        endforeach()
    endif()
endfunction()

# carepass_room(NAME SOURCES ... SEES rooms... LINKS targets... PRIVATE_LINKS targets... PCH headers...)
function(carepass_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;SEES;LINKS;PRIVATE_LINKS;PCH" ${ARGN})
    add_library(carepass_${name} STATIC ${ROOM_SOURCES})
    target_link_libraries(carepass_${name} PUBLIC carepass_flags ${ROOM_LINKS} PRIVATE ${ROOM_PRIVATE_LINKS})
    foreach(room IN LISTS ROOM_SEES)
        target_link_libraries(carepass_${name} PUBLIC carepass_${room})
    endforeach()
    if(CAREPASS_PCH AND ROOM_PCH AND NOT CAREPASS_UNITY)
        target_precompile_headers(carepass_${name} PRIVATE ${ROOM_PCH})
    endif()
endfunction()

set(CAREPASS_PCH_CORE <QByteArray> <QDate> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap> <QString>
    <algorithm> <functional> <memory> <optional> <utility> <vector>)
set(CAREPASS_PCH_WIDGETS ${CAREPASS_PCH_CORE} <QAction> <QBoxLayout> <QFrame> <QLabel> <QLineEdit> <QPainter>
    <QPushButton> <QStyledItemDelegate> <QTableView> <QWidget>)
