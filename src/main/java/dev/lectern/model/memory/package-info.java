/**
 * What a stage may be lent so that it need not do the same work twice.
 * An interface and the one who remembers nothing; who does remember is in build.
 * Nothing of ours is imported here.
 */
@NullMarked
package dev.lectern.model.memory;

import org.jspecify.annotations.NullMarked;
