package dev.lectern.model.config;

import dev.lectern.model.diagnostic.Severities;
import java.util.Optional;

/**
 * Everything {@code site-config.yaml} says.
 *
 * @param title the archive's name
 * @param subtitle one line under it; empty for none
 * @param language BCP 47 tag of the archive's own words, such as headings and labels
 * @param baseUrl where the site will be published, ending in a slash; used only where an absolute address is required
 * @param editor who keeps the archive
 * @param introduction the editor's introduction, shown above the list of articles
 * @param indexing whether search engines may index the copies of articles
 * @param search whether the archive can be searched
 * @param typography whether quotation marks, dashes and spaces are set for display
 * @param severities how bad each problem is held to be
 */
public record SiteConfig(
        String title,
        String subtitle,
        String language,
        Optional<String> baseUrl,
        Optional<String> editor,
        Introduction introduction,
        boolean indexing,
        boolean search,
        boolean typography,
        Severities severities) {

    /** The configuration of an archive that has no {@code site-config.yaml}. */
    public static final SiteConfig DEFAULT = new SiteConfig(
            "Reading archive",
            "",
            "en",
            Optional.empty(),
            Optional.empty(),
            Introduction.NONE,
            false,
            true,
            true,
            Severities.AS_FOUND);
}
