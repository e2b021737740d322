/**
 * Recognises the forms of text other than paragraphs: interviews, verse, tables, numbered lists and sections.
 * Comes in: drafts. Goes out: rulings on passages of the body.
 * Nothing is taken out here.
 */
@NullMarked
package dev.lectern.stage.extract.form;

import org.jspecify.annotations.NullMarked;
