package org.understudy.history;

import java.io.IOException;

/** A tag of this name is there already; tags of editions are never moved. */
public final class TagExistsException extends IOException {
    private static final long serialVersionUID = 1L;

    TagExistsException(String name) {
        super(name + " exists already");
    }
}
