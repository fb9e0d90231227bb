/** One class per rule, over the whole plan; findings and their acceptance. */
@NullMarked
package org.understudy.check;

import org.jspecify.annotations.NullMarked;
