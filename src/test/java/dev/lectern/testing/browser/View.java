package dev.lectern.testing.browser;

/**
 * What a page is looked at through.
 *
 * @param width width of the window in CSS pixels
 * @param height its height
 * @param scale device pixels to a CSS pixel
 * @param dark whether the reader prefers dark
 * @param forced whether the system forces its own colours
 * @param touch whether it is a phone under a finger
 */
public record View(int width, int height, double scale, boolean dark, boolean forced, boolean touch) {

    /** Returns a light window of that width. */
    public static View wide(int width) {
        return new View(width, 900, 1, false, false, false);
    }

    /** Returns a phone. */
    public static View phone() {
        return new View(360, 740, 2, false, false, true);
    }

    /** Returns the same in the dark. */
    public View inTheDark() {
        return new View(width, height, scale, true, forced, touch);
    }

    /** Returns the same where the system forces its colours. */
    public View inForcedColours() {
        return new View(width, height, scale, dark, true, touch);
    }

    /** Returns the same window at a zoom, which leaves fewer and larger pixels. */
    public View zoomed(int times) {
        return new View(width / times, height / times, scale * times, dark, forced, touch);
    }

    /** Returns the same, that high. */
    public View high(int pixels) {
        return new View(width, pixels, scale, dark, forced, touch);
    }

    @Override
    public String toString() {
        return (dark ? "dark" : "light") + (forced ? ", forced colours" : "") + ", " + width + " px"
                + (scale > 1 && !touch ? " at a zoom of " + (int) scale : "") + (touch ? ", touch" : "");
    }
}
