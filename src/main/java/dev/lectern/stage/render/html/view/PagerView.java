package dev.lectern.stage.render.html.view;

import java.util.List;

/**
 * The pages a long list is split into.
 *
 * @param current from one
 * @param total how many there are
 * @param pages one link for each, its words the page's number; the current one leads nowhere
 */
public record PagerView(int current, int total, List<LinkView> pages) {}
