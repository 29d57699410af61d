package dev.halfulp.emit;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The FreeMarker templates, set so that output depends on nothing but the model: a missing variable is an error, and
 * neither locale nor time zone is looked at.
 */
public final class Templates {
    private final Configuration configuration;

    /**
     * The templates of the tool.
     *
     * @param overrides a folder whose templates of the same name are taken instead, null for none
     * @throws IOException if the folder cannot be read
     */
    public Templates(@Nullable Path overrides) throws IOException {
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(loader(overrides));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    }

    private static TemplateLoader loader(@Nullable Path overrides) throws IOException {
        List<TemplateLoader> loaders = new ArrayList<>();
        if (overrides != null) {
            loaders.add(new FileTemplateLoader(overrides.toFile()));
        }
        loaders.add(new ClassTemplateLoader(Templates.class, "/"));
        return new MultiTemplateLoader(loaders.toArray(new TemplateLoader[0]));
    }

    /** Whether the tool has a template of that name. */
    public static boolean exists(String name) {
        return name.indexOf('/') > 0 && Templates.class.getResource("/" + name) != null;
    }

    /**
     * The text that a template makes of a model.
     *
     * @param name such as {@code verilog/unit.v.ftl}
     * @param model a record or bean whose components are the variables of the template
     * @throws TemplateFailure if the template is missing or faulty
     */
    public String render(String name, Object model) {
        try {
            StringWriter text = new StringWriter();
            configuration.getTemplate(name).process(model, text);
            return text.toString();
        } catch (TemplateException e) {
            throw new TemplateFailure("template " + name + ": " + message(e), e);
        } catch (IOException e) {
            throw new TemplateFailure("template " + name + ": " + e.getMessage(), e);
        }
    }

    /** What FreeMarker says is wrong and where, without its advice on the syntax of templates. */
    private static String message(TemplateException e) {
        String message = e.getMessageWithoutStackTop().split("\n\n----|\nThe name was interpreted", 2)[0];
        boolean isPlaced = message.contains(" at line ") || e.getLineNumber() == null;
        return isPlaced
                ? message
                : message + " [at line " + e.getLineNumber() + ", column " + e.getColumnNumber() + "]";
    }

    /** A template that is missing or faulty. */
    public static final class TemplateFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public TemplateFailure(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
