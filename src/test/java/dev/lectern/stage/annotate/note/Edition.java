package dev.lectern.stage.annotate.note;

import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.RichText;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A later edition of an article.
 *
 * @param expected where the words quoted stand in their block; empty where they are gone
 */
record Edition(Article article, Optional<Span> expected) {

    /** What is done to the source of a note. */
    enum Change {
        NONE("unchanged"),
        TYPOGRAPHY("typographic"),
        INSERTED("paragraphs inserted before"),
        WORD("one word of the quotation edited"),
        DELETED("sentence deleted"),
        LOOK_ALIKE("deleted, look-alike elsewhere"),
        MOVED("paragraph moved");

        private final String label;

        Change(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        boolean isLoss() {
            return this == DELETED || this == LOOK_ALIKE;
        }
    }

    /** Changes an article about a quotation; foreign words and paragraphs come from another article. */
    static Edition of(Change change, Quoted quoted, Article other, SplittableRandom random) {
        List<Block> blocks = new ArrayList<>(quoted.article().blocks());
        int at = blocks.indexOf(quoted.block());
        String text = quoted.block().text().text();
        Span span = quoted.span();
        switch (change) {
            case NONE -> {}
            case TYPOGRAPHY -> {
                String typeset = typeset(text);
                blocks.set(at, quoted.block().with(RichText.plain(typeset)));
                span = quoted.in(typeset);
            }
            case INSERTED -> {
                for (int count = random.nextInt(1, 4); count > 0; count--) {
                    blocks.add(random.nextInt(at + 1), copy(random.nextInt(1_000_000), paragraph(other, random)));
                }
            }
            case WORD -> {
                String edited = withOtherWord(quoted, other, random);
                blocks.set(at, quoted.block().with(RichText.plain(edited)));
                span = quoted.in(edited);
            }
            case DELETED, LOOK_ALIKE -> {
                Span sentence = quoted.sentences();
                String edited = withOtherWord(quoted, other, random);
                int grown = edited.length() - text.length();
                String lookAlike = edited.substring(sentence.start(), sentence.end() + grown);
                blocks.set(at, quoted.block().with(RichText.plain(without(text, sentence))));
                if (change == Change.LOOK_ALIKE) {
                    int to = elsewhere(blocks, at, random);
                    Block host = blocks.get(to);
                    blocks.set(to, host.with(RichText.plain(host.text().text() + " " + lookAlike)));
                }
            }
            case MOVED -> {
                Block moved = blocks.remove(at);
                int to = random.nextInt(blocks.size());
                blocks.add(to < at ? to : to + 1, moved);
            }
        }
        Article old = quoted.article();
        return new Edition(
                new Article(old.id(), old.provenance(), old.metadata(), blocks),
                change.isLoss() ? Optional.empty() : Optional.of(span));
    }

    private static String without(String text, Span sentence) {
        return (text.substring(0, sentence.start()) + text.substring(sentence.end())).strip();
    }

    private static String withOtherWord(Quoted quoted, Article other, SplittableRandom random) {
        String text = quoted.block().text().text();
        Span old = Words.in(text).get(quoted.first() + random.nextInt(quoted.count()));
        String stranger = paragraph(other, random);
        List<Span> words = Words.in(stranger);
        String word = words.get(random.nextInt(words.size())).of(stranger);
        return text.substring(0, old.start()) + word + text.substring(old.end());
    }

    private static String paragraph(Article article, SplittableRandom random) {
        List<String> paragraphs = article.blocks(Role.PARAGRAPH).stream()
                .map(block -> block.text().text())
                .filter(words -> Words.count(words) > 8)
                .toList();
        return paragraphs.get(random.nextInt(paragraphs.size()));
    }

    private static int elsewhere(List<Block> blocks, int at, SplittableRandom random) {
        int to = at;
        while (to == at || blocks.get(to).role() != Role.PARAGRAPH) {
            to = random.nextInt(blocks.size());
        }
        return to;
    }

    private static Block copy(int number, String text) {
        BlockId id = new BlockId("inserted-" + number);
        return new Block.Prose(id, Role.PARAGRAPH, RichText.plain(text), Optional.empty());
    }

    /** The same words as another page would set them. */
    private static String typeset(String text) {
        return text.replace('\u2019', '\'')
                .replace('\u201C', '"')
                .replace('\u201D', '"')
                .replace("\u2014", " - ")
                .replace(" \u2013 ", "\u2014")
                .replace("of ", "of\u00A0")
                .replace("the ", "the  ")
                .replace("tion", "ti\u00ADon");
    }
}
