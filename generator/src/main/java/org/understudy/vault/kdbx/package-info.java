/** The KeePass file format: KDBX 3 and 4 are read, KDBX 4.0 is written. */
@NullMarked
package org.understudy.vault.kdbx;

import org.jspecify.annotations.NullMarked;
