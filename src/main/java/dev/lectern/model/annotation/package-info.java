/**
 * What is said about passages of an article, standing off its text.
 * Values only; finding them is stage.annotate.
 * May import model.document, model.glossary and model.text.
 */
@NullMarked
package dev.lectern.model.annotation;

import org.jspecify.annotations.NullMarked;
