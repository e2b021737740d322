/**
 * The whole archive ready to be rendered: articles, their addresses, and how they hang together.
 * Values only; links are made in stage.link, ways in in stage.index.
 * May import every noun but source and config.
 */
@NullMarked
package dev.lectern.model.archive;

import org.jspecify.annotations.NullMarked;
