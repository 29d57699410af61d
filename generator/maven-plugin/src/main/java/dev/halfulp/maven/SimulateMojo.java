package dev.halfulp.maven;

import dev.halfulp.sim.Simulation;
import dev.halfulp.sim.SimulationException;
import dev.halfulp.sim.SimulationReport;
import dev.halfulp.sim.SimulationRequest;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Runs every unit of the output folder over every input in Java, C and Verilog, with the compilers and simulators that
 * are found, and fails on the first difference between them, or from what the report promises.
 *
 * @since 0.1.0
 */
@Mojo(name = "simulate", defaultPhase = LifecyclePhase.INTEGRATION_TEST, threadSafe = true)
public final class SimulateMojo extends AbstractFolderMojo {
    /**
     * Whether a simulator that is missing is a failure; otherwise the log names it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "halfulp.simulate.all", defaultValue = "false")
    private boolean all;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        try {
            SimulationRequest request =
                    SimulationRequest.ofFolder(outputDirectory().toPath());
            report(Simulation.run(all ? request.needingAll() : request));
        } catch (SimulationException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("the simulation was interrupted", e);
        }
    }

    private void report(SimulationReport report) throws MojoFailureException {
        report.summary().forEach(getLog()::info);
        if (!report.passed()) {
            throw new MojoFailureException("\n" + String.join("\n", report.problems()));
        }
        getLog().info(Counts.of(report.units(), "unit") + " checked, all agree: " + report.inputs()
                + " outputs compared");
    }
}
