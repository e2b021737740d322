package dev.lectern.model.source;

import java.util.List;

/**
 * A file as read: decoded, nothing else changed.
 *
 * @param path from the archive folder, with forward slashes: {@code seeds/000.txt}
 * @param mediaType what kind of file it is
 * @param text what it says, without a byte-order mark
 * @param charset the IANA name of the encoding it was read in
 * @param fingerprint SHA-256 of its bytes, in hexadecimal
 */
public record SourceFile(String path, MediaType mediaType, String text, String charset, String fingerprint) {

    /** Returns the last part of the path, which is the article's identity. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns the lines of the text. */
    public List<String> lines() {
        return Lines.of(text);
    }
}
