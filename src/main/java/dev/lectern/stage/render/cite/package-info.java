/**
 * Makes citations of articles in the formats that reference managers read.
 * Comes in: articles. Goes out: texts, addresses that carry them, and the files that cite the whole archive.
 * Each format's escaping happens here and nowhere else.
 */
@NullMarked
package dev.lectern.stage.render.cite;

import org.jspecify.annotations.NullMarked;
