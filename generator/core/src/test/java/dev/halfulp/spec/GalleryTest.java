package dev.halfulp.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The specs that {@code ./halfulp generate} builds when told nothing else. */
class GalleryTest {
    private static final Path GALLERY = Path.of(System.getProperty("halfulp.home"), "specs", "gallery.yaml");

    private static List<UnitSpec> gallery() throws IOException, SpecException {
        return SpecReader.read("specs/gallery.yaml", Files.readAllBytes(GALLERY)).stream()
                .map(PlacedUnit::spec)
                .collect(Collectors.toList());
    }

    @Test
    void twelveActivationsAtThreeWidths() throws IOException, SpecException {
        List<UnitSpec> units = gallery();
        assertThat(units).hasSizeGreaterThanOrEqualTo(38);
        for (int width : new int[] {8, 12, 16}) {
            Set<String> names = units.stream()
                    .filter(unit -> unit.input().width() == width)
                    .map(unit -> unit.function().name())
                    .collect(Collectors.toSet());
            assertThat(names)
                    .contains(
                            "relu",
                            "relu6",
                            "leaky_relu",
                            "sigmoid",
                            "tanh",
                            "silu",
                            "gelu",
                            "softplus",
                            "elu",
                            "mish",
                            "tanhshrink",
                            "threshold");
        }
    }

    @Test
    void showsEachKindOfChoice() throws IOException, SpecException {
        List<UnitSpec> units = gallery();
        assertThat(units)
                .extracting(unit -> unit.criterion().kind())
                .contains(Criterion.Kind.CORRECT, Criterion.Kind.FAITHFUL, Criterion.Kind.ABSOLUTE);
        assertThat(units).extracting(UnitSpec::method).contains(Method.AUTO, Method.TABLE, Method.PWL, Method.UNIFORM);
        assertThat(units).anyMatch(unit -> unit.function().isExpression());
        assertThat(units).anyMatch(unit -> unit.domain().codes() < unit.input().codes());
    }

    @Test
    void survivesPrinting() throws IOException, SpecException {
        assertThat(SpecTexts.units(SpecPrinter.print(gallery()))).isEqualTo(gallery());
    }
}
