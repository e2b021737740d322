/**
 * The glossary: terms, the names they go by, and how they are to be found and linked.
 * Values only; matching is stage.annotate.
 * May import model.document, model.text and model.diagnostic.
 */
@NullMarked
package dev.lectern.model.glossary;

import org.jspecify.annotations.NullMarked;
