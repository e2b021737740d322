package dev.lectern.model.output;

/**
 * A file of the site.
 *
 * @param path where it goes
 * @param content what it holds
 */
public record OutputFile(OutputPath path, Content content) {

    /** Returns a file that holds a text. */
    public static OutputFile text(OutputPath path, String text) {
        return new OutputFile(path, new Content.Text(text));
    }
}
