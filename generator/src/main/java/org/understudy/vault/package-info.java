/** Where secrets come from: a KeePass vault, the environment, files, the Unix password store. */
@NullMarked
package org.understudy.vault;

import org.jspecify.annotations.NullMarked;
