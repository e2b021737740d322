package dev.lectern.stage.external;

/**
 * What came of asking for a page.
 *
 * @param said what was answered, or why nothing was, in a few words
 */
public record Answer(Kind kind, String said) {

    /** What an answer means for a link. */
    public enum Kind {
        /** The page is there. */
        ALIVE,
        /** The page is gone: 404, 410 or a host that does not exist. */
        DEAD,
        /** A wall, a fault or a silence that says nothing of the page and will be there tomorrow. */
        WALLED,
        /** The same, but another time it may be otherwise: not to be kept. */
        UNCERTAIN
    }

    /** There is no host of that name, or nobody could say so just now. */
    static final Answer NO_HOST = new Answer(Kind.DEAD, "there is no such host");

    static Answer uncertain(String why) {
        return new Answer(Kind.UNCERTAIN, why);
    }

    /** Returns what a status of the Hypertext Transfer Protocol means. */
    static Answer ofStatus(int status) {
        if (status == 404 || status == 410) {
            return new Answer(Kind.DEAD, "the server says " + status);
        }
        if (status >= 200 && status < 300) {
            return new Answer(Kind.ALIVE, "");
        }
        boolean passing = (status >= 500 && status < 600) || status == 429 || status == 408;
        return new Answer(passing ? Kind.UNCERTAIN : Kind.WALLED, "the server says " + status);
    }

    /** Tells whether the same answer may be expected tomorrow. */
    public boolean lasts() {
        return kind != Kind.UNCERTAIN && !equals(NO_HOST);
    }
}
