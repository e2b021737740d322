package dev.lectern.stage.read;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Values of a form of their own: language tags, days, addresses. */
final class Formats {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Set<String> LANGUAGES = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));

    private Formats() {}

    /** Returns a BCP 47 tag in its usual letters; its language must be one of ISO 639, by two letters or by three. */
    static Optional<String> languageTag(String text) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            String language = text.split("-", -1)[0].toLowerCase(Locale.ROOT);
            boolean isKnown = language.length() == 3 || LANGUAGES.contains(language);
            return isKnown ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException notATag) {
            return Optional.empty();
        }
    }

    /** Returns a day written year-month-day that is in the calendar. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** Returns an absolute address of the web in ASCII. */
    static Optional<String> webAddress(String text) {
        return web(text).map(URI::toASCIIString);
    }

    /** Returns an absolute address of the web that others can be joined to: it ends in a slash and asks nothing. */
    static Optional<String> baseUrl(String text) {
        return web(text)
                .filter(address -> address.getRawQuery() == null && address.getRawFragment() == null)
                .map(URI::toASCIIString)
                .map(address -> address.endsWith("/") ? address : address + "/");
    }

    private static Optional<URI> web(String text) {
        try {
            URI address = new URI(text);
            if (address.getHost() == null && address.getRawAuthority() != null) {
                String host = IDN.toASCII(address.getRawAuthority(), IDN.USE_STD3_ASCII_RULES);
                address = new URI(text.replace(address.getRawAuthority(), host));
            }
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            boolean isWeb = scheme.equals("http") || scheme.equals("https");
            return isWeb && address.getHost() != null && address.getRawUserInfo() == null
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
