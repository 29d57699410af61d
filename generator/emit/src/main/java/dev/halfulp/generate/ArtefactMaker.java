package dev.halfulp.generate;

import dev.halfulp.certify.Unit;
import dev.halfulp.emit.Artefact;
import dev.halfulp.emit.Emitter;
import dev.halfulp.emit.Templates;
import dev.halfulp.emit.c.CEmitter;
import dev.halfulp.emit.java.JavaModelEmitter;
import dev.halfulp.emit.verilog.VerilogEmitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints units in every language that is wanted. */
final class ArtefactMaker {
    private static final Pattern TEST_BENCH = Pattern.compile("verilog/\\w+_tb\\.v");
    private static final Pattern MODULE = Pattern.compile("verilog/(\\w+)(?<!_tb)\\.v");
    private static final Pattern HEADER = Pattern.compile("c/(?!halfulp\\.h)(\\w+)\\.h");
    private static final Pattern MODEL = Pattern.compile("java/.*/(\\w+)\\.java");

    private final Set<Target> targets;
    private final List<Language> languages = new ArrayList<>();

    /**
     * A language and the path that its file of a unit has.
     *
     * @param unitFile the unit's name is the first group
     */
    private record Language(Emitter emitter, Pattern unitFile) {}

    ArtefactMaker(Set<Target> targets, Templates templates, String javaPackage) {
        this.targets = targets;
        if (targets.contains(Target.VERILOG) || targets.contains(Target.TESTBENCH)) {
            languages.add(new Language(new VerilogEmitter(templates), MODULE));
        }
        if (targets.contains(Target.C)) {
            languages.add(new Language(new CEmitter(templates), HEADER));
        }
        if (targets.contains(Target.JAVA)) {
            languages.add(new Language(new JavaModelEmitter(javaPackage), MODEL));
        }
    }

    /** The files of each unit, by its name. */
    SortedMap<String, List<Artefact>> unitFiles(List<Unit> units) {
        SortedMap<String, List<Artefact>> files = new TreeMap<>();
        List<List<Artefact>> made = units.parallelStream().map(this::filesOf).toList();
        for (int i = 0; i < made.size(); i++) {
            files.put(units.get(i).name(), made.get(i));
        }
        return files;
    }

    private List<Artefact> filesOf(Unit unit) {
        return languages.stream()
                .flatMap(language -> language.emitter().emitUnit(unit).stream())
                .filter(this::isWanted)
                .toList();
    }

    /**
     * The lists of all units of the folder.
     *
     * @param made names of the units of this run
     * @param otherPaths files in the folder that this run leaves alone
     */
    List<Artefact> lists(Set<String> made, Set<String> otherPaths) {
        List<Artefact> artefacts = new ArrayList<>();
        for (Language language : languages) {
            Set<String> names = new TreeSet<>(made);
            otherPaths.forEach(path -> addName(language.unitFile().matcher(path), names));
            artefacts.addAll(language.emitter().emitIndex(List.copyOf(names)));
        }
        return artefacts.stream().filter(this::isWanted).toList();
    }

    private static void addName(Matcher path, Set<String> names) {
        if (path.matches()) {
            names.add(path.group(1));
        }
    }

    private boolean isWanted(Artefact artefact) {
        if (!artefact.path().startsWith("verilog/")) {
            return true;
        }
        boolean isBench = TEST_BENCH.matcher(artefact.path()).matches();
        return targets.contains(isBench ? Target.TESTBENCH : Target.VERILOG);
    }
}
