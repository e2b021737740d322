package dev.lectern.testing;

/** Reads what is written in the 92 digits of a search's files. */
final class DigitReader {

    private final String coded;
    private int at;

    DigitReader(String coded) {
        this.coded = coded;
    }

    int at() {
        return at;
    }

    boolean hasNext() {
        return at < coded.length();
    }

    boolean isAt(char sign) {
        return coded.charAt(at) == sign;
    }

    int digit() {
        int code = coded.charAt(at++);
        return code - 33 - (code > 34 ? 1 : 0) - (code > 92 ? 1 : 0);
    }

    int number() {
        int number = 0;
        int place = 1;
        int digit = digit();
        while (digit >= 46) {
            number += (digit - 46) * place;
            place *= 46;
            digit = digit();
        }
        return number + digit * place;
    }

    void skip(int signs) {
        at += signs;
    }

    /** Reads on to behind a sign, or to the end where there is none. */
    String until(char sign) {
        int end = coded.indexOf(sign, at);
        String read = coded.substring(at, end < 0 ? coded.length() : end);
        at = end < 0 ? coded.length() : end + 1;
        return read;
    }

    /** Reads a word that begins as the one before it. */
    String word(String before) {
        int shared = number();
        return before.substring(0, shared) + until('\t');
    }
}
