<#-- Makes c/CMakeLists.txt. Variables: dev.halfulp.emit.c.CIndexModel. -->
# The units of this folder as the library halfulp, which consists of headers only.
#
# ${ownership}
cmake_minimum_required(VERSION 3.5...3.31)
project(halfulp LANGUAGES NONE)

add_library(halfulp INTERFACE)
target_include_directories(halfulp INTERFACE ${r"${CMAKE_CURRENT_SOURCE_DIR}"})
