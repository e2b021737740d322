package dev.lectern.stage.extract.html.flow;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Rules on pieces that say nothing but a phrase of the language's vocabulary. Each section of it makes such pieces of one
 * role, up to a length; where a phrase is in two sections the first counts. A heading with text under it is none.
 */
final class PhraseRule implements Flow.Rule {

    /**
     * A section of the vocabulary.
     *
     * @param name the section's name, which is also the rule's
     * @param role what such a piece is
     * @param longest the most words such a piece may have
     */
    private record Phrases(String name, Role role, int longest) {}

    private static final List<Phrases> SECTIONS = List.of(
            new Phrases("share-widget", Role.BOILERPLATE, 12),
            new Phrases("vote-widget", Role.BOILERPLATE, 12),
            new Phrases("print-widget", Role.BOILERPLATE, 8),
            new Phrases("sign-up", Role.BOILERPLATE, 40),
            new Phrases("follow-widget", Role.BOILERPLATE, 25),
            new Phrases("app-promotion", Role.BOILERPLATE, 25),
            new Phrases("media-widget", Role.BOILERPLATE, 12),
            new Phrases("advertisement", Role.BOILERPLATE, 12),
            new Phrases("legal", Role.BOILERPLATE, 60),
            new Phrases("photo-credit", Role.CAPTION, 40),
            new Phrases("caption-opener", Role.CAPTION, 60),
            new Phrases("related-prefix", Role.RELATED, 30),
            new Phrases("read-more", Role.RELATED, 12));

    private static final int LONGEST =
            SECTIONS.stream().mapToInt(Phrases::longest).max().orElse(0);

    @Override
    public List<Ruling> rule(Flow flow) {
        List<Ruling> rulings = new ArrayList<>();
        for (int index : flow.open()) {
            Piece piece = flow.at(index);
            boolean line = piece.role() != Role.TABLE_ROW && piece.role() != Role.CODE && piece.role() != Role.CAPTION;
            if (line && piece.shape().words() <= LONGEST && !flow.headsText(index)) {
                Set<String> said = flow.vocabulary().sections(piece.words());
                SECTIONS.stream()
                        .filter(phrases -> piece.shape().words() <= phrases.longest() && said.contains(phrases.name()))
                        .findFirst()
                        .ifPresent(phrases -> rulings.add(new Ruling(index, phrases.role(), phrases.name())));
            }
        }
        return rulings;
    }
}
