package dev.halfulp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The program as a whole: version, help, and arguments that are no command. */
class MainTest {
    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void printsItsVersion(String option) {
        Outcome outcome = Outcome.of(option).expectDone();

        assertThat(outcome.output()).matches("halfulp \\d+\\.\\d+\\.\\d+\\S*\\R");
        assertThat(outcome.messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void helpIsAResult(String option) {
        Outcome outcome = Outcome.of(option).expectDone();

        assertThat(outcome.output())
                .contains("generate", "unit", "explore", "inspect", "list", "simulate", "Exit codes:", "For example:");
        assertThat(outcome.messages()).isEmpty();
    }

    @Test
    void withoutArgumentsTheHelpIsAMessage() {
        Outcome.of().expectFailure(ExitCode.USAGE, "Usage: halfulp", "generate", "For example:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "unit", "explore", "inspect", "list", "simulate"})
    void everyOptionAndParameterIsDescribed(String name) {
        Outcome outcome = Outcome.of(name, "--help").expectDone();
        assertThat(outcome.output()).startsWith("Usage: halfulp " + name);
        assertThat(Outcome.of("help", name)).isEqualTo(outcome);

        CommandSpec command = Main.program().getSubcommands().get(name).getCommandSpec();
        for (OptionSpec option : command.options()) {
            assertThat(option.description()).as(option.longestName()).isNotEmpty();
            assertThat(outcome.output()).contains(option.names());
        }
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            assertThat(parameter.description()).as(parameter.paramLabel()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "genrate, unknown command 'genrate' (hint: did you mean 'generate'?)",
        "tanh, 'unknown command ''tanh'' (hint: known: generate, unit, explore, inspect, list, simulate, help)'",
        "--verison, unknown option '--verison' (hint: did you mean '--version'?)"
    })
    void unknownWordsAreRefusedWithWhatWasMeant(String word, String message) {
        Outcome outcome = Outcome.of(word).expectFailure(ExitCode.USAGE);

        assertThat(outcome.messageLines()).isEqualTo(List.of("halfulp: " + message, "Try 'halfulp --help'."));
    }

    @Test
    void optionsOfACommandAreRefusedLikewise() {
        assertThat(Outcome.of("generate", "--targts", "c")
                        .expectFailure(ExitCode.USAGE)
                        .messageLines())
                .containsExactly(
                        "halfulp: unknown option '--targts' (hint: did you mean '--targets'?)",
                        "Try 'halfulp generate --help'.");
        Outcome.of("generate", "-o").expectFailure(ExitCode.USAGE, "-o", "Try 'halfulp generate --help'.");
        Outcome.of("list", "tanh").expectFailure(ExitCode.USAGE, "'tanh' is not expected here");
    }

    @Test
    void tooLittleMemoryIsNoDefectButADeepStackIs() {
        StringWriter messages = new StringWriter();

        assertThat(Failures.resources(new OutOfMemoryError(), new PrintWriter(messages)))
                .isEqualTo(ExitCode.FAILED);
        assertThat(messages.toString()).contains("HALFULP_JAVA_OPTS=-Xmx").doesNotContain("\tat ");
        assertThat(Failures.resources(new StackOverflowError(), new PrintWriter(messages)))
                .isEqualTo(ExitCode.DEFECT);
        assertThat(messages.toString()).contains("defect of halfulp", "\tat ");
    }
}
