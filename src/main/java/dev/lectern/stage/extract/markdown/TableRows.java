package dev.lectern.stage.extract.markdown;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.lectern.model.document.RichText;
import dev.lectern.model.text.LineRange;
import dev.lectern.stage.extract.markdown.Piece.Kind;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table, with its caption; the line that parts head and body belongs to the row above it. */
final class TableRows {

    private final Document document;
    private final LineIndex lines;

    TableRows(Document document, LineIndex lines) {
        this.document = document;
        this.lines = lines;
    }

    List<Piece> of(Node table) {
        List<Piece> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead || part instanceof TableBody) {
                for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                    rows.add(row(row, part instanceof TableHead));
                }
            } else if (part instanceof TableCaption) {
                rows.add(new Piece(Kind.CAPTION, InlineText.of(document, part), lines.of(part), 0, false));
            } else if (!rows.isEmpty()) {
                Piece last = rows.remove(rows.size() - 1);
                LineRange range = last.lines().to(lines.of(part));
                rows.add(new Piece(last.kind(), last.text(), range, 0, last.marked()));
            }
        }
        return rows.stream().filter(row -> !row.text().text().isBlank()).toList();
    }

    private Piece row(Node row, boolean head) {
        RichText text = RichText.plain("");
        boolean first = true;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            RichText words = InlineText.withoutPictures(document, cell.getFirstChild(), null);
            text = first ? words : beside(text, words);
            first = false;
        }
        return new Piece(Kind.TABLE_ROW, text, lines.of(row), 0, head);
    }

    /** Empty cells keep their place. */
    private static RichText beside(RichText row, RichText cell) {
        RichText tabbed = new RichText(row.text() + "\t", row.marks());
        return cell.text().isEmpty() ? tabbed : Texts.joined(tabbed, cell, "");
    }
}
