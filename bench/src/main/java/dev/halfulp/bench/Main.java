package dev.halfulp.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the benches. */
@Command(
        name = "bench",
        description = "Measures units of halfulp.",
        mixinStandardHelpOptions = true,
        subcommands = {HardwareCommand.class, CalibrateCommand.class, ChoiceCommand.class})
public final class Main {
    /** Exit code where something could not be measured. */
    static final int FAILED = 1;

    private Main() {}

    /** Runs a bench and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(writer(new FileOutputStream(FileDescriptor.out)), writer(System.err), arguments));
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    static int run(PrintWriter output, PrintWriter messages, String... arguments) {
        CommandLine program = new CommandLine(new Main()).setOut(output).setErr(messages);
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.setExecutionExceptionHandler((exception, command, result) -> {
            messages.println("bench: " + exception.getMessage());
            return FAILED;
        });
        int code = program.execute(arguments);
        output.flush();
        return code;
    }
}
