package dev.lectern.stage.read.charset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.source.MediaType;
import dev.lectern.testing.Golden;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole pages, furniture and all, put into the encodings that their labels name, come back as they were. */
class ScrapesInOldEncodingsTest {

    private static final Path SCRAPES = Path.of("src/test/resources/recognise-gold");
    private static final String ROW = "encodings: ";

    static Stream<Arguments> pages() throws IOException {
        List<Arguments> pages = new ArrayList<>();
        for (Path folder : Golden.cases(SCRAPES)) {
            for (String row : Files.readAllLines(folder.resolve("labels.txt"))) {
                if (row.startsWith(ROW)) {
                    Stream.of(row.substring(ROW.length()).split(" "))
                            .forEach(encoding -> pages.add(Arguments.of(folder, encoding)));
                }
            }
        }
        return pages.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsThePageInEveryEncodingItMayBeSavedIn(Path folder, String encoding) throws IOException {
        String text = Files.readString(folder.resolve("input.txt"));
        Decoded read = new Decoder().decode(bytes(text, encoding), MediaType.PLAIN_TEXT, "page.txt");
        assertThat(read.text()).as(read.charset()).isEqualTo(text);
    }

    private static byte[] bytes(String text, String encoding) {
        if (encoding.equals("UTF-8-BOM")) {
            return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        }
        Charset charset = Charset.forName(encoding);
        assertThat(charset.newEncoder().canEncode(text)).as(encoding).isTrue();
        return text.getBytes(charset);
    }
}
