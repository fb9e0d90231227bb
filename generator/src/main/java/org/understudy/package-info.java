/**
 * Understudy: compiles a version-controlled plan into the sealed documents that let somebody else take over.
 *
 * <p>{@code ARCHITECTURE.md} has the map of these packages; each may import only those above it there.
 */
@NullMarked
package org.understudy;

import org.jspecify.annotations.NullMarked;
