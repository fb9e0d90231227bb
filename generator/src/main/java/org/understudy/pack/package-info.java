/** Packs on disk: what is current, manifest, lock, replacement of a whole folder. */
@NullMarked
package org.understudy.pack;

import org.jspecify.annotations.NullMarked;
