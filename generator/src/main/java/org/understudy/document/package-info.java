/** Format-neutral content: a page as a typed tree of blocks and inlines. {@code docs/vocabulary.md} describes its XHTML. */
@NullMarked
package org.understudy.document;

import org.jspecify.annotations.NullMarked;
