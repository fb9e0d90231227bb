/** Files to documents: YAML front matter and Markdown, both with positions. The libraries for them are used here only. */
@NullMarked
package org.understudy.read;

import org.jspecify.annotations.NullMarked;
