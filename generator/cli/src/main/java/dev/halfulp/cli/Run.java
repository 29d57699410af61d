package dev.halfulp.cli;

import dev.halfulp.certify.Unit;
import dev.halfulp.emit.write.Drift;
import dev.halfulp.emit.write.Written;
import dev.halfulp.generate.GenerationException;
import dev.halfulp.generate.GenerationRequest;
import dev.halfulp.generate.Generator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** One run of the generator with its messages: results to the output, everything else to the error stream. */
final class Run {
    private final GenerationRequest request;
    private final OutputOptions options;
    private final List<Path> specFiles;
    private final PrintWriter output;
    private final PrintWriter messages;

    Run(
            GenerationRequest request,
            OutputOptions options,
            List<Path> specFiles,
            PrintWriter output,
            PrintWriter messages) {
        this.request = request;
        this.options = options;
        this.specFiles = specFiles;
        this.output = output;
        this.messages = messages;
    }

    /** Makes, checks or lists the files; returns the exit code. */
    int execute() throws GenerationException, IOException {
        Generator.Prepared prepared;
        Generator generator;
        try (TerminalProgress progress = new TerminalProgress(request.units().size())) {
            generator = new Generator(request, progress);
            prepared = generator.prepare();
        }
        if (options.isCheck()) {
            return check(generator, prepared);
        }
        return options.isDryRun() ? list(generator, prepared) : write(generator, prepared);
    }

    private int write(Generator generator, Generator.Prepared prepared) throws IOException {
        Written written = generator.write(prepared);
        Path dependencyFile = options.dependencyFile();
        if (dependencyFile != null) {
            DependencyFile.write(dependencyFile, request.folder(), specFiles, options.templates());
        }
        for (String path : written.kept()) {
            messages.println("halfulp: left '" + request.folder().resolve(path)
                    + "', which is not made any more but was edited");
        }
        report(prepared.units());
        messages.printf(
                "%d units in %s: %d files written, %d unchanged, %d removed%n",
                prepared.units().size(),
                request.folder(),
                written.written().size(),
                written.unchanged().size(),
                written.removed().size());
        return ExitCode.DONE;
    }

    private int check(Generator generator, Generator.Prepared prepared) throws IOException {
        List<Drift> drifts = generator.check(prepared);
        for (Drift drift : drifts) {
            messages.println("halfulp: " + request.folder() + ": " + drift);
        }
        if (!drifts.isEmpty()) {
            messages.println("halfulp: the folder has drifted; run the same command without --check to renew it");
            return ExitCode.FAILED;
        }
        report(prepared.units());
        return ExitCode.DONE;
    }

    private int list(Generator generator, Generator.Prepared prepared) throws IOException {
        List<Drift> drifts = generator.check(prepared);
        report(prepared.units());
        messages.println("would change " + drifts.size() + " files in " + request.folder());
        drifts.forEach(drift -> messages.println("  " + drift));
        return ExitCode.DONE;
    }

    private void report(List<Unit> units) {
        output.print(options.isJson() ? ResultJson.of(units) : ResultTable.of(units));
        output.flush();
    }
}
