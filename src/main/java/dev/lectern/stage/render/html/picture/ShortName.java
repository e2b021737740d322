package dev.lectern.stage.render.html.picture;

import dev.lectern.model.archive.Dossier;

/** What a picture calls a term, which has little room for words. */
final class ShortName {

    private ShortName() {}

    /** Returns the spelling that the archive uses most, where it is shorter than the term's own name. */
    static String of(Dossier dossier) {
        String headword = dossier.term().headword();
        return dossier.spellings().keySet().stream()
                .findFirst()
                .filter(spelling -> spelling.length() < headword.length())
                .orElse(headword);
    }
}
