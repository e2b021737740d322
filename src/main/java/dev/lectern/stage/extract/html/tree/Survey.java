package dev.lectern.stage.extract.html.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * What each element of a page is called and how much text it holds. Running text is what stands in one block outside
 * links, twenty-five letters of it or more, as in Readability (Arc90, 2009).
 */
public final class Survey {

    private static final int SHORTEST_RUN = 25;
    private static final double MOST_LINKED = 0.5;

    private final Map<Element, Note> notes;
    private final Element body;

    private Survey(Element body, Map<Element, Note> notes) {
        this.body = body;
        this.notes = notes;
    }

    /**
     * What is noted of an element.
     *
     * @param parts what its names say it is
     * @param unseen whether it is not shown
     * @param letters how many characters of text it shows, white space aside
     * @param linked how many of them are in links
     * @param prose how many are running text
     * @param runs how many blocks of running text it has
     */
    public record Note(Set<Part> parts, boolean unseen, int letters, int linked, int prose, int runs) {

        static final Note NOTHING = new Note(Set.of(), true, 0, 0, 0, 0);

        /** Tells whether a name of the element says so. */
        public boolean is(Part part) {
            return parts.contains(part);
        }

        /** Returns the share of its text that is links. */
        public double linkShare() {
            return letters == 0 ? 0 : (double) linked / letters;
        }
    }

    /** Surveys the body of a page in one pass. */
    public static Survey of(Element body) {
        return of(body, new Surveyor(false));
    }

    /** Surveys a page whose text waits for a script to show it: what is hidden counts as shown. */
    public static Survey ofHidden(Element body) {
        return of(body, new Surveyor(true));
    }

    private static Survey of(Element body, Surveyor surveyor) {
        NodeTraversor.traverse(surveyor, body);
        return new Survey(body, surveyor.notes);
    }

    /** Returns the element that was surveyed. */
    public Element body() {
        return body;
    }

    /** Returns what is noted of an element; what is not shown has nothing. */
    public Note note(Element element) {
        return notes.getOrDefault(element, Note.NOTHING);
    }

    private static final class Frame {

        private final Element element;
        private final Set<Part> parts;
        private final boolean unseen;
        private final boolean inLink;
        private final int[] counts = new int[6];

        Frame(Element element, Set<Part> parts, boolean unseen, boolean inLink) {
            this.element = element;
            this.parts = parts;
            this.unseen = unseen;
            this.inLink = inLink;
        }
    }

    private static final int LETTERS = 0;
    private static final int LINKED = 1;
    private static final int PROSE = 2;
    private static final int RUNS = 3;
    private static final int RUN = 4;
    private static final int RUN_LINKED = 5;

    private static final class Surveyor implements NodeVisitor {

        private final Map<Element, Note> notes = new IdentityHashMap<>();
        private final Deque<Frame> open = new ArrayDeque<>();
        private final boolean seesHidden;

        Surveyor(boolean seesHidden) {
            this.seesHidden = seesHidden;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                open(element);
            } else if (node instanceof TextNode text && !open.isEmpty()) {
                read(text.getWholeText(), open.peek());
            }
        }

        private void open(Element element) {
            Frame parent = open.peek();
            boolean unseen = (parent != null && parent.unseen) || isUnseen(element);
            if (parent != null && Tags.isBlock(element)) {
                endRun(parent);
            }
            boolean inLink =
                    (parent != null && parent.inLink) || element.normalName().equals("a");
            open.push(new Frame(element, unseen ? Set.of() : Part.named(Names.of(element)), unseen, inLink));
        }

        private boolean isUnseen(Element element) {
            return seesHidden ? Tags.isUnseen(element) : Visibility.isHidden(element);
        }

        private static void read(String text, Frame frame) {
            if (frame.unseen) {
                return;
            }
            int letters = 0;
            for (int at = 0; at < text.length(); at++) {
                char unit = text.charAt(at);
                if (unit > ' ' && unit != '\u00A0') {
                    letters++;
                }
            }
            frame.counts[LETTERS] += letters;
            frame.counts[RUN] += letters;
            if (frame.inLink) {
                frame.counts[LINKED] += letters;
                frame.counts[RUN_LINKED] += letters;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            Frame frame = open.pop();
            boolean block = Tags.isBlock(element);
            if (block) {
                endRun(frame);
            }
            int[] counts = frame.counts;
            notes.put(
                    element,
                    new Note(frame.parts, frame.unseen, counts[LETTERS], counts[LINKED], counts[PROSE], counts[RUNS]));
            Frame parent = open.peek();
            if (parent != null) {
                for (int count = 0; count <= RUN_LINKED; count++) {
                    parent.counts[count] += counts[count];
                }
            }
        }

        /** A run is over where a block begins or ends; what is left open in an inline element goes on in its parent. */
        private static void endRun(Frame frame) {
            int run = frame.counts[RUN];
            int linked = frame.counts[RUN_LINKED];
            if (run >= SHORTEST_RUN && linked < run * MOST_LINKED) {
                frame.counts[PROSE] += run - linked;
                frame.counts[RUNS]++;
            }
            frame.counts[RUN] = 0;
            frame.counts[RUN_LINKED] = 0;
        }
    }
}
