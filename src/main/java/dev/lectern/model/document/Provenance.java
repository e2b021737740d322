package dev.lectern.model.document;

/**
 * The seed an article came from.
 *
 * @param path from the archive folder
 * @param charset the encoding it was read in
 * @param fingerprint SHA-256 of its bytes
 */
public record Provenance(String path, String charset, String fingerprint) {

    /** Returns the last part of the path, which is the article's identity. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
