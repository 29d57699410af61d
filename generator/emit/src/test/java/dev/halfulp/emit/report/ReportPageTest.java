package dev.halfulp.emit.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.emit.Artefact;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ReportPageTest {
    private static final String HOSTILE = "if(x < 0, \"</code><script>alert('&amp;')</script>\", x)";

    private final List<ReportedUnit> units = ReportFixtures.units();
    private final List<Artefact> report = ReportFixtures.emit(units);
    private final String page = ReportFixtures.content(report, "report/index.html");
    private final String summary = ReportFixtures.content(report, "report/report.md");

    @Test
    void pageIsWellFormedAndShowsEveryUnit() throws Exception {
        Document document = parse(page);

        Set<String> identifiers = new HashSet<>();
        for (Element element : elements(document, "*")) {
            if (element.hasAttribute("id")) {
                assertThat(identifiers.add(element.getAttribute("id"))).isTrue();
            }
        }
        for (ReportedUnit reported : units) {
            String name = reported.unit().name();
            assertThat(identifiers).contains(name, "curve-" + name, "error-" + name);
            assertThat(page).contains("<a href=\"#" + name + "\">");
        }
    }

    @Test
    void everyUnitHasTwoPicturesWithLabelledAxes() throws Exception {
        List<Element> pictures = elements(parse(page), "svg").stream()
                .filter(svg -> svg.getAttribute("class").equals("chart"))
                .toList();

        assertThat(pictures).hasSize(2 * units.size());
        for (Element picture : pictures) {
            List<String> kinds = elements(picture, "text").stream()
                    .map(text -> text.getAttribute("class"))
                    .toList();
            assertThat(kinds.stream().filter("tick"::equals)).hasSizeGreaterThan(4);
            assertThat(kinds.stream().filter("axis"::equals)).hasSize(2);
        }
    }

    @Test
    void pageNeedsNothingFromOutside() {
        assertThat(page.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:", "https:", "<script", "src=", "url(", "@import");
        assertThat(page).contains("prefers-color-scheme: dark", "@media print");
    }

    @Test
    void pageStatesWhatWasChecked() {
        assertThat(page)
                .contains("all 65,536 input codes")
                .contains("promised: below 1 ulp")
                .contains("2 inputs: f above the highest value at codes 32766 to 32767")
                .contains("17 inputs needed more digits than a double has")
                .contains("<td>0.9932 ulp = 0.0000303 in value</td>")
                .contains("0x7fff");
    }

    @Test
    void textOfUsersIsShownAsText() throws Exception {
        List<Artefact> hostile = ReportFixtures.emit(List.of(ReportFixtures.identity("hostile", HOSTILE)));
        String hostilePage = ReportFixtures.content(hostile, "report/index.html");

        assertThat(hostilePage).doesNotContain("<script");
        assertThat(elements(parse(hostilePage), "code").get(0).getTextContent()).isEqualTo(HOSTILE);
    }

    @Test
    void summaryHasATableOfEqualColumnsWithEveryUnit() {
        for (ReportedUnit reported : units) {
            assertThat(summary.lines()
                            .filter(line ->
                                    line.startsWith("| " + reported.unit().name() + " ")))
                    .hasSize(3);
        }
        List<Integer> lengths = new ArrayList<>();
        summary.lines()
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .forEach(line -> lengths.add(line.length()));
        assertThat(lengths).hasSize(units.size() + 2).containsOnly(lengths.get(0));
        assertThat(summary).contains("## Saturation").contains("* constant: 2 inputs: f above the highest value");
        assertThat(summary.chars()).allMatch(letter -> letter < 128);
    }

    @Test
    void anEmptyReportIsAReport() throws Exception {
        List<Artefact> empty = ReportFixtures.emit(List.of());

        parse(ReportFixtures.content(empty, "report/index.html"));
        assertThat(ReportFixtures.content(empty, "report/report.md"))
                .contains("0 units")
                .contains("No unit saturates");
    }

    private static Document parse(String page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static List<Element> elements(Document document, String tag) {
        return elements(document.getDocumentElement(), tag);
    }

    private static List<Element> elements(Element parent, String tag) {
        NodeList nodes = parent.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
