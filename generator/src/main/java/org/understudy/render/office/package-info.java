/** What the renderers of office formats share: XML in bytes that can be wiped, lengths, and a look at a page as a whole. */
@NullMarked
package org.understudy.render.office;

import org.jspecify.annotations.NullMarked;
