/** Editions, from git or from the plan; what changed between two. */
@NullMarked
package org.understudy.history;

import org.jspecify.annotations.NullMarked;
