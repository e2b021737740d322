/**
 * What site-config.yaml says, as one record with a default for every key.
 * No reading and no checking of files: that is stage.read.
 * May import diagnostics only.
 */
@NullMarked
package dev.lectern.model.config;

import org.jspecify.annotations.NullMarked;
