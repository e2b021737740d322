package dev.lectern.stage.link.tie;

import dev.lectern.language.Stems;
import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.annotation.Annotation.DateMention;
import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.Sentences;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sentences of an archive, cut into stems that go by numbers.
 *
 * @param articles in the archive's order
 * @param tokens for each word of each sentence: zero for one that carries no subject, {@link #STOP} before a clause and a sentence,
 *     otherwise the number of its stem
 * @param stems by number
 * @param common for each stem, whether it is frequent in its language
 * @param frequencies for each stem, in how many sentences it stands
 * @param paragraphs how many there are
 */
record Shelf(
        List<AnnotatedArticle> articles,
        List<Passage> passages,
        int[] tokens,
        List<String> stems,
        boolean[] common,
        int[] frequencies,
        int paragraphs) {

    static final int STOP = -1;

    private static final String STOPS = ".,;:()[]{}!?\u2014\u2026\u060C\u061B\u061F\u3002\uFF0C\uFF1B\uFF1A\u3001\t\n|";

    static Shelf of(List<AnnotatedArticle> articles) {
        return new Maker(articles).made();
    }

    /** Returns how rare something is that stands in so many paragraphs: the logarithm of one in how many. */
    double rarity(int inParagraphs) {
        return StrictMath.log((paragraphs + 1.0) / Math.max(1, inParagraphs));
    }

    /** Returns in how many sentences at most something may stand, given a share of all and the fewest that count. */
    int share(double share, int floor) {
        return Math.max(floor, (int) (share * passages.size()));
    }

    /**
     * Returns in how many paragraphs at most something may stand that ties them: four in a small archive, and two more
     * for each tenfold growth.
     */
    int mostParagraphs() {
        return 4 + (int) Math.max(0, 2 * StrictMath.log10(Math.max(1, paragraphs) / 100.0));
    }

    AnnotatedArticle article(Passage passage) {
        return articles.get(passage.article());
    }

    /** Returns where the words of a passage stand in its block, in the order of its tokens less the stops. */
    static List<Span> words(Passage passage) {
        int start = passage.sentence().start();
        return Words.in(passage.text()).stream().map(word -> word.shift(start)).toList();
    }

    /** Tells whether what stands between two words parts clauses. */
    static boolean parts(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (STOPS.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return text.substring(from, to).contains(" \u2013")
                || text.substring(from, to).contains(" - ");
    }

    private static final class Maker {

        private final List<AnnotatedArticle> articles;
        private final List<Passage> passages = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<String, Map<String, Integer>> written = new HashMap<>();
        private final List<String> stems = new ArrayList<>(List.of(""));
        private final List<Boolean> common = new ArrayList<>(List.of(false));
        private final Tokens tokens = new Tokens();
        private final List<Integer> frequencies = new ArrayList<>(List.of(0));

        Maker(List<AnnotatedArticle> articles) {
            this.articles = articles;
        }

        Shelf made() {
            int paragraphs = 0;
            for (int at = 0; at < articles.size(); at++) {
                AnnotatedArticle article = articles.get(at);
                Map<BlockId, List<TermMention>> terms = new HashMap<>();
                article.mentions()
                        .forEach(
                                mention -> terms.computeIfAbsent(mention.place().block(), id -> new ArrayList<>())
                                        .add(mention));
                Map<BlockId, List<DateMention>> dates = new HashMap<>();
                article.dates()
                        .forEach(date -> dates.computeIfAbsent(date.place().block(), id -> new ArrayList<>())
                                .add(date));
                for (Block block : article.article().blocks()) {
                    if (isRead(block.role())) {
                        add(at, paragraphs++, block, terms, dates);
                    }
                }
            }
            boolean[] isCommon = new boolean[common.size()];
            for (int at = 0; at < isCommon.length; at++) {
                isCommon[at] = common.get(at);
            }
            int[] counts = frequencies.stream().mapToInt(Integer::intValue).toArray();
            return new Shelf(articles, passages, tokens.all(), stems, isCommon, counts, paragraphs);
        }

        private static boolean isRead(Role role) {
            return role.isBody() && role != Role.CODE && role != Role.HEADING && role != Role.SPEAKER;
        }

        private void add(
                int article,
                int paragraph,
                Block block,
                Map<BlockId, List<TermMention>> terms,
                Map<BlockId, List<DateMention>> dates) {
            String language = block.language()
                    .orElse(articles.get(article).article().metadata().language());
            List<TermMention> mentions = terms.getOrDefault(block.id(), List.of());
            List<DateMention> times = dates.getOrDefault(block.id(), List.of());
            for (Span sentence : Sentences.in(block.text().text(), language)) {
                int first = tokens.size();
                tokenize(block.text().text(), sentence, language);
                passages.add(new Passage(
                        article,
                        paragraph,
                        block,
                        language,
                        sentence,
                        first,
                        tokens.size(),
                        mentions.stream()
                                .filter(mention ->
                                        sentence.contains(mention.place().span()))
                                .toList(),
                        times.stream()
                                .filter(time -> sentence.contains(time.place().span()))
                                .toList()));
            }
        }

        private void tokenize(String text, Span sentence, String language) {
            Stems forms = Stems.of(language);
            Map<String, Integer> words = written.computeIfAbsent(language, tag -> new HashMap<>());
            int first = tokens.size();
            tokens.add(STOP);
            int end = sentence.start();
            for (Span word : Words.in(sentence.of(text))) {
                Span place = word.shift(sentence.start());
                if (parts(text, end, place.start())) {
                    tokens.add(STOP);
                }
                tokens.add(words.computeIfAbsent(place.of(text), written -> {
                    String stem = forms.stem(written);
                    return stem.isEmpty() ? 0 : number(stem, language, forms);
                }));
                end = place.end();
            }
            tokens.distinct(first).forEach(stem -> frequencies.set(stem, frequencies.get(stem) + 1));
        }

        private int number(String stem, String language, Stems forms) {
            int dash = language.indexOf('-');
            String key = (dash < 0 ? language : language.substring(0, dash)) + ":" + stem;
            Integer known = numbers.get(key);
            if (known != null) {
                return known;
            }
            int number = stems.size();
            numbers.put(key, number);
            stems.add(stem);
            common.add(forms.isCommon(stem));
            frequencies.add(0);
            return number;
        }
    }

    /** A growing row of numbers. */
    private static final class Tokens {

        private final List<int[]> full = new ArrayList<>();
        private final int[] size = new int[1];

        private static final int PAGE = 1 << 16;

        void add(int token) {
            if (size[0] % PAGE == 0) {
                full.add(new int[PAGE]);
            }
            full.get(size[0] / PAGE)[size[0] % PAGE] = token;
            size[0]++;
        }

        int size() {
            return size[0];
        }

        java.util.stream.IntStream distinct(int from) {
            return java.util.stream.IntStream.range(from, size[0])
                    .map(at -> full.get(at / PAGE)[at % PAGE])
                    .filter(token -> token > 0)
                    .distinct();
        }

        int[] all() {
            int[] all = new int[size[0]];
            for (int at = 0; at < full.size(); at++) {
                int from = at * PAGE;
                System.arraycopy(full.get(at), 0, all, from, Math.min(PAGE, all.length - from));
            }
            return all;
        }
    }
}
