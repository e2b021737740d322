/**
 * Turns bytes into text: byte-order marks, UTF-16 without one, UTF-8, and the encodings that came before it.
 * Comes in: bytes. Goes out: text without control characters, the name of its encoding, and every doubt about it.
 * Knows no disk; may import model.source, model.text and model.diagnostic, and is the only room of juniversalchardet.
 */
@NullMarked
package dev.lectern.stage.read.charset;

import org.jspecify.annotations.NullMarked;
