package org.understudy.render.docx;

import org.understudy.render.office.BuiltInPackage;

/** The built-in reference document. */
final class BuiltInReference {
    private static final BuiltInPackage REFERENCE = new BuiltInPackage("/org/understudy/templates/reference.docx");

    private BuiltInReference() {}

    static boolean is(byte[] bytes) {
        return REFERENCE.is(bytes);
    }

    static ReferencePackage read() {
        return new ReferencePackage(REFERENCE.files());
    }
}
