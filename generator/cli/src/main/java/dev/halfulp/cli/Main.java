package dev.halfulp.cli;

import dev.halfulp.generate.ToolVersion;
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
        subcommands = {
            GenerateCommand.class,
            UnitCommand.class,
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
        System.exit(run(arguments));
    }

    /** Runs a command; returns the exit code. */
    static int run(String... arguments) {
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.setParameterExceptionHandler(Failures::usage);
        commandLine.setExecutionExceptionHandler(Failures::execution);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        if (arguments.length == 0) {
            commandLine.usage(System.err);
            return ExitCode.USAGE;
        }
        return commandLine.execute(arguments);
    }
}
