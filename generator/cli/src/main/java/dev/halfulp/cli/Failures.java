package dev.halfulp.cli;

import dev.halfulp.emit.Templates;
import dev.halfulp.generate.GenerationException;
import dev.halfulp.spec.NearestWords;
import dev.halfulp.spec.SpecException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a message for people and an exit code. */
final class Failures {
    private Failures() {}

    /** Arguments that do not parse. */
    static int usage(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        PrintWriter errors = command.getErr();
        errors.println("halfulp: " + message(exception, command.getCommandSpec()));
        errors.println("Try 'halfulp " + nameOf(command) + "--help'.");
        return ExitCode.USAGE;
    }

    private static String message(ParameterException exception, CommandSpec command) {
        if (exception instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched.getUnmatched().get(0), command);
        }
        String message = String.valueOf(exception.getMessage());
        String started = message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
        return exception instanceof MissingParameterException && command.name().equals(InspectCommand.NAME)
                ? started + " (hint: a shell takes # for a comment; write a code as '#123', with quotes)"
                : started;
    }

    private static String unmatched(String word, CommandSpec command) {
        if (word.startsWith("-")) {
            return "unknown option '" + word + "'"
                    + hint(word, command.optionsMap().keySet());
        }
        if (command.subcommands().isEmpty()) {
            return "'" + word + "' is not expected here";
        }
        return "unknown command '" + word + "'"
                + hint(word, command.subcommands().keySet());
    }

    private static String hint(String word, Collection<String> known) {
        return " (hint: " + NearestWords.hint(word, known) + ")";
    }

    private static String nameOf(CommandLine command) {
        return command.getParent() == null ? "" : command.getCommandName() + " ";
    }

    /** A command that ended with an exception. */
    static int execution(Exception exception, CommandLine command, ParseResult arguments) {
        PrintWriter errors = command.getErr();
        if (exception instanceof SpecException || exception instanceof UsageException) {
            errors.println(exception.getMessage());
            return ExitCode.USAGE;
        }
        if (exception instanceof GenerationException generation) {
            errors.println(exception.getMessage());
            return generation.isSpecAtFault() ? ExitCode.USAGE : ExitCode.FAILED;
        }
        if (exception instanceof IOException
                || exception instanceof UncheckedIOException
                || exception instanceof Templates.TemplateFailure) {
            errors.println("halfulp: " + exception.getMessage());
            return ExitCode.FAILED;
        }
        return defect(exception, errors);
    }

    /** A run that needed more memory than it was given, or a deeper stack than it may ever need. */
    static int resources(VirtualMachineError error, PrintWriter errors) {
        if (error instanceof StackOverflowError) {
            return defect(error, errors);
        }
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        errors.println("halfulp: " + megabytes + " MB of memory are not enough; give more, as in"
                + " HALFULP_JAVA_OPTS=-Xmx" + 2 * megabytes + "m, or ask for fewer bits at the input");
        return ExitCode.FAILED;
    }

    private static int defect(Throwable throwable, PrintWriter errors) {
        errors.println("halfulp: this is a defect of halfulp; please report it with the command and the spec file");
        throwable.printStackTrace(errors);
        return ExitCode.DEFECT;
    }
}
