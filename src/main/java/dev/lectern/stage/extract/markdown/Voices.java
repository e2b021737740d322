package dev.lectern.stage.extract.markdown;

import dev.lectern.model.document.Credit;
import dev.lectern.model.document.Metadata;
import dev.lectern.model.source.Editorial;
import java.util.Locale;
import java.util.Optional;

/** Settles what is said of an article by more than one voice. */
final class Voices {

    private Voices() {}

    /** Returns what the first says, and where that is silent what the second says. */
    static Editorial first(Editorial first, Editorial second) {
        return new Editorial(
                first.title().or(second::title),
                first.authors().isEmpty() ? second.authors() : first.authors(),
                first.published().or(second::published),
                first.publisher().or(second::publisher),
                first.url().or(second::url),
                first.language().or(second::language),
                first.extent());
    }

    /** The same, but a title that only adds the site's name to the page's headline gives way to it. */
    static Editorial of(Editorial editorial, Editorial head, Headline headline) {
        Editorial said = first(editorial, head);
        boolean isOfHead = editorial.title().isEmpty() && head.title().isPresent();
        Optional<String> title = isOfHead ? headline.words().or(said::title) : said.title();
        return new Editorial(
                title, said.authors(), said.published(), said.publisher(), said.url(), said.language(), said.extent());
    }

    /** Returns the metadata with the host for a name where only an address is known. */
    static Metadata named(Metadata metadata) {
        Optional<Credit> credit = metadata.credit()
                .map(known -> known.url().equals(Optional.of(known.name()))
                        ? new Credit(host(known.name()), known.url())
                        : known);
        return new Metadata(
                metadata.title(),
                metadata.kicker(),
                metadata.authors(),
                metadata.published(),
                credit,
                metadata.language());
    }

    private static String host(String address) {
        String host = address.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("[/?#:].*$", "");
        return host.isEmpty() ? address : host.toLowerCase(Locale.ROOT);
    }
}
