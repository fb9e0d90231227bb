/** Second locks around sealed files, for the keys that recipients have already: reading keys, judging and using them. */
@NullMarked
package org.understudy.seal.lock;

import org.jspecify.annotations.NullMarked;
