package dev.lectern.stage.extract.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.lectern.model.document.RichText;
import dev.lectern.model.text.Folding;
import dev.lectern.stage.extract.draft.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words that stand for pictures, where they are words. */
final class PictureText {

    private static final Pattern FILE_NAME =
            Pattern.compile("\\S+\\.(?:jpe?g|png|gif|webp|svg|avif|bmp|tiff?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIZE = Pattern.compile("\\|?\\s*\\d{1,5}(?:x\\d{1,5})?\\s*$");
    private static final int FEWEST_WORDS = 2;

    private PictureText() {}

    /** Tells whether a node is a picture, or a link about nothing but one. */
    static boolean isPicture(Node node) {
        if (node instanceof Image || node instanceof ImageRef) {
            return true;
        }
        boolean isLink = node instanceof Link || node instanceof LinkRef;
        return isLink && node.hasChildren() && picturesOnly(node.getFirstChild());
    }

    private static boolean picturesOnly(Node first) {
        boolean found = false;
        for (Node node = first; node != null; node = node.getNext()) {
            boolean blank = Folding.isBlank(node.getChars().toString());
            if (!blank && !isPicture(node)) {
                return false;
            }
            found = found || !blank;
        }
        return found;
    }

    /** Returns the pictures at or under a node, in order. */
    static List<Node> in(Node node) {
        List<Node> found = new ArrayList<>();
        if (node instanceof Image || node instanceof ImageRef) {
            found.add(node);
        } else {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                found.addAll(in(child));
            }
        }
        return found;
    }

    /** Returns the title of a picture, or the text in its place; nothing where that is a file name or a single word. */
    static RichText of(Document document, Node picture) {
        String title = picture instanceof Image image ? image.getTitle().unescape() : "";
        RichText shown = InlineText.of(document, picture);
        RichText words = title.isBlank() ? shown : RichText.plain(Folding.singleSpaced(title));
        String bare = SIZE.matcher(words.text()).replaceFirst("");
        boolean isName = FILE_NAME.matcher(bare).matches() || Shape.of(bare).words() < FEWEST_WORDS;
        return isName ? RichText.plain("") : Texts.part(words, 0, bare.length());
    }
}
