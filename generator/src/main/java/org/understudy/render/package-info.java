/** What every renderer gives: an artifact in memory, of one page in one format. */
@NullMarked
package org.understudy.render;

import org.jspecify.annotations.NullMarked;
