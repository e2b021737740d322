/**
 * The article: its blocks, its marks, what is known about it, and the fate of every line it came from.
 * Values only; how an article is recognised is not known here.
 * May import model.text and model.diagnostic.
 */
@NullMarked
package dev.lectern.model.document;

import org.jspecify.annotations.NullMarked;
