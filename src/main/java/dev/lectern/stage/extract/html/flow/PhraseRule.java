package dev.lectern.stage.extract.html.flow;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.List;

/**
 * Rules on pieces that say nothing but a phrase of the language's vocabulary.
 *
 * @param section the vocabulary's section, which is also the rule's name
 * @param role what such a piece is
 * @param longest the most words such a piece may have
 */
record PhraseRule(String section, Role role, int longest) implements Flow.Rule {

    @Override
    public List<Ruling> rule(Flow flow) {
        return flow.open().stream()
                .filter(index -> mayBeWidget(flow.at(index)) && !flow.headsText(index))
                .filter(index -> flow.vocabulary().matches(section, flow.at(index).words()))
                .map(index -> new Ruling(index, role, section))
                .toList();
    }

    private boolean mayBeWidget(Piece piece) {
        return piece.shape().words() <= longest && piece.role() != Role.TABLE_ROW && piece.role() != Role.CODE;
    }
}
