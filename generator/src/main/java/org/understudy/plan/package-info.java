/** The typed plan: records and sealed interfaces, every reference resolved. No library, no I/O. */
@NullMarked
package org.understudy.plan;

import org.jspecify.annotations.NullMarked;
