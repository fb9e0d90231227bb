/** Renders pages as WordprocessingML texts of ISO/IEC 29500, DOCX: real, editable documents of named styles and live fields. */
@NullMarked
package org.understudy.render.docx;

import org.jspecify.annotations.NullMarked;
