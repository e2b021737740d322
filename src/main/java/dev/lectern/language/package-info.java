/**
 * Knows what Lectern knows of languages: furniture's wording, names of months, signs by which a language is told.
 * Comes in: a line or a text, and a language. Goes out: what kinds of line it may be, the day it names, its language.
 * The knowledge is in data files beside this package; what becomes of a text is decided elsewhere.
 */
@NullMarked
package dev.lectern.language;

import org.jspecify.annotations.NullMarked;
