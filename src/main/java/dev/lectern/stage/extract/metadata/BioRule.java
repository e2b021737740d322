package dev.lectern.stage.extract.metadata;

import dev.lectern.model.document.Role;
import dev.lectern.model.text.Words;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Punctuation;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rules on who the author is: a line with the words of a bio directly behind a byline, or one at either end of the
 * article that begins with an author's name or with a name the article does not mention.
 */
final class BioRule implements Rule {

    /** The figure or sign by which a bio answers to the one behind the name. */
    private static final Pattern NOTE_MARK = Pattern.compile("^(?:\\p{Nd}{1,2}\\s|[*†‡§¹²³])\\s*");

    private static final Pattern QUOTATION = Pattern.compile("[\"“„«「『]([^\"”“»」』]++)[\"”“»」』]");
    private static final int LONGEST_NAME_OF_WORK = 8;
    private static final int LONGEST = 90;
    private static final int NEAR_THE_END = 3;

    @Override
    public List<Ruling> rule(Draft draft) {
        List<String> authors = BylineReader.authors(draft).stream()
                .map(author -> author.name())
                .toList();
        List<Integer> prose = draft.openProse();
        int tail = prose.size() < NEAR_THE_END ? 0 : prose.get(prose.size() - NEAR_THE_END);
        int head = Head.end(draft);
        return draft.open().stream()
                .filter(passage -> passage.words() <= LONGEST)
                .filter(passage -> isBehindByline(draft, passage) || passage.index() < head || passage.index() > tail)
                .filter(passage -> saysWho(draft, passage.text()) && !isSpeech(passage.text()))
                .filter(passage -> isBehindByline(draft, passage) || isOfAuthor(draft, passage, authors))
                .map(passage -> new Ruling(passage.index(), Role.BIO, "bio"))
                .toList();
    }

    /** Tells whether a text says who somebody is: in a sentence, or as a list of titles and posts. */
    static boolean saysWho(Draft draft, String text) {
        String bare = NOTE_MARK.matcher(text).replaceFirst("");
        return draft.vocabulary().matches("bio", bare) || draft.vocabulary().matches("bio-title", bare);
    }

    /** Somebody is quoted who speaks; a short quotation without an end is the name of a book or a paper. */
    private static boolean isSpeech(String text) {
        return QUOTATION
                .matcher(text)
                .results()
                .map(quotation -> quotation.group(1))
                .anyMatch(said -> Punctuation.endsSentence(said)
                        || Punctuation.endsWithComma(said)
                        || Words.count(said) > LONGEST_NAME_OF_WORK);
    }

    private static boolean isBehindByline(Draft draft, Passage passage) {
        return passage.index() > 0 && draft.is(passage.index() - 1, Role.BYLINE, Role.BIO);
    }

    private static boolean isOfAuthor(Draft draft, Passage passage, List<String> authors) {
        boolean named = authors.stream().anyMatch(passage.text()::startsWith);
        boolean noted = passage.text().startsWith("*") && passage.index() > Head.firstProse(draft);
        return named || noted || (passage.index() > Head.firstProse(draft) && beginsWithStranger(draft, passage));
    }

    private static boolean beginsWithStranger(Draft draft, Passage passage) {
        String[] words = passage.text().split("\\s+", 3);
        if (words.length < 3 || !new NameReader(draft.vocabulary()).isNames(words[0] + " " + words[1])) {
            return false;
        }
        String surname =
                Words.folded(words[1]).isEmpty() ? "" : Words.folded(words[1]).get(0);
        return draft.open().stream()
                .filter(other -> other.index() != passage.index() && other.isProse())
                .noneMatch(other -> other.foldedWords().contains(surname));
    }
}
