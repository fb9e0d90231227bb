/** Languages: messages, dates, amounts, time spans and lists as a reader of that language expects them. */
@NullMarked
package org.understudy.text;

import org.jspecify.annotations.NullMarked;
