package dev.halfulp.emit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.halfulp.emit.Artefact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A partial run keeps the entries of other units, byte by byte. */
class ReportFileTest {
    private final List<ReportedUnit> all = ReportFixtures.units();

    @Test
    void readingAndPrintingChangeNothing() throws ReportException {
        String text = ReportFixtures.content(ReportFixtures.emit(all), ReportFile.PATH);

        assertThat(ReportFile.print(ReportFixtures.VERSION, ReportFile.read(text)))
                .isEqualTo(text);
    }

    @Test
    void partialRunsEndInTheReportOfOneFullRun() throws ReportException {
        List<Artefact> full = ReportFixtures.emit(all);
        List<Artefact> partial = ReportFixtures.emit(all.subList(4, all.size()));

        partial = ReportFixtures.emit(all.subList(0, 5), entries(partial));

        assertThat(partial).isEqualTo(full);
    }

    @Test
    void aUnitThatIsMadeAgainReplacesItsEntry() throws ReportException {
        List<Artefact> earlier = ReportFixtures.emit(
                List.of(ReportFixtures.identity("first", "x"), ReportFixtures.identity("second", "x + 0")));

        List<Artefact> later =
                ReportFixtures.emit(List.of(ReportFixtures.identity("second", "x * 1")), entries(earlier));

        assertThat(entries(later)).extracting(UnitEntry::name).containsExactly("first", "second");
        assertThat(ReportFixtures.content(later, "report/report.md"))
                .contains("x * 1")
                .doesNotContain("x + 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"units\": 1}", "{\"units\": [1]}", "<<<<<<< ours", "{\"units\": [{}]}"})
    void refusesWhatIsNoReport(String text) {
        assertThatThrownBy(() -> ReportFile.read(text))
                .isInstanceOf(ReportException.class)
                .hasMessageStartingWith("cannot update 'report/report.json': ")
                .hasMessageEndingWith("; generate all units once to renew it");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"width\": 8', '\"width\": 800', 1 to 32 bits",
        "'\"maxUlp\":', '\"maximum\":', field 'maxUlp' is missing",
        "'\"scale\": \"0.0625\"', '\"scale\": \"wide\"', 'wide'",
        "'\"exact\": \"0.9', '\"exact\": \"zero.9', zero.9",
        "'\"low\": [', '\"low\": [7, ', error is incomplete",
        "'\"inputCode\": 127', '\"inputCode\": 1e99', integer"
    })
    void namesTheUnitThatCannotBeShown(String field, String damage, String words) {
        String text = ReportFixtures.content(
                ReportFixtures.emit(List.of(ReportFixtures.identity("damaged", "x"))), ReportFile.PATH);
        assertThat(text).contains(field);

        assertThatThrownBy(() -> ReportFile.read(text.replace(field, damage)))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("unit 'damaged'")
                .hasMessageContaining(words);
    }

    private static List<UnitEntry> entries(List<Artefact> artefacts) throws ReportException {
        return ReportFile.read(ReportFixtures.content(artefacts, ReportFile.PATH));
    }
}
