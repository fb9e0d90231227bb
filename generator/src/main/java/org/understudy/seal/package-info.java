/** Artifacts become deliverables: encrypted with a passphrase, or released because they hold no secret. */
@NullMarked
package org.understudy.seal;

import org.jspecify.annotations.NullMarked;
