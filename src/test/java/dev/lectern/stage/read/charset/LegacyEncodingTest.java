package dev.lectern.stage.read.charset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.source.MediaType;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of many languages, written in the encodings their readers used before Unicode, come back as they were. */
class LegacyEncodingTest {

    private static final int SHORT = 60;

    /** A text and the encodings it is put into. */
    private record Sample(String language, String encodings, String text) {}

    private static final List<Sample> SAMPLES = List.of(
            new Sample("Russian", "windows-1251 KOI8-R IBM866 ISO-8859-5", """
                    В первые дни января на площадях западных городов собрались люди, недовольные ценой на газ. \
                    Через три дня митинги шли уже по всей стране, а в Алма-Ате горело здание мэрии. \
                    Президент объявил чрезвычайное положение и попросил союзников о помощи; их войска ушли через две недели. \
                    Сколько людей погибло, спорят до сих пор."""),
            new Sample("Ukrainian", "windows-1251 KOI8-U", """
                    Увечері на майдані знову зібралися люди, щоб почути, що скаже новий уряд про ціни на газ і хліб. \
                    Її голос було чути аж біля річки, та ніхто не розумів, чи їй вірять. \
                    Уранці газети написали, що міністр поїхав додому, а площа стояла порожня й тиха."""),
            new Sample("Kazakh", "KZ-1048", """
                    Қаңтар айының алғашқы күндері Жаңаөзен қаласының тұрғындары алаңға шығып, газ бағасын төмендетуді талап етті. \
                    Үш күннен кейін наразылық бүкіл елге тарады, ал Алматыда әкімдік ғимараты өртенді. \
                    Президент төтенше жағдай жариялап, одақтас мемлекеттерден көмек сұрады."""),
            new Sample("Persian", "windows-1256", """
                    در روزهاي نخست ژانويه مردم شهرهاي غربي به خيابان آمدند و گفتند بهاي گاز بايد پايين بيايد. \
                    سه روز بعد اعتراض به همه کشور رسيد و ساختمان شهرداري در آتش سوخت. \
                    رئيس جمهور وضعيت فوق العاده اعلام کرد و از همسايگان خود کمک خواست؛ نيروهاي آنان دو هفته بعد رفتند."""),
            new Sample("Arabic", "windows-1256 ISO-8859-6", """
                    في الأيام الأولى من شهر يناير خرج الناس إلى ساحات المدن الغربية احتجاجا على سعر الغاز. \
                    وبعد ثلاثة أيام وصلت الاحتجاجات إلى جميع أنحاء البلاد، وأعلن الرئيس حالة الطوارئ وطلب المساعدة من حلفائه. \
                    ولا يزال عدد القتلى موضع خلاف حتى اليوم."""),
            new Sample("Polish", "windows-1250 ISO-8859-2", """
                    W pierwszych dniach stycznia na placach zachodnich miast zebrali się ludzie niezadowoleni z ceny gazu. \
                    Po trzech dniach wiece trwały już w całym kraju, a w największym mieście płonął gmach urzędu. \
                    Prezydent ogłosił stan wyjątkowy i poprosił sojuszników o pomoc; ich żołnierze odeszli po dwóch tygodniach."""),
            new Sample("Czech", "windows-1250 ISO-8859-2", """
                    V prvních lednových dnech se na náměstích západních měst sešli lidé nespokojení s cenou plynu. \
                    Za tři dny už se protestovalo v celé zemi a v největším městě hořela radnice. \
                    Prezident vyhlásil výjimečný stav a požádal spojence o pomoc; jejich vojáci odešli za čtrnáct dní."""),
            new Sample("Hungarian", "windows-1250 ISO-8859-2", """
                    Január első napjaiban a nyugati városok terein összegyűltek az emberek, mert drágának tartották a gázt. \
                    Három nap múlva már az egész országban tüntettek, és a legnagyobb városban égett a városháza. \
                    Az elnök rendkívüli állapotot hirdetett, és szövetségeseitől kért segítséget."""),
            new Sample("Turkish", "windows-1254 ISO-8859-9", """
                    Ocak ayının ilk günlerinde batıdaki şehirlerin meydanlarında doğal gaz fiyatından şikâyetçi insanlar toplandı. \
                    Üç gün sonra gösteriler bütün ülkeye yayılmış, en büyük şehirde belediye binası ateşe verilmişti. \
                    Cumhurbaşkanı olağanüstü hâl ilan etti ve müttefiklerinden yardım istedi."""),
            new Sample("Greek", "windows-1253 ISO-8859-7", """
                    Τις πρώτες ημέρες του Ιανουαρίου συγκεντρώθηκαν στις πλατείες των δυτικών πόλεων άνθρωποι δυσαρεστημένοι από την τιμή του αερίου. \
                    Ύστερα από τρεις ημέρες οι διαδηλώσεις είχαν απλωθεί σε όλη τη χώρα, και ο πρόεδρος ζήτησε βοήθεια από τους συμμάχους του."""),
            new Sample("French", "windows-1252 ISO-8859-15 x-MacRoman IBM850", """
                    Aux premiers jours de janvier, des gens mécontents du prix du gaz se sont réunis sur les places des villes de l'ouest. \
                    Trois jours après, le pays entier était gagné, et l'hôtel de ville brûlait dans la plus grande cité. \
                    Le président décréta l'état d'urgence et appela ses alliés ; leurs troupes repartirent au bout de deux semaines."""),
            new Sample("German", "windows-1252 ISO-8859-15 x-MacRoman IBM850", """
                    In den ersten Tagen des Jahres versammelten sich auf den Plätzen der westlichen Städte Menschen, denen der Gaspreis zu hoch war. \
                    Drei Tage später wurde im ganzen Land demonstriert, und in der größten Stadt brannte das Rathaus. \
                    Der Präsident rief den Ausnahmezustand aus und bat seine Verbündeten um Hilfe; über die Zahl der Toten wird noch gestritten."""),
            new Sample("Spanish", "windows-1252", """
                    En los primeros días de enero se reunió en las plazas de las ciudades del oeste gente descontenta con el precio del gas. \
                    ¿Quién mandaba allí? Tres días después las protestas llegaban a todo el país, y el señor presidente pidió ayuda a sus aliados según el tratado."""),
            new Sample("English with curly marks", "windows-1252 x-MacRoman", """
                    The crowd wouldn’t go home. “We have nothing to lose,” one of them said — and the others didn’t laugh. \
                    By morning the city’s square was empty, and nobody would say who had fired first. \
                    The ministry’s figures, it turned out, weren’t anybody’s figures at all."""),
            new Sample("Lithuanian", "windows-1257", """
                    Pirmosiomis sausio dienomis vakarų miestų aikštėse susirinko žmonės, nepatenkinti dujų kaina. \
                    Po trijų dienų protestai jau buvo apėmę visą šalį, o didžiausiame mieste degė savivaldybės pastatas. \
                    Prezidentas paskelbė nepaprastąją padėtį ir paprašė sąjungininkų pagalbos."""),
            new Sample("Hebrew", "windows-1255 ISO-8859-8", """
                    בימים הראשונים של ינואר התאספו בכיכרות הערים במערב אנשים שלא היו מרוצים ממחיר הגז. \
                    אחרי שלושה ימים כבר הפגינו בכל הארץ, ובעיר הגדולה ביותר עלה בית העירייה באש. \
                    הנשיא הכריז על מצב חירום וביקש עזרה מבעלות בריתו."""),
            new Sample("Japanese", "windows-31j EUC-JP ISO-2022-JP", """
                    一月の初め、西部の町の広場にガスの値上げに怒った人々が集まった。三日後には抗議は全国に広がり、\
                    最大の都市では市庁舎が燃えていた。大統領は非常事態を宣言し、同盟国に助けを求めた。\
                    軍隊は二週間で引き上げたが、何人が亡くなったのかは今も議論が続いている。"""),
            new Sample("Chinese, simplified", "GB18030", """
                    一月初，西部城市的广场上聚集了许多对天然气价格不满的人。三天以后，抗议活动已经蔓延到全国，\
                    最大城市的市政厅也着了火。总统宣布进入紧急状态，并请求盟国提供帮助；两个星期以后，外国军队离开了这个国家。\
                    究竟有多少人死亡，直到今天还有争论。"""),
            new Sample("Chinese, traditional", "Big5", """
                    一月初，西部城市的廣場上聚集了許多對天然氣價格不滿的人。三天以後，抗議活動已經蔓延到全國，\
                    最大城市的市政廳也著了火。總統宣布進入緊急狀態，並請求盟國提供幫助；兩個星期以後，外國軍隊離開了這個國家。\
                    究竟有多少人死亡，直到今天還有爭論。"""),
            new Sample("Korean", "EUC-KR", """
                    일월 초 서부 도시의 광장에 가스 가격에 불만을 품은 사람들이 모였다. 사흘 뒤에는 시위가 전국으로 번졌고 \
                    가장 큰 도시에서는 시청 건물이 불에 탔다. 대통령은 비상사태를 선포하고 동맹국에 도움을 청했다. \
                    군대는 두 주 뒤에 떠났지만 몇 명이 죽었는지는 지금도 논란이다."""));

