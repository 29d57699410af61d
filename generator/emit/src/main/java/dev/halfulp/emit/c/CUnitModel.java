package dev.halfulp.emit.c;

import java.util.List;

/**
 * The variables of the template {@code c/unit.h.ftl}.
 *
 * @param name the unit and its function
 * @param guard the macro that tells that the header was read
 * @param banner what the head of the file says, line by line
 * @param formula what the function computes
 * @param macros the promises, for the preprocessor
 * @param argumentType the type of an input code
 * @param resultType the type of an output code
 * @param body the function
 */
public record CUnitModel(
        String name,
        String guard,
        List<String> banner,
        String formula,
        List<CMacro> macros,
        String argumentType,
        String resultType,
        CBody body) {}
