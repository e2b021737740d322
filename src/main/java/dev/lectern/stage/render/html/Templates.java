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
import java.util.regex.Pattern;

/**
 * The theme's templates, evaluated strictly: an unknown name is an error, everything is escaped, only markup is raw.
 * All templates are compiled at once, so that every fault of a theme is told before the first page.
 */
final class Templates {

    private static final int USUAL_LENGTH = 1 << 16;
    private static final String FOLDER = "templates/";
    private static final List<String> PAGES = List.of(
            "404.peb",
            "alias.peb",
            "article.peb",
            "glossary.peb",
            "index.peb",
            "layout.peb",
            "names.peb",
            "source.peb",
            "term.peb");

    private static final Pattern UNCLOSED =
            Pattern.compile("Unexpected end of template\\. Pebble was looking for the \"([^\"]+)\" tag");

    private final PebbleEngine engine;

    Templates(Theme theme) {
        engine = new PebbleEngine.Builder()
                .loader(new ThemeLoader(theme.templates()))
                .extension(new MarkupOnly(), new RecordAttributes())
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
                faults.add(fault(
                        location(fault, name),
                        "template \"" + file(fault, name) + "\" cannot be read: " + reason(fault)));
            }
        }
        if (!faults.isEmpty()) {
            throw LecternException.problem(faults.toArray(Diagnostic[]::new));
        }
    }

    /**
     * Returns the page a template makes of some views.
     *
     * @throws TemplateFault where the template, or a part of it, fails on them
     */
    String render(String template, Map<String, Object> views) {
        StringWriter page = new StringWriter(USUAL_LENGTH);
        try {
            engine.getTemplate(template).evaluate(page, views, Locale.ROOT);
        } catch (PebbleException fault) {
            throw new TemplateFault(file(fault, template), location(fault, template), reason(fault), fault);
        } catch (StackOverflowError endless) {
            throw new TemplateFault(
                    template, Location.of(FOLDER + template), "a template includes itself without end", endless);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return page.toString();
    }

    /** Returns the diagnostic of a template's fault. */
    static Diagnostic fault(Location location, String message) {
        return Diagnostic.error(
                "template-fault",
                location,
                message,
                "the guide to templates lists what each is given; without this file the built-in template is used");
    }

    private static String file(PebbleException fault, String template) {
        return fault.getFileName() == null ? template : fault.getFileName();
    }

    private static Location location(PebbleException fault, String template) {
        int line = fault.getLineNumber() == null ? 0 : Math.max(0, fault.getLineNumber());
        return Location.of(FOLDER + file(fault, template), line);
    }

    private static String reason(PebbleException fault) {
        if (fault instanceof AttributeNotFoundException missing) {
            return "there is no \"" + missing.getAttributeName() + "\" here";
        }
        String message = fault.getPebbleMessage();
        return message == null || message.isBlank() ? "it failed without a reason" : inHouseStyle(message.strip());
    }

    /** The engine speaks in sentences, and of itself. */
    private static String inHouseStyle(String message) {
        String clauses = UNCLOSED.matcher(message)
                .replaceFirst("the template ends where \"$1\" is wanted")
                .replaceAll("\\.$", "")
                .replace(". ", "; ")
                .replace('\n', ' ');
        return clauses.substring(0, 1).toLowerCase(Locale.ROOT) + clauses.substring(1);
    }
}
