package dev.halfulp.datapath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class SegmentSearchTest {
    @Property(tries = 500)
    void theIndexIsTheOneThatALinearSearchFinds(
            @ForAll @Size(max = 40) Set<@LongRange(min = -127, max = 127) Long> breakpoints) {
        long[] starts = new long[breakpoints.size() + 1];
        starts[0] = -128;
        int next = 1;
        for (long start : breakpoints.stream().sorted().toList()) {
            starts[next++] = start;
        }
        DatapathBuilder builder = new DatapathBuilder(Range.ofWidth(true, 8));
        Node index = new SegmentSearch(builder, starts, 127).index(builder.input());
        assertThat(index.range().contains(new Range(0, 0))).isTrue();
        Datapath datapath = RangeNarrowing.narrow(builder.build(index));
        for (long x = -128; x < 128; x++) {
            int wanted = 0;
            while (wanted + 1 < starts.length && starts[wanted + 1] <= x) {
                wanted++;
            }
            assertThat(new Interpreter(datapath).apply(x)).isEqualTo(wanted);
        }
        assertThat(datapath.output().range()).isEqualTo(new Range(0, starts.length - 1L));
    }
}
