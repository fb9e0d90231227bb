/** Files of a plan and positions in them. */
@NullMarked
package org.understudy.source;

import org.jspecify.annotations.NullMarked;
