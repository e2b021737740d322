package dev.lectern.model.output;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** What a file of the site holds. */
public sealed interface Content {

    /** Returns the bytes to be written. */
    byte[] bytes();

    /** A text, written as UTF-8. */
    record Text(String text) implements Content {
        @Override
        public byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Bytes that are fetched only when the file is written, such as an image of the theme. */
    record Binary(Supplier<byte[]> source) implements Content {
        @Override
        public byte[] bytes() {
            return source.get();
        }
    }
}
