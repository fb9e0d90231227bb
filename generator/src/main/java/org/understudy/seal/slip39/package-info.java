/** A secret in shares, as SLIP-0039 writes them: split into words, and put together again. */
@NullMarked
package org.understudy.seal.slip39;

import org.jspecify.annotations.NullMarked;
