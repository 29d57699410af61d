package dev.halfulp.emit.c;

import java.util.List;

/**
 * The variables of the templates {@code c/halfulp.h.ftl} and {@code c/CMakeLists.txt.ftl}.
 *
 * @param headers the names of the headers of all units
 * @param ownership whose the output is
 */
public record CIndexModel(List<String> headers, String ownership) {}
