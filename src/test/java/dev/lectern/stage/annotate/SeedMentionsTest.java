package dev.lectern.stage.annotate;

import static dev.lectern.samples.SampleTerm.called;
import static dev.lectern.samples.SampleTerm.glossary;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.annotation.Annotation.AcronymDefinition;
import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.RichText;
import dev.lectern.model.document.Role;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.text.LineRange;
import dev.lectern.samples.SampleArticle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The project's own seeds, every line taken for a paragraph, against lists of mentions made by reading them. */
class SeedMentionsTest {

    private static final Glossary GLOSSARY = glossary(
            called("csto", "Collective Security Treaty Organization", "CSTO"),
            called("sco", "Shanghai Cooperation Organization", "SCO"),
            called("tokayev", "Kassym-Jomart Tokayev", "Kassym-jomart Tokayev", "Tokayev"),
            called("nazarbayev", "Nursultan Nazarbayev", "Nazarbayev"),
            called("masimov", "Karim Masimov", "Karim Massimov", "Masimov", "Massimov"),
            called("putin", "Vladimir Putin", "Putin"),
            called("eaeu", "Eurasian Economic Union", "EAEU"),
            called("nato", "North Atlantic Treaty Organization", "NATO"),
            called("belt-and-road", "Belt and Road Initiative", "Belt and Road"),
            called("astana", "Astana", "Nur-Sultan"),
            called("color-revolution", "color revolution", "coloured revolutions"),
            called("multi-vector", "multi-vector foreign policy"));

    static Stream<Path> lists() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/annotate/seeds"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void findsWhatAReaderFinds(Path list) throws IOException {
        AnnotatedArticle annotated =
                new ArticleAnnotator(GLOSSARY).annotate(seed(list.getFileName().toString()));
        assertThat(outline(annotated)).isEqualTo(Files.readString(list, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "000_00157b883a15a09c.txt, ''",
        "001_f0c6d622caf8458a.txt, LPG CSTO",
        "002_34c01a5594dace7e.txt, CSTO SCO",
        "003_447d33c9b4f716e3.txt, CFPSS CSTO",
        "004_73b8a04b9e5025b6.txt, CSTO"
    })
    void findsTheAcronymsTheSeedsExplain(String file, String acronyms) throws IOException {
        assertThat(new ArticleAnnotator(GLOSSARY)
                        .annotate(seed(file)).acronyms().stream()
                                .map(AcronymDefinition::acronym)
                                .distinct()
                                .collect(Collectors.joining(" ")))
                .isEqualTo(acronyms);
    }

    private static Article seed(String file) throws IOException {
        SampleArticle sample = SampleArticle.called(file);
        List<String> lines = Files.readAllLines(Path.of("seeds").resolve(file), StandardCharsets.UTF_8);
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                sample.block(new Block.Prose(
                        new BlockId("line-" + (at + 1)),
                        Role.PARAGRAPH,
                        RichText.plain(lines.get(at)),
                        Optional.of(LineRange.of(at + 1))));
            }
        }
        return sample.article();
    }

    private static String outline(AnnotatedArticle annotated) {
        Map<Integer, List<String>> lines = new TreeMap<>();
        for (TermMention mention : annotated.mentions()) {
            int line = Integer.parseInt(mention.place().block().value().substring("line-".length()));
            lines.computeIfAbsent(line, number -> new ArrayList<>()).add(mention.text());
        }
        return lines.entrySet().stream()
                .map(line -> line.getKey() + ": " + String.join(", ", line.getValue()) + "\n")
                .collect(Collectors.joining());
    }
}
