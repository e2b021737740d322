package dev.lectern.stage.extract.metadata;

import dev.lectern.model.document.Credit;
import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads where an article was first published: off its credit line, or off the words by which a paper says that somebody
 * spoke to it ("… tells ILNA", "a note to ILNA").
 */
final class CreditReader {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s)\\]>\"”]+");
    private static final Pattern HOST =
            Pattern.compile("(?<![\\p{L}\\p{Nd}@.-])(?:[\\p{L}\\p{Nd}-]+\\.)+\\p{L}{2,}(?![\\p{L}\\p{Nd}-])");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{P}\\p{S}]+|[\\s\\p{P}\\p{S}]+$");
    private static final Pattern OUTLET =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{Nd}.&-]*(?:\\s+\\p{Lu}[\\p{L}\\p{Nd}.&-]*){0,3}");
    private static final int LONGEST_NAME = 80;

    private CreditReader() {}

    /** Returns the publisher that a draft names. */
    static Optional<Credit> credit(Draft draft) {
        for (Passage passage : draft.of(Role.CREDIT)) {
            Optional<Credit> credit = ofLine(draft, passage.text());
            if (credit.isPresent()) {
                return credit;
            }
        }
        return spokenTo(draft);
    }

    private static Optional<Credit> ofLine(Draft draft, String line) {
        String rest = draft.vocabulary().rest("credit", line).orElse(line);
        Matcher address = ADDRESS.matcher(rest);
        if (address.find()) {
            String url = EDGES.matcher(address.group()).replaceAll("");
            String before = EDGES.matcher(rest.substring(0, address.start())).replaceAll("");
            return Optional.of(new Credit(before.isEmpty() ? host(url) : before, Optional.of(url)));
        }
        Matcher host = HOST.matcher(rest);
        String bare = EDGES.matcher(rest).replaceAll("");
        if (host.find() && host.group().length() == bare.length()) {
            return Optional.of(new Credit(bare, Optional.empty()));
        }
        return bare.isEmpty() || bare.length() > LONGEST_NAME
                ? Optional.empty()
                : Optional.of(new Credit(bare, Optional.empty()));
    }

    private static String host(String url) {
        String host = url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/?#:].*$", "");
        return host.toLowerCase(Locale.ROOT);
    }

    /** The outlet at the end of the headline, or in the editor's note, behind the words of somebody speaking to it. */
    private static Optional<Credit> spokenTo(Draft draft) {
        for (Role role : new Role[] {Role.TITLE, Role.EDITOR_NOTE}) {
            for (Passage passage : draft.of(role)) {
                Optional<String> outlet = outletIn(draft, passage.text(), role == Role.TITLE);
                if (outlet.isPresent()) {
                    return Optional.of(new Credit(outlet.get(), Optional.empty()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> outletIn(Draft draft, String text, boolean atEnd) {
        for (String verb : draft.vocabulary().entries("told-to")) {
            int at = text.toLowerCase(Locale.ROOT).lastIndexOf(" " + verb + " ");
            if (at < 0) {
                continue;
            }
            String rest = text.substring(at + verb.length() + 2).strip();
            Matcher outlet = OUTLET.matcher(rest);
            if (outlet.lookingAt()
                    && (!atEnd
                            || EDGES.matcher(rest.substring(outlet.end()))
                                    .replaceAll("")
                                    .isEmpty())) {
                return Optional.of(outlet.group());
            }
        }
        return Optional.empty();
    }
}
