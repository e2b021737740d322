package dev.lectern.build;

import dev.lectern.stage.read.SeenFiles;

/**
 * What is kept from one reading of an archive to the next, so that only what has changed is read, recognised and indexed
 * again. A reading with it is equal to one without.
 *
 * @param files the files as they were read
 * @param things what was made of them
 */
record ReadingMemory(SeenFiles files, Recollection things) {

    /** Remembers nothing yet. */
    ReadingMemory() {
        this(new SeenFiles(), new Recollection());
    }
}
