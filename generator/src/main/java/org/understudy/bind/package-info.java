/** Documents to the typed plan: one binder per kind, each made of shapes that also describe themselves as JSON Schema. */
@NullMarked
package org.understudy.bind;

import org.jspecify.annotations.NullMarked;
