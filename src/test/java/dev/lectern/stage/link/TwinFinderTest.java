package dev.lectern.stage.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Provenance;
import dev.lectern.samples.SampleArticle;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwinFinderTest {

    @Test
    void twoCopiesOfOnePageAreToldByItsAddress() {
        Article first = saved("a.html", "https://www.review.example/flood/?utm_source=x", "The dam broke at noon.");
        Article second = saved("b.txt", "http://review.example/flood", "The dam broke at noon, it is said.");

        assertThat(new TwinFinder().find(List.of(first, second)))
                .extracting(Diagnostic::toString)
                .singleElement()
                .asString()
                .contains("seeds/b.txt", "first published at the address of seeds/a.html");
    }

    @Test
    void theSameTextFromTwoPlacesIsTold() {
        Article first = saved("a.html", "https://review.example/flood", "The dam  broke at noon.");
        Article second = saved("b.txt", "https://wire.example/1", "The dam broke at noon.");

        assertThat(new TwinFinder().find(List.of(first, second)))
                .extracting(Diagnostic::message)
                .containsExactly("the article has, to the letter, the text of seeds/a.html");
    }

    @Test
    void articlesWithoutTextOrAddressAndCopiesOfOneFileAreNoTwins() {
        Article empty = SampleArticle.called("a.txt").article();
        Article alsoEmpty = SampleArticle.called("b.txt").article();
        Article one = saved("c.txt", "https://review.example/flood", "The dam broke.");
        Article copy = withFingerprint(
                saved("d.txt", "https://review.example/flood", "The dam broke."),
                one.provenance().fingerprint());

        assertThat(new TwinFinder().find(List.of(empty, alsoEmpty, one, copy))).isEmpty();
    }

    private static Article saved(String id, String address, String text) {
        Article article = SampleArticle.called(id)
                .credit("Review", address)
                .paragraph(text)
                .article();
        return withFingerprint(article, "fingerprint of " + id);
    }

    private static Article withFingerprint(Article article, String fingerprint) {
        Provenance provenance = new Provenance("seeds/" + article.id(), "UTF-8", fingerprint);
        return new Article(article.id(), provenance, article.metadata(), article.blocks());
    }
}
