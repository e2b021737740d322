package dev.lectern.stage.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.archive.Links;
import dev.lectern.model.archive.tie.Rulings;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.memory.Memory;
import dev.lectern.samples.SampleArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** However much is remembered and however many threads there are, the links are the same. */
class LinkerMemoryTest {

    private static final Glossary GLOSSARY = new Glossary(List.of());
    private static final List<String> AUTHORS = List.of("Ann Lee", "Bo Ray", "Cy Dunn");
    private static final List<String> SENTENCES = List.of(
            "The flood in Harrow near Lindale killed at least # people.",
            "After the flood at Harrow, close to Lindale, # people were dead.",
            "Ann Lee spoke of cobalt smelting at length.",
            "The owners of cobalt smelting fled, said Bo Ray.",
            "A spokesman for Bakhtiyarov denied that iron ferries sank.",
            "Nobody but Bakhtiarov had seen the iron ferries.",
            "The mill paid 40 million dollars for # barges.",
            "Harrow Gazette wrote of slate roofs and of tin mines.",
            "Tin mines were worth # percent of the county.",
            "In The Winter of the Tin Mines Cy Dunn tells it otherwise.",
            "It rained.");

    @Test
    void aLinkerThatRemembersSaysWhatOneSaysThatReadsEverything() {
        for (int seed = 0; seed < 8; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<AnnotatedArticle> articles = new ArrayList<>(archive(random, 12));
            Linker remembering = new Linker(new Remembering());
            for (int change = 0; change < 6; change++) {
                assertThat(link(remembering, articles))
                        .as("seed %d, change %d", seed, change)
                        .isEqualTo(link(new Linker(), articles));
                change(articles, random);
            }
        }
    }

    @Test
    void onlyAnArticleThatHasChangedIsReadAgain() {
        List<AnnotatedArticle> articles = new ArrayList<>(archive(new SplittableRandom(1), 12));
        Remembering memory = new Remembering();
        Linker linker = new Linker(memory);
        link(linker, articles);
        assertThat(memory.made).containsEntry("Sheet", 12).containsEntry("Citations", 12);
        String author = articles.get(3).article().metadata().authors().get(0).name();
        articles.set(3, article("a3", author, List.of("It rained on the iron ferries.")));
        link(linker, articles);
        AnnotatedArticle before = articles.set(4, article("a4", "Dee Early", List.of("It rained.")));
        link(linker, articles);
        assertThat(memory.made).containsEntry("Sheet", 14);
        assertThat(memory.made.get("Citations"))
                .as("another author may be cited anywhere")
                .isEqualTo(12 + 1 + 12);
        articles.set(4, before);
        link(linker, articles);
        assertThat(memory.made).containsEntry("Sheet", 14).containsEntry("Citations", 25);
    }

    @Test
    void oneThreadAndManyLinkAlike() {
        List<AnnotatedArticle> articles = archive(new SplittableRandom(5), 150);
        Links alone = in(new ForkJoinPool(1), articles);
        assertThat(alone.ties().all()).hasSizeGreaterThan(20);
        assertThat(alone.ties().accounts()).isNotEmpty();
        assertThat(alone.ties().spellings()).isNotEmpty();
        assertThat(alone.backlinks()).isNotEmpty();
        assertThat(in(new ForkJoinPool(4), articles)).isEqualTo(alone);
    }

    @Test
    void anIdThatNamesNothingMakesNoDifferenceButThatItIsTold() {
        List<AnnotatedArticle> articles = archive(new SplittableRandom(6), 60);
        Links silent = link(new Linker(), articles);
        Links asked = new Linker()
                .link(articles, GLOSSARY, new Rulings(Set.of("t-0"), Set.of("t-1"), Set.of(), Map.of("no-0", "None")));
        assertThat(asked.ties().all()).isEqualTo(silent.ties().all());
        assertThat(asked.ties().unknown()).containsExactlyInAnyOrder("t-0", "t-1", "no-0");
    }

    private static Links in(ForkJoinPool pool, List<AnnotatedArticle> articles) {
        try {
            return pool.submit(() -> link(new Linker(), articles)).join();
        } finally {
            pool.shutdown();
        }
    }

    private static Links link(Linker linker, List<AnnotatedArticle> articles) {
        return linker.link(articles, GLOSSARY, Rulings.NONE);
    }

    private static List<AnnotatedArticle> archive(SplittableRandom random, int size) {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            articles.add(random("a" + at, random));
        }
        return articles;
    }

    /** Changes the text or the author of an article, takes it out, or adds another. */
    private static void change(List<AnnotatedArticle> articles, SplittableRandom random) {
        int at = random.nextInt(articles.size());
        switch (random.nextInt(4)) {
            case 0 -> articles.remove(at);
            case 1 -> articles.add(random("b" + random.nextLong(), random));
            default -> articles.set(at, random(articles.get(at).id(), random));
        }
    }

    private static AnnotatedArticle random(String id, SplittableRandom random) {
        List<String> paragraphs = new ArrayList<>();
        for (int paragraph = 0; paragraph < 4; paragraph++) {
            String one = SENTENCES.get(random.nextInt(SENTENCES.size()));
            String other = SENTENCES.get(random.nextInt(SENTENCES.size()));
            paragraphs.add((one + " " + other).replace("#", Integer.toString(2 + random.nextInt(90))));
        }
        return article(id, AUTHORS.get(random.nextInt(AUTHORS.size())), paragraphs);
    }

    private static AnnotatedArticle article(String id, String author, List<String> paragraphs) {
        SampleArticle sample = SampleArticle.called(id)
                .title(id.equals("a0") ? "The Winter of the Tin Mines" : "Of " + id)
                .author(author);
        paragraphs.forEach(sample::paragraph);
        return new AnnotatedArticle(sample.article(), List.of(), List.of(), List.of());
    }

    /** Forgets nothing, and counts what was made of each kind. */
    private static final class Remembering implements Memory {

        private final Map<String, Integer> made = new HashMap<>();
        private final List<Known> known = new ArrayList<>();

        private record Known(Class<?> kind, Object thing, Object beside, Object result) {}

        @Override
        public <T, R> R recall(Class<R> kind, T thing, Function<T, R> maker) {
            return recall(kind, thing, kind, maker);
        }

        @Override
        public synchronized <T, R> R recall(Class<R> kind, T thing, Object beside, Function<T, R> maker) {
            for (Known one : known) {
                if (one.kind() == kind && one.thing() == thing && one.beside() == beside) {
                    return kind.cast(one.result());
                }
            }
            return added(kind, thing, beside, maker.apply(thing));
        }

        @Override
        public synchronized <R> R recallAlike(Class<R> kind, Record thing, Supplier<R> maker) {
            for (Known one : known) {
                if (one.kind() == kind && one.thing().equals(thing)) {
                    return kind.cast(one.result());
                }
            }
            return added(kind, thing, kind, maker.get());
        }

        private <R> R added(Class<R> kind, Object thing, Object beside, R result) {
            known.add(new Known(kind, thing, beside, result));
            made.merge(kind.getSimpleName(), 1, Integer::sum);
            return result;
        }
    }
}
