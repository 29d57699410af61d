package dev.halfulp.cli;

import dev.halfulp.certify.Unit;
import dev.halfulp.emit.write.Drift;
import dev.halfulp.emit.write.Written;
import dev.halfulp.generate.GenerationException;
import dev.halfulp.generate.GenerationRequest;
import dev.halfulp.generate.Generator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** One run of the generator with its messages: results to the output, everything else to the error stream. */
final class Run {
    private final GenerationRequest request;
    private final OutputOptions options;
    private final List<Path> sources;
    private final PrintWriter output;
    private final PrintWriter messages;

    Run(
            GenerationRequest request,
            OutputOptions options,
            List<Path> sources,
            PrintWriter output,
            PrintWriter messages) {
        this.request = request;
        this.options = options;
        this.sources = sources;
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
        Path manifest = request.folder().resolve("MANIFEST.sha256");
        try (DependencyFile dependencies = options.dependencyFile(manifest, sources)) {
            Written written = generator.write(prepared);
            if (dependencies != null) {
                // Unchanged files are not touched, but to make the manifest has to look renewed.
                Files.setLastModifiedTime(manifest, options.begin());
                dependencies.place();
            }
            report(prepared.units());
            summarize(prepared.units().size(), written);
        }
        return ExitCode.DONE;
    }

    private void summarize(int units, Written written) {
        for (String path : written.kept()) {
            messages.println("halfulp: left '" + request.folder().resolve(path)
                    + "', which is not made any more but was edited");
        }
        messages.printf(
                Locale.ROOT,
                "%s in %s: %s written, %d unchanged, %d removed%n",
                count(units, "unit"),
                request.folder(),
                count(written.written().size(), "file"),
                written.unchanged().size(),
                written.removed().size());
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
        messages.println("would change " + count(drifts.size(), "file") + " in " + request.folder());
        drifts.forEach(drift -> messages.println("  " + drift));
        return ExitCode.DONE;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private void report(List<Unit> units) {
        output.print(options.isJson() ? ResultJson.of(units) : ResultTable.of(units));
        output.flush();
    }
}
