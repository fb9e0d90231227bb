/** Reads the exports of password managers and authenticators, each in its published format. */
@NullMarked
package org.understudy.exchange.format;

import org.jspecify.annotations.NullMarked;
