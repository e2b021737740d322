package dev.lectern.cli;

import java.util.List;

/** What has changed, in few words. */
final class Changes {

    private Changes() {}

    /** Returns such as {@code seeds/a.txt changed} or {@code seeds/a.txt and 2 more changed}. */
    static String inWords(List<String> paths) {
        return paths.get(0) + (paths.size() == 1 ? "" : " and " + (paths.size() - 1) + " more") + " changed";
    }
}
