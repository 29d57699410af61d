package dev.halfulp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what the commands print. */
class ReadmeTest {
    /** A block that begins with a command and ends with the line {@code ...}. */
    private static final Pattern EXAMPLE =
            Pattern.compile("```\n\\$ \\./halfulp (inspect .+)\n((?s:.*?)\n)\\.\\.\\.\n```\n");

    private static List<MatchResult> examples() throws IOException {
        String text = Files.readString(SpecFiles.inHome("README.md"));
        return EXAMPLE.matcher(text).results().toList();
    }

    private static String printed(String... arguments) {
        StringWriter output = new StringWriter();
        StringWriter messages = new StringWriter();
        assertThat(Main.run(new PrintWriter(output), new PrintWriter(messages), arguments))
                .as(messages.toString())
                .isEqualTo(ExitCode.DONE);
        return output.toString();
    }

    @Test
    void shownOutputIsTheBeginningOfWhatIsPrintedNow() throws IOException {
        assertThat(examples()).isNotEmpty();
        for (MatchResult example : examples()) {
            String[] arguments = example.group(1).split(" ");

            assertThat(printed(arguments))
                    .as("output of ./halfulp %s, to be shown in README.md", example.group(1))
                    .startsWith(example.group(2));
        }
    }

    @Test
    void theExampleOfOneUnitIsShown() throws IOException {
        assertThat(examples()).extracting(example -> example.group(1)).contains("inspect silu_s12f8_s12f8 -1");
    }
}
