package dev.halfulp.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.halfulp.certify.Stage;
import dev.halfulp.certify.Unit;
import dev.halfulp.certify.UnitMaker;
import dev.halfulp.spec.Method;
import dev.halfulp.spec.Objective;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The units of a trade-off, and the fronts among them. */
class ExplorerTest {
    private static TradeOff explore(String... keys) throws Exception {
        ExploreRequest request = ExploreRequest.around(ExploreRequestTest.unit("s7f4", keys), 2, false, false);
        return new Explorer(request, Progress.SILENT).explore();
    }

    /** Whether a point is no worse than another in both respects and better in one. */
    private static boolean betters(TradeOffPoint point, TradeOffPoint other, Objective cost) {
        int cheaper = Double.compare(other.cost(cost), point.cost(cost));
        int nearer = other.error().compareTo(point.error());
        return cheaper >= 0 && nearer >= 0 && cheaper + nearer > 0;
    }

    @ParameterizedTest
    @EnumSource(names = {"LOGIC", "MEMORY", "FLASH", "CYCLES"})
    void noPointOfAFrontIsBetteredAndEveryOtherIsMatched(Objective cost) throws Exception {
        TradeOff tradeOff = explore();
        List<TradeOffPoint> front = tradeOff.front(cost);
        assertThat(front).isNotEmpty();
        for (TradeOffPoint point : tradeOff.points()) {
            assertThat(front).noneMatch(best -> betters(point, best, cost));
            assertThat(front)
                    .anyMatch(best ->
                            best.cost(cost) <= point.cost(cost) && best.error().compareTo(point.error()) <= 0);
        }
        for (int i = 1; i < front.size(); i++) {
            assertThat(front.get(i).cost(cost)).isGreaterThan(front.get(i - 1).cost(cost));
            assertThat(front.get(i).error()).isLessThan(front.get(i - 1).error());
        }
    }

    @Test
    void everyPointIsTheUnitThatItsSpecGives() throws Exception {
        TradeOff tradeOff = explore();
        assertThat(tradeOff.points()).hasSize(tradeOff.request().size()).hasSize((4 + 2 * 2) * 4);
        assertThat(tradeOff.problems()).isEmpty();
        for (TradeOffPoint point : tradeOff.points()) {
            Unit made = UnitMaker.make(point.unit().spec());
            assertThat(point.unit().certificate()).isEqualTo(made.certificate());
            assertThat(point.unit().design()).isEqualTo(made.design());
            assertThat(point.unit().cost()).isEqualTo(made.cost());
        }
    }

    @Test
    void aFixedMethodIsKept() throws Exception {
        assertThat(explore("method", "pwl").points())
                .extracting(point -> point.unit().design().method())
                .containsOnly(Method.PWL);
    }

    @Test
    void boundsThatCannotBeMetAreLeftOutAndSaid() throws Exception {
        TradeOff tradeOff = explore("max-segments", "3", "method", "pwl");
        assertThat(tradeOff.points()).isNotEmpty();
        assertThat(tradeOff.problems()).isNotEmpty();
        assertThat(tradeOff.points().size() + tradeOff.problems().size()).isEqualTo(32);
        assertThatThrownBy(() -> explore("max-segments", "0", "method", "pwl"))
                .isInstanceOfSatisfying(
                        GenerationException.class,
                        e -> assertThat(e.isSpecAtFault()).isFalse())
                .hasMessageContaining("no design keeps the ceilings");
    }

    @Test
    void aFunctionThatIsUndefinedSomewhereIsRefused() {
        assertThatThrownBy(() -> explore("activation", "log"))
                .isInstanceOfSatisfying(
                        GenerationException.class,
                        e -> assertThat(e.isSpecAtFault()).isTrue())
                .hasMessageContaining("undefined at x =");
    }

    @Test
    void progressIsToldOfEveryUnit() throws Exception {
        AtomicInteger done = new AtomicInteger();
        Progress progress = new Progress() {
            @Override
            public void stageBegun(String name, Stage stage) {}

            @Override
            public void unitDone(String name) {
                done.incrementAndGet();
            }
        };
        ExploreRequest request = ExploreRequest.around(ExploreRequestTest.unit("s7f4"), 0, true, false);
        new Explorer(request, progress).explore();
        assertThat(done).hasValue(request.size());
    }

    @Test
    void thePageIsTheSameInEveryRunAndNeedsNoOther(@TempDir Path folder) throws Exception {
        Path first = folder.resolve("first.html");
        Path second = folder.resolve("second.html");
        TradeOff tradeOff = explore();
        TradeOffPicture.write(tradeOff, first);
        TradeOffPicture.write(explore(), second);
        assertThat(second).hasSameBinaryContentAs(first);
        String page = Files.readString(first, StandardCharsets.UTF_8);
        assertThat(page.split("<svg class=\"chart\"", -1)).hasSize(5);
        assertThat(page.replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
                .doesNotContain("http", "src=", "@import", "<script", "NaN", "Infinity");
        for (Objective cost : tradeOff.request().objectives()) {
            for (TradeOffPoint point : tradeOff.front(cost)) {
                assertThat(page).contains("<td>" + (long) point.cost(cost) + "</td>");
            }
        }
    }

    @Test
    void errorsOfZeroAndCostsOfZeroAreDrawn(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("relu.html");
        TradeOffPicture.write(explore("activation", "relu"), file);
        assertThat(Files.readString(file)).doesNotContain("NaN", "Infinity").contains("least error at that cost");
    }
}
