package dev.lectern.stage.render.typography;

/** Turns three full stops, spaced or not, into an ellipsis; two, four and more are left alone. */
final class Ellipses {

    private Ellipses() {}

    static void set(Galley galley) {
        String text = galley.text();
        int at = text.indexOf('.');
        while (at >= 0) {
            int end = at + 1;
            int stops = 1;
            boolean even = true;
            int step = text.startsWith(" .", end) ? 2 : 1;
            while (text.startsWith(" .", end) || text.startsWith(".", end)) {
                int wide = text.charAt(end) == ' ' ? 2 : 1;
                even &= wide == step;
                end += wide;
                stops++;
            }
            int before = galley.before(at);
            int after = galley.at(end);
            if (stops == 3
                    && even
                    && before != '/'
                    && after != '/'
                    && before != Signs.ELLIPSIS
                    && after != Signs.ELLIPSIS) {
                galley.show(at, end, String.valueOf(Signs.ELLIPSIS), Correction.ELLIPSIS);
            } else if (stops > 2) {
                galley.keep(at, end);
            }
            at = text.indexOf('.', end);
        }
    }
}
