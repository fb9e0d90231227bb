/** What can be reached from where, and in which order. */
@NullMarked
package org.understudy.access;

import org.jspecify.annotations.NullMarked;
