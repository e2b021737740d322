package dev.lectern.stage.render.typography;

import dev.lectern.model.text.Folding;
import dev.lectern.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text beside the same with single spaces, from which words are quoted. */
final class Excerpt {

    private final String spaced;

    /** Where each unit of the text stands in the other; empty where the two are the same. */
    private final int[] places;

    Excerpt(String text) {
        this.spaced = Folding.singleSpaced(text);
        this.places = spaced.equals(text) ? new int[0] : places(text);
    }

    private static int[] places(String text) {
        int[] places = new int[text.length() + 1];
        int length = 0;
        boolean owed = false;
        for (int at = 0; at < text.length(); at++) {
            boolean space = Folding.isSpace(text.charAt(at));
            length += !space && owed ? 1 : 0;
            places[at] = length;
            owed = space && length > 0;
            length += space ? 0 : 1;
        }
        places[text.length()] = length;
        return places;
    }

    private int place(int at) {
        return places.length == 0 ? at : places[at];
    }

    /** Returns the edits that lie inside of quoted words, in their offsets; empty where the words are not found. */
    Optional<List<Edit>> edits(List<Edit> edits, Span near, String excerpt) {
        int from = Math.max(0, place(near.end()) - excerpt.length());
        int start = spaced.indexOf(excerpt.strip(), Math.max(0, from - 1));
        if (start < 0 || excerpt.isBlank()) {
            return Optional.empty();
        }
        int first = start - (excerpt.length() - excerpt.stripLeading().length());
        Span shown = new Span(0, excerpt.length());
        List<Edit> moved = new ArrayList<>();
        for (Edit edit : edits) {
            int begin = place(edit.span().start()) - first;
            int end = place(edit.span().end()) - first;
            if (begin >= 0 && end > begin && shown.contains(new Span(begin, end))) {
                Edit there = new Edit(new Span(begin, end), edit.replacement(), edit.correction());
                if (!there.span().of(excerpt).equals(there.replacement())) {
                    moved.add(there);
                }
            }
        }
        return Optional.of(moved);
    }
}
