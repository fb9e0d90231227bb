/** Pages become PDF: tagged, with a table of contents, bookmarks and embedded fonts. */
@NullMarked
package org.understudy.render.pdf;

import org.jspecify.annotations.NullMarked;
