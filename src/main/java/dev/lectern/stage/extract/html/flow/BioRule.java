package dev.lectern.stage.extract.html.flow;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Ruling;
import dev.lectern.stage.extract.metadata.NameReader;
import java.util.List;

/** Rules on the paragraphs at the end that say who the author is: they begin with a name and go on like a bio. */
final class BioRule implements Flow.Rule {

    private static final int LONGEST = 100;
    private static final int LAST = 3;

    @Override
    public List<Ruling> rule(Flow flow) {
        NameReader names = new NameReader(flow.vocabulary());
        List<Integer> open = flow.open();
        return open.subList(Math.max(open.size() / 2, open.size() - LAST), open.size()).stream()
                .filter(index -> isBio(flow, flow.at(index), names))
                .map(index -> new Ruling(index, Role.BIO, "bio"))
                .toList();
    }

    private static boolean isBio(Flow flow, Piece piece, NameReader names) {
        String[] words = piece.words().replaceFirst("^[\\p{P}\\s]+", "").split("\\s+", 3);
        return piece.role() == Role.PARAGRAPH
                && piece.shape().words() <= LONGEST
                && words.length == 3
                && names.isNames(words[0] + " " + words[1])
                && flow.vocabulary().matches("bio", piece.words());
    }
}
