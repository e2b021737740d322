package dev.lectern.samples;

import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.glossary.Alias;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.glossary.TermKind;
import dev.lectern.model.text.Slug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes glossary terms for tests. */
public final class SampleTerm {

    private final String id;
    private final String headword;
    private final List<Alias> aliases = new ArrayList<>();
    private List<String> exclusions = List.of();
    private List<String> companions = List.of();
    private boolean preferred;
    private Term.Linking linking = Term.Linking.AUTO;

    private SampleTerm(String id, String headword) {
        this.id = id;
        this.headword = headword;
    }

    public static SampleTerm called(String id, String headword, String... aliases) {
        SampleTerm sample = new SampleTerm(id, headword);
        Arrays.stream(aliases).map(Alias::of).forEach(sample.aliases::add);
        return sample;
    }

    /** A glossary of terms, each called by its headword's slug, with its aliases behind it. */
    public static Glossary glossary(SampleTerm... terms) {
        return new Glossary(Arrays.stream(terms).map(SampleTerm::term).toList());
    }

    public SampleTerm alias(String text, Alias.Letters letters) {
        aliases.add(new Alias(text, letters, Optional.empty(), Optional.empty()));
        return this;
    }

    public SampleTerm alias(String text, int since, int until) {
        aliases.add(new Alias(text, Alias.Letters.BY_SHAPE, Optional.of(since), Optional.of(until)));
        return this;
    }

    public SampleTerm not(String... phrases) {
        exclusions = List.of(phrases);
        return this;
    }

    public SampleTerm onlyWith(String... words) {
        companions = List.of(words);
        return this;
    }

    public SampleTerm preferred() {
        preferred = true;
        return this;
    }

    public SampleTerm linking(Term.Linking wanted) {
        linking = wanted;
        return this;
    }

    public Term term() {
        return new Term(
                new Slug(id),
                headword,
                aliases,
                TermKind.CONCEPT,
                Optional.empty(),
                exclusions,
                companions,
                preferred,
                linking,
                List.of(),
                Location.of("seeds/glossary/" + id + ".md", 1));
    }
}
