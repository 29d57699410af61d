package dev.halfulp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arguments of {@code halfulp unit} that are wrong, and what is said about them. */
class UnitArgumentsTest {
    @TempDir
    Path work;

    private Path folder;

    @BeforeEach
    void nameFolder() {
        folder = work.resolve("out");
    }

    private Outcome unit(String... keys) {
        List<Object> arguments = new ArrayList<>(List.of("unit", "-o", folder));
        Collections.addAll(arguments, keys);
        return Outcome.of(arguments.toArray());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--activation tanhh --in s8f4 --out s8f4 | --activation: error: unknown activation 'tanhh' (hint: did you"
                        + " mean 'tanh'?)",
                "--activation tanh --in Q3.4 --out s8f4 | --input: error: the format 'Q3.4' is ambiguous",
                "--activation tanh --in s25f4 --out s8f4 | --input: error: the input format 's25f4' has 25 bits (hint: an"
                        + " input has 1 to 24 bits)",
                "--activation tanh --in s8f4 --out s33f4 | --output: error: the format 's33f4' has 33 bits",
                "--activation tanh --in s8f4 | command line: error: a unit needs an output format (hint: write for example"
                        + " --output s16f15)",
                "--in s8f4 --out s8f4 | command line: error: a unit needs an activation, an expression or samples (hint:"
                        + " write for example --activation tanh)",
                "--activation tanh --in s8f4 --out s8f4 --latency 2 | --latency: error: 'latency: 2' is not available yet",
                "--activation tanh --in s8f4 --out s8f4 --clock 250 | --clock: error: the key 'clock' is not available yet",
                "--activation tanh --in s8f4 --out s8f4 --rom block | --rom: error: the key 'rom' is not available yet",
                "--activation tanh --in s8f4 --out s8f4 --error tflite | --error: error: 'error: tflite' is not available"
                        + " yet",
                "--activation tanh --in s8f4 --out s8f4 --error soon | --error: error: ",
                "--activation tanh --in s8f4 --out s8f4 --metod pwl | --metod: error: unknown key 'metod' (hint: did you"
                        + " mean 'method'?)",
                "--activation tanh --in s8f4 --out s8f4 --max-segments few | --max-segments: error: 'max-segments' is a"
                        + " whole number",
                "--activation tanh --in s8f4 --out s8f4 --name exp | --name: error: the name 'exp' is a name of the C"
                        + " library (hint: write for example --name exp_",
                "--expression x*y --name xy --in s8f4 --out s8f4 | --expression:3: error: ",
                "--samples none.csv --name s --in s8f4 --out s8f4 | --samples: error: cannot read the samples 'none.csv'",
                "--activation tanh --in s8f4 --out s8f4 --targets foo | halfulp: --targets: there is no 'foo' (hint: known:"
                        + " verilog, c, java, testbench, report)",
                "--activation tanh --in s8f4 --out s8f4 --targts c | halfulp: unknown option '--targts' (hint: did you mean"
                        + " '--targets' or '--target'?)",
                "--activation tanh --in s8f4 --out s8f4 --java-package a..b | halfulp: --java-package: 'a..b' is not the"
                        + " name of a package",
                "tanh --in s8f4 --out s8f4 | halfulp: 'tanh' is not expected here; write --key value",
                "--activation tanh --in --out s8f4 | halfulp: --in needs a value",
                "--activation tanh --in s8f4 --out | halfulp: --out needs a value",
                "--activation tanh --in s8f4 --out s8f4 --in s8f4 | halfulp: --in is given twice",
                "--activation tanh --in s8f4 --out s8f4 --input s8f4 | halfulp: --input is given twice",
                "--activation tanh --in= --out s8f4 | --input: error: 'input' has no value"
            })
    void badArgumentsAreRefused(String arguments, String message) {
        unit(arguments.split(" ")).expectFailure(ExitCode.USAGE, message);

        assertThat(folder).doesNotExist();
    }

    @Test
    void withoutKeysTellsWhatToWrite() {
        unit().expectFailure(
                        ExitCode.USAGE, "a unit needs a function and two formats", "halfulp unit --activation tanh");
    }
}
