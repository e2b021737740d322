package dev.lectern.stage.write;

import java.io.IOException;

/**
 * Puts the finished tree in the live one's place by two renames.
 *
 * <p>The live tree becomes {@code previous}, then {@code next} becomes the live one. While a build is at work there is
 * no {@code previous}, as {@code next} was made out of it; so a site that is missing while both of the others are there
 * can only mean that a build died between the two renames.
 */
final class TreeSwap {

    private final Destination place;
    private final Disk disk;

    TreeSwap(Destination place, Disk disk) {
        this.place = place;
        this.disk = disk;
    }

    /** Undoes what a build that died has left half done: the old site is live again, its draft a spare tree. */
    void heal() throws IOException {
        if (!Destination.exists(place.next())) {
            return;
        }
        if (!Destination.exists(place.live()) && Destination.exists(place.previous())) {
            disk.rename(place.previous(), place.live());
        }
        if (Destination.exists(place.previous())) {
            Spare.remove(place.next(), disk);
        } else {
            disk.rename(place.next(), place.previous());
        }
    }

    /** Makes the next tree the live one; where the second rename fails, the first is taken back. */
    void swap() throws IOException {
        boolean replaces = Destination.exists(place.live());
        if (replaces) {
            disk.rename(place.live(), place.previous());
        }
        try {
            disk.rename(place.next(), place.live());
        } catch (IOException failure) {
            if (replaces) {
                takeBack(failure);
            }
            throw failure;
        }
    }

    private void takeBack(IOException failure) {
        try {
            disk.rename(place.previous(), place.live());
        } catch (IOException worse) {
            failure.addSuppressed(worse);
        }
    }
}
