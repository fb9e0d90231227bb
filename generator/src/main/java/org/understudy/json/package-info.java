/** JSON text from and to plain trees of maps, lists, strings, numbers and booleans (RFC 8259). */
@NullMarked
package org.understudy.json;

import org.jspecify.annotations.NullMarked;
