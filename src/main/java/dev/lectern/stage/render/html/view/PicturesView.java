package dev.lectern.stage.render.html.view;

/**
 * What {@code index.peb} is given under the name {@code pictures}; pages after the first are given empty ones.
 *
 * @param timeline the archive over time
 * @param matrix which article speaks of which term
 */
public record PicturesView(TimelineView timeline, MatrixView matrix) {

    /** No pictures. */
    public static final PicturesView NONE = new PicturesView(TimelineView.NONE, MatrixView.NONE);
}
