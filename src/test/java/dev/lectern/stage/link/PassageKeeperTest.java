package dev.lectern.stage.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.archive.RecordedBlock;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Metadata;
import dev.lectern.model.document.RichText;
import dev.lectern.model.document.Role;
import dev.lectern.model.source.Editorial;
import dev.lectern.model.text.Fingerprint;
import dev.lectern.stage.extract.ArticleExtractor;
import dev.lectern.stage.read.SeedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PassageKeeperTest {

    private static final Article SEED = new ArticleExtractor()
            .extract(
                    new SeedReader()
                            .read(Path.of(""), Path.of("seeds/004_73b8a04b9e5025b6.txt"))
                            .articles()
                            .get(0),
                    Editorial.SILENT)
            .article();

    @Test
    void aMendedParagraphIsStillCalledWhatItWasHoweverOftenItIsMended() {
        List<String> texts = new ArrayList<>(texts(SEED));
        List<RecordedBlock> kept = PassageKeeper.keep(List.of(), article(texts));
        BlockId first = kept.get(3).id();
        List<BlockId> names = new ArrayList<>();
        for (String word : List.of("genuinely", "truly", "honestly")) {
            names.add(0, kept.get(3).id());
            texts.set(3, texts.get(3).replaceFirst("leadership \\w+ ", "leadership " + word + "ly "));
            kept = PassageKeeper.keep(kept, article(texts));
        }

        assertThat(kept.get(3).former()).containsExactlyElementsOf(names).endsWith(first);
        assertThat(kept).filteredOn(block -> !block.former().isEmpty()).hasSize(1);
    }

    @Test
    void aParagraphThatMovesKeepsItsName() {
        List<String> texts = new ArrayList<>(texts(SEED));
        List<RecordedBlock> old = PassageKeeper.keep(List.of(), article(texts));
        texts.add(9, texts.remove(2));

        assertThat(PassageKeeper.keep(old, article(texts)))
                .allSatisfy(block -> assertThat(block.former()).isEmpty());
    }

    @Test
    void theNameOfAParagraphThatIsGoneLeadsToTheOneThatFollowed() {
        List<String> texts = new ArrayList<>(texts(SEED));
        List<RecordedBlock> old = PassageKeeper.keep(List.of(), article(texts));
        texts.remove(5);

        List<RecordedBlock> kept = PassageKeeper.keep(old, article(texts));

        assertThat(kept.get(5).id()).isEqualTo(old.get(6).id());
        assertThat(kept.get(5).former()).containsExactly(old.get(5).id());
    }

    @Test
    void aParagraphThatComesBackHasItsNameToItself() {
        List<String> texts = new ArrayList<>(texts(SEED));
        List<RecordedBlock> old = PassageKeeper.keep(List.of(), article(texts));
        String gone = texts.remove(5);
        List<RecordedBlock> without = PassageKeeper.keep(old, article(texts));
        texts.add(5, gone);

        assertThat(PassageKeeper.keep(without, article(texts))).isEqualTo(old);
    }

    @Test
    void noNameIsGivenTwiceAndNoneIsLostHoweverTheArticleChanges() {
        SplittableRandom random = new SplittableRandom(5);
        List<String> texts = new ArrayList<>(texts(SEED));
        List<RecordedBlock> kept = PassageKeeper.keep(List.of(), article(texts));
        for (int round = 0; round < 60; round++) {
            int at = random.nextInt(texts.size());
            switch (random.nextInt(4)) {
                case 0 -> texts.add(random.nextInt(texts.size()), texts.remove(at));
                case 1 -> texts.set(at, texts.get(at) + " And more of it " + round + ".");
                case 2 -> texts.add(at, "A new paragraph of its own, number " + round + ".");
                default -> texts.remove(texts.size() > 5 ? at : texts.size() - 1);
            }
            Set<BlockId> before = names(kept);
            kept = PassageKeeper.keep(kept, article(texts));
            Set<BlockId> now = names(kept);
            boolean isFull = kept.stream().anyMatch(block -> block.former().size() == 12);
            assertThat(now.size())
                    .as("round %s", round)
                    .isEqualTo(kept.stream()
                            .mapToInt(block -> 1 + block.former().size())
                            .sum());
            if (!isFull) {
                assertThat(now).as("round %s", round).containsAll(before);
            }
        }
    }

    private static Set<BlockId> names(List<RecordedBlock> blocks) {
        Set<BlockId> names = new HashSet<>();
        blocks.forEach(block -> {
            names.add(block.id());
            names.addAll(block.former());
        });
        return names;
    }

    private static List<String> texts(Article article) {
        return article.blocks().stream().map(block -> block.text().text()).toList();
    }

    private static Article article(List<String> texts) {
        Metadata metadata = SEED.metadata();
        List<Block> blocks = texts.stream()
                .map(text -> (Block) new Block.Prose(
                        new BlockId("p-" + Fingerprint.of(text).substring(0, 6)),
                        Role.PARAGRAPH,
                        RichText.plain(text),
                        Optional.empty()))
                .toList();
        return new Article(SEED.id(), SEED.provenance(), metadata, blocks);
    }
}
