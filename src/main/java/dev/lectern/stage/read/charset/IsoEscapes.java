package dev.lectern.stage.read.charset;

import java.nio.charset.Charset;
import java.util.Optional;

/** Knows ISO-2022-JP, whose bytes are all ASCII, by the escape sequences that switch its letters. */
final class IsoEscapes {

    private static final String NAME = "ISO-2022-JP";

    private IsoEscapes() {}

    /** Returns the encoding, if the bytes switch to Japanese and mean something in it. */
    static Optional<Encoding> in(byte[] bytes) {
        if (!switchToJapanese(bytes) || !Charset.isSupported(NAME)) {
            return Optional.empty();
        }
        return Optional.of(new Encoding(NAME, Charset.forName(NAME), 0, false, true))
                .filter(encoding -> encoding.decode(bytes).badSequences() == 0);
    }

    private static boolean switchToJapanese(byte[] bytes) {
        for (int at = 0; at + 2 < bytes.length; at++) {
            if (bytes[at] == 0x1B && bytes[at + 1] == '$' && (bytes[at + 2] == 'B' || bytes[at + 2] == '@')) {
                return true;
            }
        }
        return false;
    }
}
