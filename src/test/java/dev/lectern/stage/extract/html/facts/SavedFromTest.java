package dev.lectern.stage.extract.html.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SavedFromTest {

    @Test
    void readsTheCommentsOfBrowsersAndTools() {
        assertThat(
                        SavedFrom.of(
                                Jsoup.parse(
                                        "<!DOCTYPE html>\n<!-- saved from url=(0027)https://echo.example/lamps -->\n<html><p>a</html>")))
                .contains("https://echo.example/lamps");
        assertThat(SavedFrom.of(Jsoup.parse("<!DOCTYPE html><html><!--\n Page saved with SingleFile \n"
                        + " url: https://echo.example/lamps?p=1 \n saved date: Thu Nov 16 2023\n--><head><p>a</html>")))
                .contains("https://echo.example/lamps?p=1");
        assertThat(SavedFrom.of(Jsoup.parse("<html><head><!-- Mirrored from echo.example/lamps.html by HTTrack"
                        + " Website Copier/3.x [XR&CO'2014], Thu, 16 Nov 2023 --></head><p>a</html>")))
                .contains("https://echo.example/lamps.html");
    }

    @Test
    void passesOverOtherCommentsAndThoseInTheText() {
        assertThat(SavedFrom.of(Jsoup.parse("<!-- saved from url=(0014)about:internet --><html><p>a</html>")))
                .isEmpty();
        assertThat(SavedFrom.of(Jsoup.parse("<html><body><p>a<!-- url: https://echo.example --></html>")))
                .isEmpty();
    }
}
