package dev.halfulp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.util.Arrays;

/** Dependencies of the core point one way. */
@AnalyzeClasses(packages = "dev.halfulp", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] ORDER = {
        "fixed", "activation", "spec", "reference", "corridor", "fit", "datapath", "cost", "certify"
    };

    @ArchTest
    static final ArchRule LAYERS = layers();

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("dev.halfulp.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule SPEC_READS_NO_VALUES = noClasses()
            .that()
            .resideInAPackage("dev.halfulp.spec..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apfloat..", "org.apache.commons.numbers..");

    @ArchTest
    static final ArchRule NO_FLOATING_POINT_LIBRARIES_AFTER_THE_CORRIDOR = noClasses()
            .that()
            .resideInAnyPackage("dev.halfulp.fit..", "dev.halfulp.datapath..", "dev.halfulp.corridor..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apfloat..", "org.apache.commons.numbers..");

    @ArchTest
    static final ArchRule FUNCTIONS_THAT_DIFFER_BETWEEN_MACHINES_ARE_NOT_CALLED = noClasses()
            .should()
            .callMethod(Math.class, "exp", double.class)
            .orShould()
            .callMethod(Math.class, "log", double.class)
            .orShould()
            .callMethod(Math.class, "tanh", double.class)
            .orShould()
            .callMethod(Math.class, "sin", double.class)
            .orShould()
            .callMethod(Math.class, "cos", double.class)
            .orShould()
            .callMethod(Math.class, "pow", double.class, double.class);

    private static ArchRule layers() {
        Architectures.LayeredArchitecture architecture = Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.halfulp..")
                .withOptionalLayers(true);
        for (String name : ORDER) {
            architecture = architecture.layer(name).definedBy("dev.halfulp." + name + "..");
        }
        for (int i = 0; i < ORDER.length; i++) {
            String[] below = Arrays.copyOf(ORDER, i);
            architecture = below.length == 0
                    ? architecture.whereLayer(ORDER[i]).mayNotAccessAnyLayer()
                    : architecture.whereLayer(ORDER[i]).mayOnlyAccessLayers(below);
        }
        return architecture;
    }
}
