/**
 * Recognises the article in a saved web page.
 * Comes in: a page, parsed by jsoup. Goes out: blocks, what is known about the article, and everything taken out.
 * No mark-up survives: what is not a block of the model is gone, so nothing active can.
 */
@NullMarked
package dev.lectern.stage.extract.html;

import org.jspecify.annotations.NullMarked;
