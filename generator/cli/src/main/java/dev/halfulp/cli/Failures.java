package dev.halfulp.cli;

import dev.halfulp.emit.Templates;
import dev.halfulp.generate.GenerationException;
import dev.halfulp.spec.SpecException;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a message for people and an exit code. */
final class Failures {
    private Failures() {}

    /** Arguments that do not parse. */
    static int usage(ParameterException exception, String[] arguments) {
        PrintWriter errors = exception.getCommandLine().getErr();
        errors.println("halfulp: " + exception.getMessage());
        UnmatchedArgumentException.printSuggestions(exception, errors);
        errors.println("Try 'halfulp " + nameOf(exception.getCommandLine()) + "--help'.");
        return ExitCode.USAGE;
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
        if (exception instanceof IOException || exception instanceof Templates.TemplateFailure) {
            errors.println("halfulp: " + exception.getMessage());
            return ExitCode.FAILED;
        }
        errors.println("halfulp: this is a defect of halfulp; please report it with the command and the spec file");
        exception.printStackTrace(errors);
        return ExitCode.DEFECT;
    }
}
