/** Pages become OpenDocument texts (ODF 1.3), looking as a reference document says. */
@NullMarked
package org.understudy.render.odt;

import org.jspecify.annotations.NullMarked;
