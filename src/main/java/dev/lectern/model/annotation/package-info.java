/**
 * What is said about passages of an article, standing off its text.
 * Values only; finding them is stage.annotate.
 * May import model.document, model.glossary, model.text and model.diagnostic.
 */
@NullMarked
package dev.lectern.model.annotation;

import org.jspecify.annotations.NullMarked;
