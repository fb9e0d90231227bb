/** The goals: parameters in, events and diagnostics out. Everything else is the engine's affair. */
@NullMarked
package org.understudy.maven;

import org.jspecify.annotations.NullMarked;
