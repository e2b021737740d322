package dev.lectern.stage.extract.html.facts;

import dev.lectern.model.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the name of the site and takes it off a title.
 *
 * @param name as the page says it
 * @param host of the page's address, without www
 */
record SiteName(Optional<String> name, Optional<String> host) {

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—·•»›:~/]+\\s+|\\s*[|»›·•]\\s*|\\s*::\\s*");
    private static final int LONGEST_NAME = 6;

    /** Returns the title without the site's name at either end. */
    String cutFrom(String title) {
        String cut = title;
        for (int times = 0; times < 3; times++) {
            String shorter = cutOnce(cut);
            if (shorter.equals(cut)) {
                return cut;
            }
            cut = shorter;
        }
        return cut;
    }

    private String cutOnce(String title) {
        Matcher matcher = SEPARATOR.matcher(title);
        int firstStart = -1;
        int firstEnd = -1;
        int lastStart = -1;
        int lastEnd = -1;
        while (matcher.find()) {
            if (firstStart < 0) {
                firstStart = matcher.start();
                firstEnd = matcher.end();
            }
            lastStart = matcher.start();
            lastEnd = matcher.end();
        }
        if (lastStart > 0 && isOfSite(title.substring(lastEnd))) {
            return title.substring(0, lastStart).strip();
        }
        if (firstStart > 0 && isOfSite(title.substring(0, firstStart)) && firstEnd < title.length()) {
            return title.substring(firstEnd).strip();
        }
        return title;
    }

    /** Tells whether words name the site: they are its name, or run together they are its host. */
    boolean isOfSite(String words) {
        String plain = plain(words);
        if (plain.isEmpty() || Words.count(words) > LONGEST_NAME) {
            return false;
        }
        boolean named = name.filter(site -> isSame(plain(site), plain)).isPresent();
        boolean hosted = host.filter(address -> isOfHost(address, words, plain)).isPresent();
        return named || hosted;
    }

    private static boolean isSame(String site, String words) {
        return site.equals(words)
                || (words.length() > 3 && site.startsWith(words))
                || (site.length() > 3 && words.startsWith(site));
    }

    private static boolean isOfHost(String host, String words, String plain) {
        Set<String> labels = new HashSet<>(List.of(host.split("\\.")));
        String joined = plain(host);
        StringBuilder initials = new StringBuilder();
        Words.folded(words).forEach(word -> initials.append(word.charAt(0)));
        return labels.contains(plain)
                || (plain.length() > 3 && joined.startsWith(plain))
                || (plain.startsWith("the") && labels.contains(plain.substring(3)))
                || labels.stream().anyMatch(label -> label.length() > 4 && plain.startsWith(label))
                || (initials.length() > 2 && labels.contains(initials.toString()));
    }

    private static String plain(String words) {
        return String.join("", Words.folded(words)).toLowerCase(Locale.ROOT);
    }
}
