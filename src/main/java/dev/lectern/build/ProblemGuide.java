package dev.lectern.build;

import dev.lectern.model.diagnostic.ProblemCodes;
import dev.lectern.model.text.EditDistance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is said of each diagnostic code: the page {@code src/docs/problems.md}, which is in the jar. */
public final class ProblemGuide {

    private static final String PAGE = "problems.md";
    private static final String SECTION = "### ";
    private static final String STOPPING = "*Error; stops the run.*";

    private final Map<String, String> sections;

    private ProblemGuide(Map<String, String> sections) {
        this.sections = Collections.unmodifiableMap(sections);
    }

    /** Reads the page. */
    public static ProblemGuide read() {
        try (InputStream page = ProblemGuide.class.getResourceAsStream(PAGE)) {
            if (page == null) {
                throw new IllegalStateException(PAGE + " is missing from the program");
            }
            return of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ProblemGuide of(String page) {
        Map<String, String> sections = new LinkedHashMap<>();
        String code = "";
        for (String line : page.split("\n", -1)) {
            if (line.startsWith("#")) {
                code = line.startsWith(SECTION) ? line.substring(SECTION.length()) : "";
            } else if (!code.isEmpty()) {
                sections.merge(code, line + "\n", String::concat);
            }
        }
        sections.replaceAll((name, text) -> text.strip() + "\n");
        return new ProblemGuide(sections);
    }

    /** Returns the codes there are, and which of them stop the run. */
    public static ProblemCodes known() {
        ProblemGuide guide = read();
        Set<String> stopping = guide.sections.entrySet().stream()
                .filter(section -> section.getValue().startsWith(STOPPING))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new ProblemCodes(new TreeSet<>(guide.codes()), stopping);
    }

    /** Returns every code, in the order of the page. */
    public Set<String> codes() {
        return sections.keySet();
    }

    /** Returns what is said of a code, in Markdown. */
    public Optional<String> section(String code) {
        return Optional.ofNullable(sections.get(code));
    }

    /** Returns the code that was probably meant. */
    public Optional<String> nearest(String code) {
        return EditDistance.nearest(code, sections.keySet());
    }
}
