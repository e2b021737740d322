package dev.lectern.stage.write;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Says in plain words what went wrong with a disk. */
final class DiskFailure {

    private static final Reason OTHER =
            new Reason("", "disk-failed", "", "see whether the disk and its folders are well");

    /** What systems say, looked for in their own words; where a system speaks another language, its words are kept. */
    private static final List<Reason> REASONS = List.of(
            new Reason("no space left", "disk-full", "the disk is full", "free some space and build again"),
            new Reason("not enough space", "disk-full", "the disk is full", "free some space and build again"),
            new Reason("quota", "disk-full", "your share of the disk is used up", "free some space and build again"),
            new Reason(
                    "read-only", "disk-read-only", "the disk is read-only", "build into a folder that can be written"),
            new Reason("too many open files", "disk-busy", "too many files are open", "close other programs"),
            new Reason("busy", "disk-busy", "it is in use", "if it is a mounted disk, build into a folder inside it"),
            new Reason("being used by another", "disk-busy", "it is in use", "close the program that has it open"),
            new Reason("cross-device", "disk-other", "it is on another disk", "build into a folder inside that disk"),
            new Reason(
                    "name too long", "disk-failed", "its name is too long", "build into a folder with a shorter path"),
            new Reason("input/output", "disk-failed", "the disk does not answer", "see whether the disk is well"),
            new Reason(
                    "not a directory", "disk-not-a-folder", "part of the path is not a folder", "choose another path"),
            new Reason("no locks", "disk-failed", "this disk knows no locks", "build on a disk of this machine"));

    private DiskFailure() {}

    private record Reason(String sign, String code, String words, String hint) {}

    /** Returns the exception for a failure; where the failure names no file, {@code otherwise} is taken to be at fault. */
    static LecternException of(IOException failure, Path otherwise, Function<Path, String> shown) {
        Path file = failure instanceof FileSystemException named && named.getFile() != null
                ? otherwise.resolve(named.getFile())
                : otherwise;
        Reason reason = reason(failure);
        return LecternException.environment(
                Diagnostic.error(
                        reason.code(),
                        Location.of(shown.apply(file)),
                        "cannot write the files: " + reason.words(),
                        reason.hint()),
                failure);
    }

    private static Reason reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return new Reason(
                    "", "disk-permission", "permission denied", "look at the owner and the rights of this path");
        }
        if (failure instanceof NoSuchFileException) {
            return new Reason(
                    "", "disk-vanished", "it is not there", "build again while nothing else changes the folder");
        }
        if (failure instanceof NotDirectoryException) {
            return new Reason("", "disk-not-a-folder", "it is not a folder", "choose another path");
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof DirectoryNotEmptyException) {
            return new Reason("", "disk-in-the-way", "something else is in its place", "move it away and build again");
        }
        if (failure instanceof AtomicMoveNotSupportedException) {
            return new Reason("", "disk-other", "it is on another disk", "build into a folder inside that disk");
        }
        String said = said(failure);
        String small = said.toLowerCase(Locale.ROOT);
        return REASONS.stream()
                .filter(reason -> small.contains(reason.sign()))
                .findFirst()
                .orElse(new Reason("", OTHER.code(), said.isEmpty() ? "the disk gave no reason" : said, OTHER.hint()));
    }

    private static String said(IOException failure) {
        String said = failure instanceof FileSystemException named ? named.getReason() : failure.getMessage();
        return said == null ? "" : said;
    }
}
