package dev.lectern.stage.render.html;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.source.Theme;
import dev.lectern.stage.render.markup.Markup;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * The theme's templates, evaluated strictly: an unknown name is an error, everything is escaped, only markup is raw.
 * All templates are compiled at once, so that every fault of a theme is told before the first page.
 */
final class Templates {

    private static final List<String> PAGES = List.of(
            "404.peb", "article.peb", "glossary.peb", "index.peb", "layout.peb", "names.peb", "source.peb", "term.peb");

    private final PebbleEngine engine;

    Templates(Theme theme) {
        engine = new PebbleEngine.Builder()
                .loader(new ThemeLoader(theme.templates()))
                .extension(new MarkupOnly())
                .strictVariables(true)
                .autoEscaping(true)
                .addEscapingStrategy("html", text -> Markup.text(text).html())
                .defaultEscapingStrategy("html")
                .defaultLocale(Locale.ROOT)
                .build();
        List<Diagnostic> faults = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(PAGES);
        theme.templates().keySet().stream()
                .filter(name -> name.endsWith(".peb"))
                .forEach(names::add);
        for (String name : names) {
            try {
                engine.getTemplate(name);
            } catch (PebbleException fault) {
                faults.add(diagnostic(fault, name, "cannot be read"));
            }
        }
        if (!faults.isEmpty()) {
            throw LecternException.problem(faults.toArray(Diagnostic[]::new));
        }
    }

    /** Returns the page a template makes of some views; the subject is the file the page is about, for error messages. */
    String render(String template, Map<String, Object> views, String subject) {
        StringWriter page = new StringWriter(16384);
        try {
            engine.getTemplate(template).evaluate(page, views, Locale.ROOT);
        } catch (PebbleException fault) {
            throw failed(fault, template, subject);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return page.toString();
    }

    private static LecternException failed(PebbleException fault, String template, String subject) {
        LecternException failed =
                LecternException.problem(diagnostic(fault, template, "cannot make the page of \"" + subject + "\""));
        failed.initCause(fault);
        return failed;
    }

    private static Diagnostic diagnostic(PebbleException fault, String template, String what) {
        String file = fault.getFileName() == null ? template : fault.getFileName();
        int line = fault.getLineNumber() == null ? 0 : Math.max(0, fault.getLineNumber());
        return Diagnostic.error(
                "template-fault",
                Location.of("templates/" + file, line),
                "template \"" + file + "\" " + what + ": " + reason(fault),
                "src/docs/templates.md lists what each template is given; without a file of its own the archive "
                        + "uses the built-in template");
    }

    private static String reason(PebbleException fault) {
        if (fault instanceof AttributeNotFoundException missing) {
            return "there is no \"" + missing.getAttributeName() + "\" here";
        }
        String message = fault.getPebbleMessage();
        return message == null ? "it failed without a reason" : message.strip().replaceAll("\\.$", "");
    }
}
