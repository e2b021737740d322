package dev.lectern.stage.extract.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.LinkNode;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.RichText;
import dev.lectern.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns what stands in one block of the parser's tree into text with marks. Good for one use. */
final class InlineText {

    private final Document document;
    private final boolean withPictures;
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();

    private InlineText(Document document, boolean withPictures) {
        this.document = document;
        this.withPictures = withPictures;
    }

    /** Returns the text of a block, without white space at its ends; pictures leave the words that stand for them. */
    static RichText of(Document document, Node block) {
        return of(new InlineText(document, true), block.getFirstChild(), null);
    }

    /** Returns the text of neighbours, from one to before another, less their pictures. */
    static RichText withoutPictures(Document document, @Nullable Node first, @Nullable Node end) {
        return of(new InlineText(document, false), first, end);
    }

    private static RichText of(InlineText inline, @Nullable Node first, @Nullable Node end) {
        for (Node node = first; node != null && node != end; node = node.getNext()) {
            inline.inline(node);
        }
        return inline.trimmed();
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            inline(child);
        }
    }

    private void inline(Node node) {
        if (!withPictures && PictureText.isPicture(node)) {
            closeGap(node.getNext());
            return;
        }
        if (node instanceof Emphasis) {
            marked(node, Mark.Emphasis::new);
        } else if (node instanceof StrongEmphasis) {
            marked(node, Mark.Strong::new);
        } else if (node instanceof Strikethrough) {
            marked(node, Mark.Struck::new);
        } else if (node instanceof Footnote note && note.isDefined()) {
            int number = note.getFootnoteBlock().getFootnoteOrdinal();
            int start = text.length();
            text.append('[').append(number).append(']');
            mark(start, span -> new Mark.Hyperlink(span, SourceNames.ofFootnote(number)));
        } else if (node instanceof Footnote) {
            text.append(visible(node.getChars().toString()));
        } else if (node instanceof Code code) {
            int start = text.length();
            text.append(words(code));
            mark(start, Mark.Code::new);
        } else if (node instanceof MailLink mail) {
            linked(mail.getText().toString(), "mailto:" + mail.getText());
        } else if (node instanceof AutoLink link) {
            linked(link.getText().toString(), link.getUrl().toString());
        } else if (node instanceof com.vladsch.flexmark.ast.Link link) {
            linked(link, link.getUrl().unescape());
        } else if (node instanceof LinkRef reference && reference.getReferenceNode(document) != null) {
            Reference target = reference.getReferenceNode(document);
            linked(node, target.getUrl().unescape());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.append(' ');
        } else if (node instanceof HtmlEntity) {
            text.append(visible(Escaping.unescapeHtml(node.getChars())));
        } else if (node instanceof HtmlInlineBase) {
            lineBreak(node);
        } else {
            other(node);
        }
    }

    /** In a table the sign that parts cells is written with a backslash, even in code. */
    private static String words(Code code) {
        String words = code.getText().toString().replaceAll("\\R", " ");
        return code.getAncestorOfType(TableCell.class) == null ? words : words.replace("\\|", "|");
    }

    /** Where a picture was, one space is enough. */
    private void closeGap(@Nullable Node next) {
        boolean spaced = text.length() > 0 && text.charAt(text.length() - 1) == ' ';
        boolean again =
                next != null && next.getChars().length() > 0 && next.getChars().charAt(0) == ' ';
        if (spaced && again) {
            text.setLength(text.length() - 1);
        }
    }

    /** A line break parts words; before a mark there is nothing to part. */
    private void lineBreak(Node tag) {
        Node next = tag.getNext();
        boolean isBreak = tag.getChars().toString().toLowerCase(Locale.ROOT).startsWith("<br");
        boolean isBeforeWord = next != null
                && next.getChars().length() > 0
                && Character.isLetterOrDigit(next.getChars().charAt(0));
        if (isBreak && isBeforeWord) {
            text.append(' ');
        }
    }

    /** Pictures leave the words that stand for them; a reference that leads nowhere is text as written. */
    private void other(Node node) {
        boolean isUnknown = node instanceof com.vladsch.flexmark.ast.RefNode reference
                && reference.getReferenceNode(document) == null;
        if (node.hasChildren() && !isUnknown) {
            children(node);
        } else if (!(node instanceof LinkNode)) {
            text.append(visible(node.getChars().unescape()));
        }
    }

    private void marked(Node node, Function<Span, Mark> make) {
        int start = text.length();
        children(node);
        mark(start, make);
    }

    private void linked(Node node, String target) {
        int start = text.length();
        children(node);
        Optional<String> harmless = LinkTarget.harmless(target);
        harmless.ifPresent(checked -> mark(start, span -> new Mark.Hyperlink(span, checked)));
    }

    private void linked(String words, String target) {
        int start = text.length();
        text.append(words);
        LinkTarget.harmless(target).ifPresent(checked -> mark(start, span -> new Mark.Hyperlink(span, checked)));
    }

    private void mark(int start, Function<Span, Mark> make) {
        if (text.length() > start) {
            marks.add(make.apply(new Span(start, text.length())));
        }
    }

    /** A reference can name a control character, which is no text. */
    private static String visible(String words) {
        return words.replaceAll("[\\p{Cc}&&[^\\t]]", " ");
    }

    private RichText trimmed() {
        String whole = text.toString();
        return Texts.part(new RichText(whole, marks), 0, whole.length());
    }
}
