/**
 * Ties between passages of different articles, and accounts: what the archive says about one quantity.
 * Values only; they are found by stage.link.tie and never say who is right.
 * May import model.annotation, model.document and model.text.
 */
@NullMarked
package dev.lectern.model.archive.tie;

import org.jspecify.annotations.NullMarked;
