/** Turns what other programs export into accounts of a plan and entries of its vault. */
@NullMarked
package org.understudy.exchange;

import org.jspecify.annotations.NullMarked;
