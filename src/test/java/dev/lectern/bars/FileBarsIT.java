package dev.lectern.bars;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the files alone can tell, of every page, on a machine without a browser too. */
@Bars
class FileBarsIT {

    @Test
    void everyLinkLeadsToAPlaceThatIsThere() {
        List<SitePage> pages = BuiltSite.get().pages();
        Map<Path, Set<String>> places = pages.stream()
                .collect(Collectors.toMap(
                        page -> page.file().normalize(),
                        page -> new HashSet<>(page.parsed().select("[id]").eachAttr("id"))));
        List<String> nowhere = new ArrayList<>();
        int links = 0;
        for (SitePage page : pages) {
            List<String> addresses = new ArrayList<>(page.parsed()
                    .select("a[href]:not([href~=^(https?|mailto|data):])")
                    .eachAttr("href"));
            page.sendsOn().ifPresent(addresses::add);
            for (String address : addresses) {
                links++;
                if (!leadsSomewhere(page, address, places)) {
                    nowhere.add(page + ": " + address);
                }
            }
        }
        Figures.faults("links that lead nowhere, of " + links, nowhere.size(), "");
        assertThat(links).as("links within the site").isPositive();
        assertThat(nowhere).isEmpty();
    }

    @Test
    void everyPageNamesItsIconOrBrowsersAskTheServerForOne() {
        assertThat(BuiltSite.get().pages())
                .filteredOn(page -> !page.hasIcon())
                .extracting(SitePage::path)
                .containsExactly("404.html");
    }

    private static boolean leadsSomewhere(SitePage page, String address, Map<Path, Set<String>> places) {
        int mark = address.indexOf('#');
        String path = mark < 0 ? address : address.substring(0, mark);
        Path target = path.isEmpty()
                ? page.file().normalize()
                : page.file().resolveSibling(path).normalize();
        if (mark < 0) {
            return target.toFile().isFile();
        }
        return places.getOrDefault(target, Set.of()).contains(address.substring(mark + 1));
    }
}
