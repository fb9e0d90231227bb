/** What is told to the author in files: SARIF, JSON, and a page with the matrix of scenarios and pictures of who gets in how. */
@NullMarked
package org.understudy.report;

import org.jspecify.annotations.NullMarked;
