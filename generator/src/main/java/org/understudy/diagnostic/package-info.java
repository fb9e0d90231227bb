/** What can be said about a source, and how it is printed. */
@NullMarked
package org.understudy.diagnostic;

import org.jspecify.annotations.NullMarked;
