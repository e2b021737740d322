package dev.lectern.stage.render.html.view;

/**
 * What {@code alias.peb} is given under the name {@code alias}.
 *
 * @param name another name of a term
 * @param term link to the term's dossier
 * @param refresh what takes a browser there at once, for a meta element
 */
public record AliasView(String name, LinkView term, String refresh) {}
