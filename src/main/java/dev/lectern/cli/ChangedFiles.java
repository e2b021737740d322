package dev.lectern.cli;

import java.util.List;

/** The files that have changed, in few words. */
final class ChangedFiles {

    private ChangedFiles() {}

    /** Returns such as {@code seeds/a.txt changed} or {@code seeds/a.txt and 2 more changed}. */
    static String inWords(List<String> paths) {
        return paths.get(0) + (paths.size() == 1 ? "" : " and " + (paths.size() - 1) + " more") + " changed";
    }
}
