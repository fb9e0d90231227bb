package org.understudy.render.odt;

import org.understudy.render.odt.OdtArtifact.Part;
import org.understudy.render.office.BuiltInPackage;

/** The built-in reference document. */
final class BuiltInReference {
    private static final BuiltInPackage REFERENCE = new BuiltInPackage("/org/understudy/templates/reference.odt");

    private BuiltInReference() {}

    static boolean is(byte[] bytes) {
        return REFERENCE.is(bytes);
    }

    static ReferencePackage read() {
        return new ReferencePackage(REFERENCE.files().entrySet().stream()
                .map(file -> new Part(file.getKey(), "", file.getValue()))
                .toList());
    }
}
