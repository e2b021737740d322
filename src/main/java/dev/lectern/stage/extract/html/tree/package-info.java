/**
 * Looks at a page as a tree: what its elements are called, how much text they hold, which of them is the article.
 * Comes in: a parsed page. Goes out: the elements that hold the article, and those inside it that are no part of it.
 * The tree is read and never changed; each question costs one pass over it.
 */
@NullMarked
package dev.lectern.stage.extract.html.tree;

import org.jspecify.annotations.NullMarked;
