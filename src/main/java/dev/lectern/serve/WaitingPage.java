package dev.lectern.serve;

import java.nio.charset.StandardCharsets;

/** What is shown while there is no site yet: it is being read, or something in the archive is in the way. */
final class WaitingPage {

    private static final String HTML = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>Lectern</title>
            </head>
            <body>
            <p>There is no site to show yet. This page follows by itself as soon as there is.</p>
            </body>
            </html>
            """;

    private WaitingPage() {}

    static byte[] bytes() {
        return HTML.getBytes(StandardCharsets.UTF_8);
    }
}
