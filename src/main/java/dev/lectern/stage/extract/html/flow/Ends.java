package dev.lectern.stage.extract.html.flow;

import java.util.List;

/** Where the head of an article ends and its tail begins: at its first and last running text. */
record Ends(int first, int last) {

    static Ends of(Flow flow) {
        List<Integer> prose = flow.prose();
        return prose.isEmpty()
                ? new Ends(0, flow.pieces().size())
                : new Ends(prose.get(0), prose.get(prose.size() - 1));
    }
}
