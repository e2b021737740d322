package dev.lectern.stage.read.charset;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often the characters of one language occur, ASCII aside, as natural logarithms of their shares. Letters are ranked
 * from the commonest, and the share of a rank falls as Zipf's law has it, which is near enough to tell readings apart.
 */
final class Alphabet {

    /** A letter that the language does not have, in a loan word at best. */
    static final double STRANGE = -8;

    private static final double OF_ANOTHER_SCRIPT = -12;

    /** Small letters, commonest first. For Latin script those that ASCII lacks. */
    private static final String LETTERS = """
            fr éèàêçùôâîûœëïæü
            de üäößé
            es óíáéñúü
            pt ãçéáíóêâúàõô
            it èàùòéì
            sv äåöé
            da åøæé
            is íáðéóúýöþæ
            nl ëéïóü
            pl łęóążśćźń
            cs íáéěřžčýšůúňóťď
            sk áíéčšžýúťôľďňäóŕĺ
            hu áéöőóíüúű
            ro ăîâşţ
            hr čžšćđ
            tr ıüşğçöâîû
            lt ėšųūžįčąę
            lv āīšēņļžģķčū
            et äõüöšž
            ca àéóèíòçúï
            ru оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё
            uk оанивтірекслдпмузябьгйчїхцєжшющфґ
            be аніоеыкрстлязудмпвбьцчгйўшжхюфэё
            bg аоеитнрсвлдкпмзяъугчбцжщфхшюьй
            sr аоиенрсјтвкудмпзлгбчшцжљњћђхфџ
            kk аеынтлрідсқмобуғшзжйкгпүңөұәиявхцфэһчёюьщъ
            el αοιετσνηυρκπμλςγδωάίόέήθχύφβξώζψϊϋ
            ar اليمنرتوهبعسدفحقكجشصطخذزضثغظءأإآةىئؤ
            fa اينردهمتوبسشکگزفعقحخجصپچضطذغظژثآئءكلأ\u200C
            ur ايرکوینلمتسہبھپدجعشچحگٹفقںےخزصطڑژڈۃ
            he יוהלאתבמרנשםדכעחקפסגטזץןךצף
            th านรอกเงทมยลวดสตะปบคหแจพชขใไโผซถธณฐ่้ัีิืุู็์ึำ
            """;

    /** The commonest of the characters that stand for words or syllables; what is not here is judged by its place. */
    private static final Map<String, String> CHARACTERS = Map.of(
            "GB18030",
            "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家"
                    + "种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日军者意无力它与长"
                    + "把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利等产或新己制身"
                    + "果加西斯月话合回特代内信表化老给世位次度门任常先海通教原东声提立及比员解水名真论处走义各入几口认条平系气题",
            "Big5",
            "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家"
                    + "種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實日軍者意無力它與長"
                    + "把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利等產或新己制身"
                    + "果加西斯月話合回特代內信表化老給世位次度門任常先海通教原東聲提立及比員解水名真論處走義各入幾口認條平系氣題",
            "EUC-KR",
            "이다는의가을에고하지로한를도은기사해어서아리인대자시나있일수스그정니만주부라보전들구했면게우조러성여장상적과" + "세동국원오으신공미경위제년연개것와안계선진유관민중학실비방당었단히소생후회되교무모재",
            "Shift_JIS",
            "のにはをたがでてとしれさいるなあもりらかすこっきま日一人国年大十二本中出三会",
            "EUC-JP",
            "のにはをたがでてとしれさいるなあもりらかすこっきま日一人国年大十二本中出三会");

    private static final String SPACING = "、。・「」『』，．：；？！（）《》ー　“”‘’…—～〜";

    private final Map<Character, Double> shares;
    private final Character.UnicodeScript script;
    private final boolean ofCharacters;

    private Alphabet(Map<Character, Double> shares, char first, boolean ofCharacters) {
        this.shares = Map.copyOf(shares);
        this.script = Character.UnicodeScript.of(first);
        this.ofCharacters = ofCharacters;
    }

    /** Returns the alphabets that the encodings of one byte a letter were made for. */
    static List<Alphabet> ofLetters() {
        return Arrays.stream(LETTERS.split("\n"))
                .map(row -> new Alphabet(ranked(row.substring(3), 1.0), row.charAt(3), false))
                .toList();
    }

    /** Returns the characters that an encoding of several bytes a character was made for. */
    static Optional<Alphabet> ofCharacters(String encoding) {
        String common = CHARACTERS.get(encoding);
        if (common == null) {
            return Optional.empty();
        }
        Map<Character, Double> shares = new HashMap<>();
        switch (encoding) {
            case "GB18030" -> putBlock(shares, Charset.forName("GB18030"), 0xB0, 0xD7);
            case "Big5" -> putBlock(shares, Charset.forName("Big5"), 0xA4, 0xC6);
            case "EUC-KR" -> putBlock(shares, Charset.forName("EUC-KR"), 0xB0, 0xC8);
            default -> {
                putBlock(shares, Charset.forName("EUC-JP"), 0xB0, 0xCF);
                putRange(shares, '\u3041', '\u3093', -4.5);
                putRange(shares, '\u30A1', '\u30F6', -5);
            }
        }
        shares.putAll(ranked(common, 0.5));
        SPACING.chars().forEach(unit -> shares.put((char) unit, -3.5));
        return Optional.of(new Alphabet(shares, common.charAt(0), true));
    }

    /** Returns the share of a small letter or character. */
    double share(char letter) {
        Double share = shares.get(letter);
        if (share != null) {
            return share;
        }
        return ofCharacters || Character.UnicodeScript.of(letter) == script ? STRANGE : OF_ANOTHER_SCRIPT;
    }

    /** Tells whether the language is written in characters of two bytes, which bear more each. */
    boolean isOfCharacters() {
        return ofCharacters;
    }

    private static Map<Character, Double> ranked(String letters, double together) {
        int flatness = letters.length() > 20 ? 3 : 1;
        double sum = 0;
        for (int rank = 0; rank < letters.length(); rank++) {
            sum += 1.0 / (rank + flatness);
        }
        Map<Character, Double> shares = new HashMap<>();
        for (int rank = 0; rank < letters.length(); rank++) {
            shares.put(letters.charAt(rank), StrictMath.log(together / (rank + flatness) / sum));
        }
        return shares;
    }

    /** The first half of each standard holds the characters in common use, in rows that begin with these bytes. */
    private static void putBlock(Map<Character, Double> shares, Charset charset, int first, int last) {
        for (int lead = first; lead <= last; lead++) {
            for (int trail = 0x40; trail <= 0xFE; trail++) {
                String made = new String(new byte[] {(byte) lead, (byte) trail}, charset);
                if (made.length() == 1 && made.charAt(0) > 0x7F && made.charAt(0) != '\uFFFD') {
                    shares.put(made.charAt(0), -8.0);
                }
            }
        }
    }

    private static void putRange(Map<Character, Double> shares, char first, char last, double share) {
        for (char letter = first; letter <= last; letter++) {
            shares.put(letter, share);
        }
    }
}
