package org.understudy;

import org.understudy.diagnostic.Checked;

/** A pack that has been begun. */
@FunctionalInterface
interface PackWork {
    /** Waits for its documents and puts them in its folder; or says why not, and then what was there before still is. To be called once. */
    Checked<PackResult> finish();
}
