package dev.halfulp.certify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.halfulp.corridor.Corridor;
import dev.halfulp.corridor.CorridorBuilder;
import dev.halfulp.datapath.Datapath;
import dev.halfulp.datapath.Interpreter;
import dev.halfulp.datapath.Node;
import dev.halfulp.datapath.Operation;
import dev.halfulp.datapath.PlantedFaults;
import dev.halfulp.reference.ExactReference;
import dev.halfulp.reference.Specs;
import dev.halfulp.spec.Criterion;
import dev.halfulp.spec.Method;
import dev.halfulp.spec.Ties;
import dev.halfulp.spec.UnitSpec;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A datapath with a wrong constant is never certified. */
class PlantedFaultsTest {
    private static Certificate certify(UnitSpec spec, Datapath datapath) {
        ExactReference reference = Specs.reference(spec);
        Corridor corridor = CorridorBuilder.build(spec, reference);
        Corridor nearest = CorridorBuilder.buildNearest(spec, reference);
        return new Certifier(spec, reference, corridor, nearest).certify(datapath);
    }

    private static List<Node> lookups(Datapath datapath) {
        return datapath.nodes().stream()
                .filter(node -> node.operation() == Operation.LOOKUP)
                .toList();
    }

    private static long[] outputs(UnitSpec spec, Datapath datapath) {
        return new Interpreter(datapath)
                .applyAll(spec.input().minCode(), (int) spec.input().codes());
    }

    /** In a correctly rounded unit without ties each input has one acceptable output: any other must be refused. */
    private static void assertRefusedWhereItMatters(UnitSpec spec, Datapath sound, Datapath faulty) {
        if (Arrays.equals(outputs(spec, sound), outputs(spec, faulty))) {
            assertThat(certify(spec, faulty).maxUlp()).isNotNull();
        } else {
            assertThatThrownBy(() -> certify(spec, faulty)).isInstanceOf(CertificationException.class);
        }
    }

    @Test
    void anyFlippedWordOfATable() throws BoundException {
        UnitSpec spec = Specs.activation("sigmoid", "s8f4", "u8f8")
                .withCriterion(Criterion.CORRECT, Ties.ANY)
                .withMethod(Method.TABLE);
        Datapath sound = UnitMaker.make(spec).datapath();
        assertThat(lookups(sound)).hasSize(1);
        Node table = lookups(sound).get(0);
        for (int word = 0; word < table.table().size(); word++) {
            Datapath faulty = PlantedFaults.flipBit(sound, table, word, word % 8);
            assertThat(outputs(spec, faulty)).isNotEqualTo(outputs(spec, sound));
            assertThatThrownBy(() -> certify(spec, faulty)).isInstanceOf(CertificationException.class);
        }
    }

    @Test
    void anyFlippedBitOfSlopesInterceptsAndBreakpoints() throws BoundException {
        UnitSpec spec = Specs.activation("tanh", "s8f4", "s8f7")
                .withCriterion(Criterion.CORRECT, Ties.ANY)
                .withMethod(Method.PWL);
        Datapath sound = UnitMaker.make(spec).datapath();
        assertThat(lookups(sound)).hasSizeGreaterThan(2);
        for (Node table : lookups(sound)) {
            for (int word = 0; word < table.table().size(); word++) {
                for (int bit = 0; bit < table.range().width(); bit++) {
                    if (!leavesTheSegments(table, word, bit)) {
                        assertRefusedWhereItMatters(spec, sound, PlantedFaults.flipBit(sound, table, word, bit));
                    }
                }
            }
        }
    }

    /** A breakpoint moved far can lead to a segment that is not there. */
    private static boolean leavesTheSegments(Node table, int word, int bit) {
        return table.name().startsWith("breakpoint")
                && (bit > 1 || word == table.table().size() - 1);
    }

    @Test
    void aShiftedIntercept() throws BoundException {
        UnitSpec spec = Specs.activation("gelu", "s10f6", "s10f6").withMethod(Method.PWL);
        Datapath sound = UnitMaker.make(spec).datapath();
        Node intercept = lookups(sound).stream()
                .filter(node -> node.name().equals("intercept"))
                .findFirst()
                .orElseThrow();
        for (long amount : new long[] {
            1L << intercept.range().width(), -(1L << intercept.range().width())
        }) {
            Datapath faulty = PlantedFaults.shiftWords(sound, intercept, amount);
            assertThatThrownBy(() -> certify(spec, faulty))
                    .isInstanceOf(CertificationException.class)
                    .hasMessageContaining("at input code");
        }
    }

    /** Outside its domain a unit behaves as at the nearest end, which is checked as well. */
    @Test
    void aFaultOutsideTheDomain() throws BoundException {
        UnitSpec spec = Specs.withDomain(Specs.expression("x", "s8f0", "s8f0").withMethod(Method.TABLE), -100, 100);
        Datapath sound = UnitMaker.make(spec).datapath();
        Node table = lookups(sound).get(0);
        // Words stand in the order of two's complement, so the one of code 127 is the last of the first half.
        Datapath faulty = PlantedFaults.flipBit(sound, table, 127, 3);
        assertThat(Arrays.copyOfRange(outputs(spec, faulty), 28, 229))
                .isEqualTo(Arrays.copyOfRange(outputs(spec, sound), 28, 229));
        assertThatThrownBy(() -> certify(spec, faulty)).isInstanceOf(CertificationException.class);
    }
}
