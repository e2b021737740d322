package dev.lectern.stage.render.html.view;

/**
 * What every page is given about itself and the site, under the name {@code page}.
 *
 * @param language BCP 47 tag of the site's own words
 * @param direction {@code ltr} or {@code rtl}, of the site's own words
 * @param title what the window and the bookmark say
 * @param description one sentence about the page; empty for none
 * @param site the archive's name
 * @param home link to the front page
 * @param glossary link to the list of terms
 * @param timeline link to the times the articles speak of
 * @param notes link to the list of the editor's notes; empty where there are none
 * @param accounts link to what several articles say of one thing; empty where there is nothing
 * @param search link to where the archive is searched; empty where it cannot be
 * @param section which entry of the site header this page belongs to: {@code articles}, {@code glossary}, {@code timeline},
 *     {@code notes}, {@code accounts}, {@code search} or empty
 * @param assets link to the folder of assets, ending in a slash
 * @param citations link to the folder of citations of the whole archive, ending in a slash
 * @param canonical absolute address of the page; empty where the site has no base URL
 * @param indexed whether search engines may index the page
 */
public record PageView(
        String language,
        String direction,
        String title,
        String description,
        String site,
        String home,
        String glossary,
        String timeline,
        String notes,
        String accounts,
        String search,
        String section,
        String assets,
        String citations,
        String canonical,
        boolean indexed) {}