    private static Stream<Sample> samples() {
        return SAMPLES.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void longTextComesBackWhole(Sample sample) {
        for (String encoding : sample.encodings().split(" ")) {
            assertThat(readBack(sample.text(), encoding))
                    .as("%s in %s", sample.language(), encoding)
                    .isEqualTo(sample.text());
        }
    }

    @Test
    void nearlyEveryShortPieceComesBackWhole() {
        List<String> failures = new ArrayList<>();
        int tried = 0;
        for (Sample sample : SAMPLES) {
            for (String encoding : sample.encodings().split(" ")) {
                for (String piece : pieces(sample.text())) {
                    tried++;
                    String read = readBack(piece, encoding);
                    if (!read.equals(piece)) {
                        failures.add(sample.language() + " in " + encoding + ": " + piece + " -> " + read);
                    }
                }
            }
        }
        assertThat(failures.size())
                .as("%d of %d short pieces were misread:%n%s", failures.size(), tried, String.join("\n", failures))
                .isLessThanOrEqualTo(tried * 3 / 100);
    }

    @Test
    void everyGuessIsNamedInAWarning() {
        Decoded decoded = new Decoder()
                .decode(SAMPLES.get(0).text().getBytes(Charset.forName("KOI8-R")), MediaType.PLAIN_TEXT, "seeds/a.txt");

        assertThat(decoded.charset()).isEqualTo("KOI8-R");
        assertThat(decoded.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.code()).isEqualTo("charset-guessed");
            assertThat(doubt.toString()).contains("KOI8-R", "seeds/a.txt");
        });
    }

    private static List<String> pieces(String text) {
        int size = text.codePoints().anyMatch(Character::isIdeographic) ? SHORT / 2 : SHORT;
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start + size <= text.length(); start += size) {
            String piece = text.substring(start, start + size);
            if (piece.chars().anyMatch(unit -> unit > 0x7F)) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private static String readBack(String text, String encoding) {
        return new Decoder()
                .decode(encoded(text, encoding), MediaType.PLAIN_TEXT, "seeds/a.txt")
                .text();
    }

    /** The JDK does not have Kazakhstan's standard KZ-1048; its letters stand in the places named here. */
    private static byte[] encoded(String text, String encoding) {
        if (!encoding.equals("KZ-1048")) {
            return text.getBytes(Charset.forName(encoding));
        }
        Map<Character, Integer> letters = Map.ofEntries(
                Map.entry('Қ', 0x8D),
                Map.entry('қ', 0x9D),
                Map.entry('Һ', 0x8E),
                Map.entry('һ', 0x9E),
                Map.entry('Ұ', 0xA1),
                Map.entry('ұ', 0xA2),
                Map.entry('Ә', 0xA3),
                Map.entry('Ө', 0xA5),
                Map.entry('Ғ', 0xAA),
                Map.entry('Ү', 0xAF),
                Map.entry('ө', 0xB4),
                Map.entry('ғ', 0xBA),
                Map.entry('ә', 0xBC),
                Map.entry('Ң', 0xBD),
                Map.entry('ң', 0xBE),
                Map.entry('ү', 0xBF));
        byte[] bytes = new byte[text.length()];
        for (int at = 0; at < bytes.length; at++) {
            Integer known = letters.get(text.charAt(at));
            bytes[at] = known == null
                    ? text.substring(at, at + 1).getBytes(Charset.forName("windows-1251"))[0]
                    : known.byteValue();
        }
        return bytes;
    }

    @Test
    void samplesHaveNothingTheirEncodingsLack() {
        for (Sample sample : SAMPLES) {
            Arrays.stream(sample.encodings().split(" "))
                    .filter(encoding -> !encoding.equals("KZ-1048"))
                    .forEach(encoding -> assertThat(
                                    Charset.forName(encoding).newEncoder().canEncode(sample.text()))
                            .as("%s in %s", sample.language(), encoding)
                            .isTrue());
        }
    }
}
