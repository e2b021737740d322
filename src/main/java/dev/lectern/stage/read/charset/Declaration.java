package dev.lectern.stage.read.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a saved page says it is in, among its first bytes. */
final class Declaration {

    private static final int WITHIN = 4096;
    private static final Pattern CHARSET =
            Pattern.compile("(?i)(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([a-z0-9:._-]{2,40})");

    /** What a label means in practice, after the Encoding Standard of the WHATWG, section 4.2, "Names and labels". */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("windows-874", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("macintosh", "x-MacRoman"));

    private Declaration() {}

    /** Returns the declared encoding, unless the bytes belie it. */
    static Optional<Encoding> in(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, WITHIN), StandardCharsets.ISO_8859_1);
        Matcher found = CHARSET.matcher(head);
        return found.find() ? named(found.group(1)).filter(encoding -> isBorneOut(encoding, bytes)) : Optional.empty();
    }

    private static Optional<Encoding> named(String label) {
        String small = label.toLowerCase(Locale.ROOT);
        if (small.equals("kz-1048") || small.equals("kz1048")) {
            return Optional.of(new Encoding("KZ-1048", Charset.forName("windows-1251"), 0, true, false));
        }
        try {
            Charset charset = Charset.forName(MEANT.getOrDefault(small, small));
            return Optional.of(new Encoding(label, charset, 0, false, false));
        } catch (IllegalCharsetNameException | java.nio.charset.UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static boolean isBorneOut(Encoding encoding, byte[] bytes) {
        return !encoding.charset().name().startsWith("UTF-")
                && encoding.decode(bytes).badSequences() == 0;
    }
}
