package dev.halfulp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;

/**
 * What a command did.
 *
 * @param code exit code
 * @param output what it printed as its result
 * @param messages what it told people
 */
record Outcome(int code, String output, String messages) {
    /** Runs a command in this process. */
    static Outcome of(Object... arguments) {
        StringWriter output = new StringWriter();
        StringWriter messages = new StringWriter();
        String[] words = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        int code = Main.run(new PrintWriter(output), new PrintWriter(messages), words);
        return new Outcome(code, output.toString(), messages.toString());
    }

    Outcome expectDone() {
        assertThat(code).as(messages).isEqualTo(ExitCode.DONE);
        return this;
    }

    /** A failure that is the user's: a code, no result, no stack trace, and lines of text among the messages. */
    Outcome expectFailure(int wanted, String... texts) {
        assertThat(code).as(output + messages).isEqualTo(wanted);
        assertThat(output).isEmpty();
        assertThat(messages).doesNotContain("\tat ", "Exception", ": null");
        assertThat(List.of(texts)).allSatisfy(text -> assertThat(messages).contains(text));
        return this;
    }

    List<String> messageLines() {
        return messages.lines().toList();
    }

    List<String> outputLines() {
        return output.lines().toList();
    }
}
