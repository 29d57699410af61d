package dev.halfulp.emit.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.emit.Artefact;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same units give the same bytes, wherever and whenever the report is made. */
class ReportDeterminismTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone timeZone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(timeZone);
    }

    @ParameterizedTest
    @CsvSource({"de-DE, Asia/Kathmandu", "ar-EG-u-nu-arab, America/New_York", "tr-TR, UTC", "hi-IN-u-nu-deva, UTC"})
    void neitherLocaleNorTimeZoneMatters(String language, String zone) {
        Locale.setDefault(Locale.ROOT);
        List<Artefact> expected = ReportFixtures.emit(ReportFixtures.units());

        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertThat(ReportFixtures.emit(ReportFixtures.units())).isEqualTo(expected);
    }

    @Test
    void theOrderOfUnitsDoesNotMatter() {
        List<ReportedUnit> units = ReportFixtures.units();
        List<ReportedUnit> turned = units.stream()
                .sorted((left, right) ->
                        right.unit().name().compareTo(left.unit().name()))
                .toList();

        assertThat(ReportFixtures.emit(turned)).isEqualTo(ReportFixtures.emit(units));
    }
}
