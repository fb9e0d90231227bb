package org.understudy.template;

import java.time.Duration;

/**
 * How far one template may go.
 *
 * @param characters the most it may write
 * @param time the longest it may run
 */
record TemplateLimits(int characters, Duration time) {
    static final TemplateLimits USUAL = new TemplateLimits(32 << 20, Duration.ofSeconds(30));
}
