package dev.lectern.stage.extract.markdown;

import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.stage.extract.markdown.Piece.Kind;
import dev.lectern.stage.extract.markdown.cut.Cut;
import dev.lectern.stage.extract.text.PassageNames;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names a Markdown file gives to its passages: headings by their words, footnotes by their numbers, attribute lists,
 * the block names of note-taking programs, and the names of raw HTML.
 */
final class SourceNames {

    private static final Pattern ATTRIBUTE = Pattern.compile("#([^\\s{}]+)");
    private static final Pattern OF_TAG = Pattern.compile(
            "<[a-zA-Z][^<>]{0,200}?\\s(?:id|name)\\s*=\\s*(?:\"([^\"<>]{1,200})\"|'([^'<>]{1,200})'|([^\\s\"'<>]{1,200}))");

    private final List<Piece> pieces;
    private final Map<Integer, BlockId> blockOfPiece;
    /** The last piece that begins on a line, and the first that ends on one. */
    private final NavigableMap<Integer, Integer> byFirstLine = new TreeMap<>();

    private final NavigableMap<Integer, Integer> byLastLine = new TreeMap<>();
    private final PassageNames names = new PassageNames();

    private SourceNames(List<Piece> pieces, Map<Integer, BlockId> blockOfPiece) {
        this.pieces = pieces;
        this.blockOfPiece = blockOfPiece;
        for (int at = 0; at < pieces.size(); at++) {
            byFirstLine.put(pieces.get(at).lines().first(), at);
            byLastLine.putIfAbsent(pieces.get(at).lines().last(), at);
        }
    }

    /** Returns the target of a reference to a footnote. */
    static String ofFootnote(int number) {
        return "#footnote:" + number;
    }

    /** Returns the blocks of an article with links between them led to where they go. */
    static List<Block> resolved(Assembly assembly, Headline headline, Body body) {
        SourceNames source = new SourceNames(headline.pieces(), assembly.blockOfPiece());
        source.readNames(body);
        source.readPieces(headline);
        return source.names.resolved(assembly.blocks());
    }

    /**
     * The text of a file, less what was cut from it.
     *
     * @param firstLine the line of the file on which it begins
     */
    record Body(List<String> lines, List<Cut> cuts, int firstLine) {}

    private void readNames(Body body) {
        for (Cut cut : body.cuts()) {
            int line = body.firstLine() + cut.firstLine();
            if (cut.rule().equals("block-name")) {
                before(line).ifPresent(block -> names.put(cut.text(), block));
            } else if (cut.rule().equals("attributes")) {
                Matcher name = ATTRIBUTE.matcher(cut.text());
                while (name.find()) {
                    String found = name.group(1);
                    before(line).ifPresent(block -> names.put(found, block));
                }
            }
        }
        for (int at = 0; at < body.lines().size(); at++) {
            Matcher tag = OF_TAG.matcher(body.lines().get(at));
            while (tag.find()) {
                String found = tag.group(1) != null ? tag.group(1) : tag.group(2) != null ? tag.group(2) : tag.group(3);
                after(body.firstLine() + at).ifPresent(block -> names.put(found, block));
            }
        }
    }

    private void readPieces(Headline headline) {
        int note = 0;
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            Optional<BlockId> block = block(at, headline);
            if (piece.kind() == Kind.HEADING) {
                block.ifPresent(id -> names.putLoosely(piece.text().text(), id));
            } else if (piece.kind() == Kind.FOOTNOTE && piece.level() != note) {
                note = piece.level();
                int number = note;
                block.ifPresent(id -> names.put(ofFootnote(number).substring(1), id));
            }
        }
    }

    private Optional<BlockId> block(int at, Headline headline) {
        return headline.index().equals(Optional.of(at))
                ? Optional.of(BlockId.TITLE)
                : Optional.ofNullable(blockOfPiece.get(at));
    }

    /** Returns the block that stands on a line or, where none does, the last one before it. */
    private Optional<BlockId> before(int line) {
        return Optional.ofNullable(byFirstLine.floorEntry(line))
                .map(Map.Entry::getValue)
                .map(blockOfPiece::get);
    }

    /** Returns the block that stands on a line or, where none does, the first one behind it. */
    private Optional<BlockId> after(int line) {
        return Optional.ofNullable(byLastLine.ceilingEntry(line))
                .map(Map.Entry::getValue)
                .map(blockOfPiece::get);
    }
}
