/** Renders sheets as SpreadsheetML workbooks of ISO/IEC 29500, XLSX: typed columns to be sorted and filtered, and no formula. */
@NullMarked
package org.understudy.render.xlsx;

import org.jspecify.annotations.NullMarked;
