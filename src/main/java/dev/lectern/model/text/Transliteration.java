package dev.lectern.model.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Latin letters for Cyrillic, Greek, Arabic, Georgian, Armenian and Hebrew ones, good enough to make a readable address
 * of a title. Cyrillic follows what English-language maps print, with the letters of Central Asia; Arabic and Hebrew
 * script give consonants and long vowels only. Small letters alone are known.
 */
public final class Transliteration {

    private static final Map<Integer, String> LETTERS = letters();

    private Transliteration() {}

    /** Returns the text with the letters it knows turned Latin; everything else stays. */
    public static String toLatin(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(code -> latin.append(letter(code)));
        return latin.toString();
    }

    /** Returns the Latin form of a letter; one that is not known with its accent may be known without. */
    private static String letter(int code) {
        String known = LETTERS.get(code);
        if (known != null) {
            return known;
        }
        String bare = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFD);
        return LETTERS.getOrDefault(bare.codePointAt(0), Character.toString(code));
    }

    private static Map<Integer, String> letters() {
        Map<Integer, String> letters = new HashMap<>();
        put(letters, "а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh");
        put(letters, "ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya і i ї yi є ye ґ g ў u");
        put(letters, "ә a ғ gh қ q ң ng ө o ұ u ү u һ h ђ dj ј j љ lj њ nj ћ c џ dz ѕ dz");
        put(letters, "ҳ h ҷ j җ zh ҹ j ҝ g ҡ q ҥ ng ҙ z ҫ s ѣ e ѳ f ѵ i і i");
        put(
                letters,
                "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o");
        put(
                letters,
                "ا a آ a أ a إ i ب b پ p ت t ث th ج j چ ch ح h خ kh د d ذ dh ر r ز z ژ zh س s ش sh ص s ض d ط t ظ z");
        put(letters, "ع a غ gh ف f ق q ک k ك k گ g ل l م m ن n و v ه h ة a ی i ي y ئ y ء - ى a");
        put(letters, "ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k");
        put(letters, "ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h");
        put(letters, "ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m");
        put(letters, "յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ w փ p ք k օ o ֆ f և ev");
        put(letters, "א a ב b ג g ד d ה h ו v ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף p");
        put(letters, "צ ts ץ ts ק k ר r ש sh ת t");
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
