package dev.lectern.stage.write;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Random changes to a small site, among them files that become folders and contents that come back. */
final class Edits {

    private static final List<String> PATHS = List.of(
            "index.html", "a/one.html", "a/two.html", "a/deep/three.html", "b", "b/four.html", "c/five.html", "a/deep");

    private Edits() {}

    static void edit(SortedMap<String, String> site, SplittableRandom random) {
        int changes = random.nextInt(5);
        for (int change = 0; change < changes; change++) {
            String path = PATHS.get(random.nextInt(PATHS.size()));
            if (random.nextInt(3) == 0) {
                site.remove(path);
            } else {
                site.keySet().removeIf(other -> other.startsWith(path + "/") || path.startsWith(other + "/"));
                site.put(path, "text " + random.nextInt(4));
            }
        }
    }

    static String manifestOf(SortedMap<String, String> site) {
        SortedMap<String, String> hashes = new TreeMap<>();
        site.forEach((path, text) -> hashes.put(path, Manifest.hash(text.getBytes(StandardCharsets.UTF_8))));
        return new String(new Manifest(hashes).bytes(), StandardCharsets.UTF_8);
    }
}
