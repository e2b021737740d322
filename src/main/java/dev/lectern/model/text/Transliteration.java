package dev.lectern.model.text;

import java.util.Map;

/**
 * Latin letters for Cyrillic, Greek and Arabic-script ones, good enough to make a readable address of a title. Cyrillic
 * follows ISO 9 simplified to ASCII, with the Kazakh letters; Arabic script gives consonants and long vowels only.
 */
public final class Transliteration {

    private static final Map<Integer, String> LETTERS = letters();

    private Transliteration() {}

    /** Returns the text with the letters it knows turned Latin; everything else stays. */
    public static String toLatin(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        text.codePoints().forEach(code -> {
            String known = LETTERS.get(code);
            if (known == null) {
                latin.appendCodePoint(code);
            } else {
                latin.append(known);
            }
        });
        return latin.toString();
    }

    private static Map<Integer, String> letters() {
        Map<Integer, String> letters = new java.util.HashMap<>();
        put(letters, "а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh");
        put(letters, "ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya і i ї yi є ye ґ g ў u");
        put(letters, "ә a ғ gh қ q ң ng ө o ұ u ү u һ h ђ dj ј j љ lj њ nj ћ c џ dz");
        put(
                letters,
                "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o");
        put(
                letters,
                "ا a آ a أ a إ i ب b پ p ت t ث th ج j چ ch ح h خ kh د d ذ dh ر r ز z ژ zh س s ش sh ص s ض d ط t ظ z");
        put(letters, "ع a غ gh ف f ق q ک k ك k گ g ل l م m ن n و v ه h ة a ی i ي y ئ y ء - ى a");
        put(letters, "ß ss æ ae ø o œ oe ł l đ d ð d þ th ı i");
        return Map.copyOf(letters);
    }

    private static void put(Map<Integer, String> letters, String pairs) {
        String[] parts = pairs.split(" ");
        for (int at = 0; at < parts.length; at += 2) {
            letters.put(parts[at].codePointAt(0), parts[at + 1].equals("-") ? "" : parts[at + 1]);
        }
    }
}
