package dev.lectern.guides;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What somebody has saved before they begin to read a guide: a page, as a browser writes it, and a text. */
final class Downloads {

    private static final String SAVED = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <title>Stone by stone | The Harrow Echo</title>
            <meta property="og:site_name" content="The Harrow Echo">
            <link rel="canonical" href="https://echo.example/2022/stone-by-stone">
            </head>
            <body>
            <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
            <article>
            <h1>Stone by stone</h1>
            <p class="byline">By Ada Quill</p>
            <p>4 June 2022</p>
            <p>The old bridge at Harrow is being put together again. Every stone of its two weak arches has a number, and \
            the masons know most of them by heart. The Lind Ferry Company is in no hurry to see them done.</p>
            <p>The council hopes to open the bridge in the autumn, when the fair brings people from both banks together \
            and the boats are full. Nobody in Harrow would put money on it.</p>
            </article>
            <footer>© The Harrow Echo. Subscribe to our newsletter.</footer>
            </body>
            </html>
            """;

    private static final String COPIED = """
            What the river carried

            Nell Tarn

            The Lind rose in the night, and in the morning the north bank of Harrow was under water as far as the market.

            Share this article

            The boats of the Lind Ferry Company carried bread, letters and a piano across before the water fell again on
            the third day. Nobody has asked for the piano yet.
            """;

    private Downloads() {}

    /** Writes the two files into a folder. */
    static void in(Path folder) throws IOException {
        Files.writeString(folder.resolve("saved.html"), SAVED);
        Files.writeString(folder.resolve("copied.txt"), COPIED);
    }
}
