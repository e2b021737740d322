/**
 * Knows what the furniture of a page looks like in many languages: widgets, bylines, credits, dates.
 * Comes in: a line and a language. Goes out: which kinds of line it may be, the day it names, the language it is in.
 * The knowledge is in data files beside this package; nothing here decides what becomes of a line.
 */
@NullMarked
package dev.lectern.stage.extract.language;

import org.jspecify.annotations.NullMarked;
