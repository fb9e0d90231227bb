/** What templates see: one record for each document, with values as the author gave them and no method but their components. */
@NullMarked
package org.understudy.template.view;

import org.jspecify.annotations.NullMarked;
