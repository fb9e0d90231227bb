/** Views and templates to validated pages: FreeMarker is used here only. */
@NullMarked
package org.understudy.template;

import org.jspecify.annotations.NullMarked;
