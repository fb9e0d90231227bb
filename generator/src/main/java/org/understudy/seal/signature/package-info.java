/** The author's signature on PDFs and manifests, with the key of a PKCS #12 file. */
@NullMarked
package org.understudy.seal.signature;

import org.jspecify.annotations.NullMarked;
