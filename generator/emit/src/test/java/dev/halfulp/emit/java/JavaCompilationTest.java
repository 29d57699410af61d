package dev.halfulp.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.certify.Unit;
import dev.halfulp.datapath.Range;
import dev.halfulp.emit.CasesOfAllKinds;
import dev.halfulp.emit.InputSpans;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The classes compile without a warning and compute what the datapaths compute, at every argument. */
class JavaCompilationTest {
    private static final long SEED = 1;
    private static final int COUNT = 80;

    @TempDir
    private Path folder;

    @Test
    void classesAgreeWithTheInterpreter() throws IOException, ReflectiveOperationException {
        List<Unit> units = CasesOfAllKinds.units(SEED, COUNT);
        try (JavaClasses classes = JavaClasses.compile(units, folder)) {
            for (Unit unit : units) {
                agrees(unit, classes.of(unit));
            }
        }
    }

    private static void agrees(Unit unit, Class<?> type) throws ReflectiveOperationException {
        Method apply = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals("apply") && Modifier.isPublic(method.getModifiers()))
                .findFirst()
                .orElseThrow();
        boolean wide = apply.getParameterTypes()[0] == long.class;
        Range held = wide ? new Range(Long.MIN_VALUE, Long.MAX_VALUE) : Range.ofWidth(true, 32);
        long[] arguments = InputSpans.arguments(unit, held);
        long[] expected = InputSpans.expected(unit, arguments);
        for (int i = 0; i < arguments.length; i++) {
            Object argument = wide ? (Object) arguments[i] : (Object) (int) arguments[i];
            long got = ((Number) apply.invoke(null, argument)).longValue();
            if (got != expected[i]) {
                assertThat(got)
                        .as("%s at %s, seed %s", unit.name(), arguments[i], SEED)
                        .isEqualTo(expected[i]);
            }
        }
    }
}
