package dev.halfulp.cli;

import dev.halfulp.generate.ToolVersion;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line of halfulp. */
@Command(
        name = "halfulp",
        description = "Fixed-point activation functions in Verilog, C and Java, with an error bound checked at every"
                + " input.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {
            "",
            "For example:",
            "  halfulp generate my.yaml -o out",
            "  halfulp unit --activation tanh --in s16f12 --out s16f15 -o out",
            "  halfulp inspect tanh_s8f4_s8f7 -0.5",
            "",
            "Exit codes: 0 done; 1 a bound could not be met, --check found drift, a",
            "simulation differs, or the output cannot be written; 2 the arguments or a",
            "spec file are wrong; 3 a defect of halfulp.",
            "'halfulp COMMAND --help' describes a command."
        },
        subcommands = {
            GenerateCommand.class,
            UnitCommand.class,
            ExploreCommand.class,
            InspectCommand.class,
            ListCommand.class,
            SimulateCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Main {
    private Main() {}

    /** The version that {@code --version} prints. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"halfulp " + ToolVersion.current()};
        }
    }

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(writer(new FileOutputStream(FileDescriptor.out)), writer(System.err), arguments));
    }

    static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new ResultStream(stream), true, StandardCharsets.UTF_8);
    }

    /**
     * Runs a command; returns the exit code.
     *
     * @param output takes results
     * @param messages takes messages for people
     */
    static int run(PrintWriter output, PrintWriter messages, String... arguments) {
        CommandLine program = program().setOut(output).setErr(messages);
        if (arguments.length == 0) {
            program.usage(messages);
            return ExitCode.USAGE;
        }
        int code = execute(program, arguments);
        if (output.checkError()) {
            messages.println("halfulp: cannot write to the standard output");
            code = Math.max(code, ExitCode.FAILED);
        }
        messages.flush();
        return code;
    }

    private static int execute(CommandLine program, String... arguments) {
        try {
            return program.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return Failures.resources(e, program.getErr());
        }
    }

    /** The commands with their options. */
    static CommandLine program() {
        CommandLine program = new CommandLine(new Main());
        program.setParameterExceptionHandler(Failures::usage);
        program.setExecutionExceptionHandler(Failures::execution);
        UnitCommand.describeKeys(program);
        InspectCommand.allowNegativeValues(program);
        return program;
    }
}
