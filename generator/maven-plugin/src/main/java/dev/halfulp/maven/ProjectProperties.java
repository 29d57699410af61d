package dev.halfulp.maven;

import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** The texts that stand for {@code ${name}} in spec files. */
final class ProjectProperties {
    private final MavenProject project;
    private final MavenSession session;

    ProjectProperties(MavenProject project, MavenSession session) {
        this.project = project;
        this.session = session;
    }

    /**
     * {@code project.groupId}, {@code project.artifactId}, {@code project.version}, the properties of the project, and
     * before them those of the command line.
     */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("project.groupId", project.getGroupId());
        texts.put("project.artifactId", project.getArtifactId());
        texts.put("project.version", project.getVersion());
        add(project.getProperties(), texts);
        add(session.getUserProperties(), texts);
        return texts;
    }

    private static void add(Properties properties, Map<String, String> texts) {
        properties.stringPropertyNames().forEach(name -> texts.put(name, properties.getProperty(name)));
    }
}
