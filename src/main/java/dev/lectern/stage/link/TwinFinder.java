package dev.lectern.stage.link;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.Credit;
import dev.lectern.model.memory.Memory;
import dev.lectern.model.text.Fingerprint;
import dev.lectern.model.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds articles that were saved twice: those first published at one address, and those whose text is the same to the
 * letter whatever page it was saved from.
 */
public final class TwinFinder {

    private final Memory memory;

    /** Makes a finder that reads every article. */
    public TwinFinder() {
        this(Memory.NONE);
    }

    /** Makes a finder that remembers what it has read in articles. */
    public TwinFinder(Memory memory) {
        this.memory = memory;
    }

    /** What tells the text of an article from others; empty for an article without text, of which there may be many. */
    private record Text(Optional<String> fingerprint) {}

    /**
     * Returns a warning for every article that is another's twin; of two the one that comes later is told. Files that are
     * the same byte for byte are left to whoever compares files.
     */
    public List<Diagnostic> find(List<Article> articles) {
        Map<String, Article> addresses = new HashMap<>();
        Map<String, Article> texts = new HashMap<>();
        List<Diagnostic> twins = new ArrayList<>();
        for (Article article : articles) {
            Optional<Article> sameAddress = address(article)
                    .map(address -> addresses.putIfAbsent(address, article))
                    .filter(twin -> !isCopy(article, twin));
            Optional<Article> sameText = memory.recall(Text.class, article, TwinFinder::text)
                    .fingerprint()
                    .map(text -> texts.putIfAbsent(text, article))
                    .filter(twin -> !isCopy(article, twin));
            if (sameAddress.isPresent()) {
                twins.add(told(article, sameAddress.get(), "was first published at the address of"));
            } else {
                sameText.ifPresent(twin -> twins.add(told(article, twin, "has, to the letter, the text of")));
            }
        }
        return twins;
    }

    private static Optional<String> address(Article article) {
        return article.metadata()
                .credit()
                .flatMap(Credit::url)
                .flatMap(WebAddress::of)
                .map(WebAddress::value);
    }

    private static Text text(Article article) {
        String text = article.body().stream()
                .map(Block::text)
                .map(rich -> Folding.singleSpaced(Folding.folded(rich.text())))
                .collect(Collectors.joining("\n"));
        return new Text(text.isBlank() ? Optional.empty() : Optional.of(Fingerprint.of(text)));
    }

    private static boolean isCopy(Article article, Article twin) {
        return article.provenance().fingerprint().equals(twin.provenance().fingerprint());
    }

    private static Diagnostic told(Article article, Article twin, String how) {
        return Diagnostic.warning(
                "seed-twin",
                Location.of(article.provenance().path()),
                "the article " + how + " " + twin.provenance().path(),
                "delete the worse copy, or keep both if they are to be compared");
    }
}
