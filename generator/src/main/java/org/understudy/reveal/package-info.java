/** Tokens become secrets, in the trees of protected documents and nowhere else. */
@NullMarked
package org.understudy.reveal;

import org.jspecify.annotations.NullMarked;
